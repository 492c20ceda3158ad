# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads through a transcript by keyboard alone: larger text, no originals, no marks, the text alone, and all back."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.theme.reading import Reading

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
view, window, theme = stage.work.view, stage.desk.window, stage.desk.theme
first, second = stage.document.order[:2]
view.go_to(second, 0)
usual = theme.text_size
before = stage.texts()

# Larger text and smaller again; the caret stays in its turn.
stage.press(Qt.Key.Key_Plus, CONTROL, times=3)
assert theme.text_size == usual + 3
stage.press(Qt.Key.Key_0, CONTROL)
assert theme.text_size == usual
assert stage.work.turn_id == second

# Originals and marks go at a key and come back at the same key; nothing of the text changes.
stage.press(Qt.Key.Key_O, CONTROL | SHIFT)
assert view.isColumnHidden(1)
stage.press(Qt.Key.Key_M, CONTROL | SHIFT)
assert theme.reading == Reading(hides_originals=True, hides_marks=True)

# The text alone on the screen: typing goes on, and the list of flags brings the window back.
stage.press(Qt.Key.Key_F11)
assert window.isFullScreen()
assert window.tabs.isHidden()
stage.press(Qt.Key.Key_End)
stage.write(" Indeed.")
assert " Indeed." in stage.document.turn(second).text
stage.press(Qt.Key.Key_Z, CONTROL, times=2)
assert stage.texts() == before
stage.press(Qt.Key.Key_V, CONTROL | SHIFT)
assert not window.isFullScreen()
assert window.tabs.isVisible()
stage.press(Qt.Key.Key_O, CONTROL | SHIFT)
stage.press(Qt.Key.Key_M, CONTROL | SHIFT)
assert theme.reading == Reading()

# F8 still finds the first flag, whose card is open as ever.
view.go_to(first, 0)
stage.press(Qt.Key.Key_F8)
assert stage.work.card.isVisible()
stage.quit()
