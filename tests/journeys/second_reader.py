# SPDX-License-Identifier: GPL-3.0-or-later
"""A reviewer suggests, approves and leaves; the editor reopens the file, accepts one and refuses one: by keyboard."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from app.transcript.turn import Status
from tests.journeys.stage import ALT, CONTROL, SHIFT, Stage

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt", checked=False)
imported = stage.texts()
window = stage.desk.window


def suggested():
    return [(one.deleted, one.inserted, one.author) for one in stage.document.suggestions.all()]


def reviewer_shown():
    return window.status._reviewer.isVisible() and window.status._reviewer.text()


# Mary suggests two changes; the text stays as it is, and she sees her words.
stage.press(Qt.Key.Key_E, CONTROL | SHIFT)
assert reviewer_shown() == "Reviewer: Mary Collins"
confirm = stage.desk.actions.of(stage.desk.keymap.command("confirm"))
stage.wait(lambda: confirm.text() == "Approve and &continue", "the confirm key approves")
stage.press(Qt.Key.Key_End, CONTROL)
stage.write(" And so on.")
stage.press(Qt.Key.Key_Home)
stage.press(Qt.Key.Key_Right, CONTROL | SHIFT)
stage.write("No one ")
assert suggested() == [("Nobody", "No one", "Mary Collins"), ("", " And so on.", "Mary Collins")]
assert stage.work.view.editor.toPlainText() == "No one fears the Regime or the Power of the state. And so on."
stage.press(Qt.Key.Key_Z, CONTROL)
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
assert len(suggested()) == 2
last = stage.document.order[-1]
stage.press(Qt.Key.Key_Return, CONTROL)
assert stage.document.turn(last).status is Status.APPROVED
assert stage.texts() == imported

# The file is closed and opened again: the mode is remembered, and so is what was suggested.
stage.press(Qt.Key.Key_W, CONTROL)
stage.wait(lambda: stage.desk.shell.workspace is None, "the transcript is closed")
stage.open(folder / "talk.txt", checked=False)
assert reviewer_shown() == "Reviewer: Mary Collins"
assert len(suggested()) == 2
assert stage.texts() == imported

# The editor accepts one and refuses the other; undo brings that one again.
stage.press(Qt.Key.Key_E, CONTROL | SHIFT)
assert not reviewer_shown()
stage.press(Qt.Key.Key_Home, CONTROL)
stage.press(Qt.Key.Key_F12)
stage.press(Qt.Key.Key_Return, ALT)
assert stage.texts()[-1].startswith("No one fears")
assert suggested() == [("", " And so on.", "Mary Collins")]
stage.press(Qt.Key.Key_F12)
stage.press(Qt.Key.Key_Delete, ALT)
assert not suggested()
stage.press(Qt.Key.Key_Z, CONTROL)
assert len(suggested()) == 1
assert stage.document.turn(last).status is Status.DRAFT
stage.quit()
