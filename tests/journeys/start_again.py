# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts again with the same file, writes down what the first turn holds, and takes one word back."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys.stage import CONTROL, Stage

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
first = stage.document.order[0]
text = stage.document.turn(first).text
(folder / "found.txt").write_text(text, encoding="utf-8")
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_Z, CONTROL)
assert len(stage.document.turn(first).text) < len(text)
stage.quit()
