# SPDX-License-Identifier: GPL-3.0-or-later
"""One correction is made everywhere, taken back, made again, remembered, and proposed in the next transcript.

Works on the talk.txt and the next.txt of a folder; ends with 0 if all is well.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.learning import corrections
from app.transcript.undo import CauseKind
from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.similar.dialog import SimilarDialog

ALT = Qt.KeyboardModifier.AltModifier


def similar_places():
    """Press the key and wait for the list."""
    stage.press(Qt.Key.Key_P, CONTROL | SHIFT)
    dialog = stage.dialog(SimilarDialog)
    stage.wait(lambda: not dialog.is_looking, "similar places have been looked for")
    return dialog


def apply():
    """Press Enter and wait until the text has the keyboard; a window manager would give it back by itself."""
    stage.press(Qt.Key.Key_Return)
    stage.desk.window.activateWindow()
    stage.wait(QApplication.focusWidget, "the text has the keyboard again")


def active_after(presses):
    """Press F8 so often and return the active flag."""
    stage.wait(stage.desk.actions.findChild(QAction, "next-flag").isEnabled, "the key can be used")
    stage.press(Qt.Key.Key_F8, times=presses)
    flag = stage.work.navigator.active
    assert flag is not None
    return flag.finding


folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
untouched = stage.texts()

# A suggestion is taken, and the same garble is looked for: inflected, in another case, with a word between.
stage.work.view.go_to(stage.document.order[0], 0)
assert active_after(1).text == "go on the streets"
stage.press(Qt.Key.Key_1, CONTROL)
dialog = similar_places()
rows = [(place.found, place.proposed) for place in dialog.places]
assert rows == [
    ("went on the streets", "took to the streets"),
    ("Go on the streets", "Take to the streets"),
    ("goes on the crowded streets", "takes to the crowded streets"),
], rows

# One is unticked with the keyboard, the others are applied: one step, undone and done again as one.
stage.press(Qt.Key.Key_Down)
stage.press(Qt.Key.Key_Space)
apply()
fixed = stage.texts()
assert fixed[1] == "Yes, they took to the streets. Go on the streets, he said.", fixed
assert fixed[3] == "She takes to the crowded streets.", fixed
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.texts()[1:] == untouched[1:], stage.texts()
assert stage.texts()[0] == fixed[0]
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
assert stage.texts() == fixed

# It is remembered; the place that was left out is still there, and nothing is ticked by accident.
dialog = similar_places()
assert [place.found for place in dialog.places] == ["Go on the streets"]
stage.press(Qt.Key.Key_Space)
stage.press(Qt.Key.Key_R, ALT)
stage.wait(dialog.remember.isChecked, "the box is ticked")
apply()
assert stage.texts() == fixed
stage.wait(corrections.remembered, "it is remembered")

# In the next transcript it is proposed, with where it comes from, in the form that is wanted there.
stage.desk.shell.open(folder / "next.txt")
stage.wait(lambda: stage.desk.shell.workspace and stage.document.name == "next.txt", "the next one is open")
stage.wait(lambda: stage.document.flags_are_current, "it has been checked")
stage.work.view.go_to(stage.document.order[0], 0)
finding = active_after(1)
assert finding.checker == "memory", finding
assert finding.message.startswith("You changed this in “talk” on "), finding
stage.press(Qt.Key.Key_1, CONTROL)
assert stage.texts() == ["Who was it?", "They have been taking to the streets for years."], stage.texts()
stage.document.session.flush()
cause = stage.document.session.journal(1)[-1].caused.cause
assert cause.kind is CauseKind.MEMORY, cause
stage.wait(lambda: corrections.remembered()[0].used == 1, "that it was taken is counted")
stage.quit()
