# SPDX-License-Identifier: GPL-3.0-or-later
"""Roles, speakers, a filter and comments by keyboard alone, on the talk.txt of a folder; ends with 0 if all is well."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.transcript.turn import Role, Status
from tests.journeys.stage import ALT, CONTROL, SHIFT, Stage
from ui.choice_box import ChoiceBox
from ui.comments.comment_dialog import CommentDialog
from ui.export.choices import TickBox
from ui.export.export_dialog import ExportDialog
from ui.keys.command_palette import CommandPalette
from ui.turns.rename_dialog import RenameDialog
from ui.turns.speaker_dialog import SpeakerDialog

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
first, second, third, fourth = stage.document.order
view = stage.work.view


def in_text():
    """Wait until the text has the keyboard; without a window manager nobody else brings the window forward."""
    stage.desk.window.activateWindow()
    stage.wait(view.editor.hasFocus, "the text has the keyboard")


def command(name):
    """Carry out a command that has no key, from the list of all commands."""
    stage.press(Qt.Key.Key_A, CONTROL | SHIFT)
    stage.dialog(CommandPalette)
    stage.write(name)
    stage.press(Qt.Key.Key_Return)


# A role and a speaker, by key.
stage.press(Qt.Key.Key_Down, ALT)
stage.press(Qt.Key.Key_4, ALT)
assert stage.document.turn(second).role is Role.QUOTE
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.document.turn(second).role is Role.ANSWER
stage.press(Qt.Key.Key_6, ALT)
stage.dialog(SpeakerDialog)
stage.write("Doe")
stage.press(Qt.Key.Key_Return)
in_text()
assert stage.document.turn(second).speaker == "Doe"

# A speaker is renamed everywhere.
stage.press(Qt.Key.Key_Up, ALT)
command("rename a speaker")
stage.dialog(RenameDialog)
stage.press(Qt.Key.Key_A, CONTROL)
stage.write("Kerimov")
stage.press(Qt.Key.Key_Return)
in_text()
assert [stage.document.turn(turn).speaker for turn in (first, second, third, fourth)] == [
    "Kerimov",
    "Doe",
    "Kerimov",
    "",
]

# Only the turns of one speaker are shown; a turn that is edited there goes back to draft and stays.
stage.press(Qt.Key.Key_Return, CONTROL)
assert stage.document.turn(first).status is Status.CONFIRMED
view.go_to(first, 0)
stage.press(Qt.Key.Key_L, CONTROL | SHIFT)
stage.wait(lambda: any(box.hasFocus() for box in view.findChildren(ChoiceBox)), "the filter has the keyboard")
stage.press(Qt.Key.Key_Tab)
stage.write("Kerimov"[0])
assert list(view.visible.order) == [first, third], view.visible.filter
view.editor.setFocus()
stage.write("So: ")
assert stage.document.turn(first).status is Status.DRAFT
assert stage.document.turn(first).text.startswith("So: ")
stage.press(Qt.Key.Key_Down, ALT)
assert stage.work.turn_id == third
stage.press(Qt.Key.Key_Escape)
if view.visible.is_filtered:
    stage.press(Qt.Key.Key_Escape)
assert list(view.visible.order) == [first, second, third, fourth]

# A comment on selected words, walked to, resolved, and both taken back.
view.go_to(third, 0)
stage.press(Qt.Key.Key_Right, CONTROL | SHIFT)
stage.press(Qt.Key.Key_N, CONTROL | SHIFT)
stage.dialog(CommentDialog)
stage.write("Which reason?")
stage.press(Qt.Key.Key_Return, CONTROL)
in_text()
(comment,) = stage.document.comments.all()
assert (comment.turn, comment.start, comment.text) == (third, 0, "Which reason?")
view.go_to(first, 0)
stage.press(Qt.Key.Key_F9)
assert view.selected_text == (third, comment.start, comment.end)
stage.press(Qt.Key.Key_F9, CONTROL | SHIFT)
assert stage.document.comments.all()[0].resolved
stage.press(Qt.Key.Key_Z, CONTROL)
assert not stage.document.comments.all()[0].resolved
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.document.comments.all() == []
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
assert len(stage.document.comments.all()) == 1

# What is exported has the new names.
stage.press(Qt.Key.Key_E, CONTROL)
dialog = stage.dialog(ExportDialog)
stage.press(Qt.Key.Key_S, ALT)
stage.wait(lambda: any(box.isChecked() for box in dialog.findChildren(TickBox)), "speakers are to be written")
field = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
field.setFocus()
stage.press(Qt.Key.Key_A, CONTROL)
stage.write(str(folder / "talk.md"))
stage.press(Qt.Key.Key_Return)
stage.wait((folder / "talk.md").exists, "the Markdown is there")
stage.press(Qt.Key.Key_Escape)
stage.quit()
