# SPDX-License-Identifier: GPL-3.0-or-later
"""Types into the first turn for ever, and says after each word what must be on disk by then."""

import itertools
import sys
from pathlib import Path

from tests.journeys.stage import Stage

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
first = stage.document.order[0]
stage.work.view.go_to(first, 0)
for number in itertools.count(1):
    stage.write(f"word{number} ")
    stage.document.session.flush()
    typed = stage.document.turn(first).text.removesuffix("How do you assess the Regime?")
    sys.stdout.write(f"saved: {typed}\n")
    sys.stdout.flush()
