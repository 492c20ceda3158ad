# SPDX-License-Identifier: GPL-3.0-or-later
"""A text that comes in through the sheet, and its turns split, joined, moved and approved, by keyboard alone.

Works on the umlauts.txt of a folder, whose encoding has to be guessed; ends with 0 if all is well.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.transcript.turn import Role, Status
from tests.journeys.stage import ALT, CONTROL, SHIFT, Stage
from ui.import_sheet.sheet import ImportSheet
from ui.keys.command_palette import CommandPalette
from ui.turns.speaker_dialog import SpeakerDialog


def command(name):
    """Carry out a command that has no key, from the list of all commands."""
    stage.press(Qt.Key.Key_A, CONTROL | SHIFT)
    stage.dialog(CommandPalette)
    stage.write(name)
    stage.press(Qt.Key.Key_Return)
    stage.desk.window.activateWindow()
    stage.wait(stage.work.view.editor.hasFocus, "the text has the keyboard")


def roles():
    return [turn.role for turn in sheet.draft.turns]


folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.desk.show(folder / "umlauts.txt")
sheet = stage.dialog(ImportSheet)
assert isinstance(sheet, ImportSheet)
stage.wait(sheet.table.hasFocus, "the table has the keyboard")
question, answer = Role.QUESTION, Role.ANSWER
assert roles() == [question, answer, question, answer], roles()

# The encoding was guessed, and wrongly; the right one is chosen.
stage.press(Qt.Key.Key_E, ALT)
stage.write("w")
stage.wait(lambda: "says Müller." in sheet.draft.turns[1].text, "the text has been read anew")
stage.wait(sheet.table.hasFocus, "the table has the keyboard again")

# Questions and answers are swapped and swapped back; two turns become headings at once; a speaker gets a name.
stage.press(Qt.Key.Key_W, ALT)
stage.wait(lambda: roles() == [answer, question, answer, question], "they are swapped")
stage.press(Qt.Key.Key_Z, CONTROL)
assert roles() == [question, answer, question, answer], roles()
stage.press(Qt.Key.Key_Down, SHIFT)
stage.press(Qt.Key.Key_3, ALT)
assert roles() == [Role.HEADING, Role.HEADING, question, answer], roles()
stage.press(Qt.Key.Key_Z, CONTROL)
stage.press(Qt.Key.Key_Down, times=2)
stage.press(Qt.Key.Key_6, ALT)
stage.dialog(SpeakerDialog)
stage.press(Qt.Key.Key_A, CONTROL)
stage.write("Kerimov")
stage.press(Qt.Key.Key_Return)
sheet.activateWindow()
stage.wait(sheet.isActiveWindow, "the sheet has the keyboard again")
assert sheet.draft.turns[3].speaker == "Kerimov"
assert not (folder / "umlauts.fairhand").exists()
sheet.table.setFocus()
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: stage.desk.shell.workspace, "the project is open")
stage.desk.window.activateWindow()
stage.wait(lambda: isinstance(QApplication.focusWidget(), type(stage.work.view.editor)), "the text has the keyboard")
view, document = stage.work.view, stage.document
assert stage.texts()[1] == "Nobody fears it, says Müller. Many left.", stage.texts()

# A turn is split at the caret and merged again by Backspace at its start.
first, second, third, fourth = document.order
view.go_to(second, len("Nobody fears it, says Müller. "))
stage.press(Qt.Key.Key_Return, CONTROL | SHIFT)
assert len(document.order) == 5
assert [text.strip() for text in stage.texts()[1:3]] == ["Nobody fears it, says Müller.", "Many left."], stage.texts()
stage.press(Qt.Key.Key_Home, CONTROL)
view.go_to(document.order[2], 0)
stage.press(Qt.Key.Key_Backspace)
assert stage.texts()[1] == "Nobody fears it, says Müller. Many left.", stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL, times=2)
assert list(document.order) == [first, second, third, fourth]

# A turn is moved down and up, and one step of undo takes one move back.
view.go_to(first, 0)
stage.press(Qt.Key.Key_Down, CONTROL | ALT)
assert list(document.order) == [second, first, third, fourth]
stage.press(Qt.Key.Key_Z, CONTROL)
assert list(document.order) == [first, second, third, fourth]

# Confirmed, approved, and a draft again once a letter is typed.
view.go_to(second, 0)
stage.press(Qt.Key.Key_Return, CONTROL)
assert document.turn(second).status is Status.CONFIRMED
view.go_to(second, 0)
command("approve turn")
assert document.turn(second).status is Status.APPROVED, document.turn(second).status
view.go_to(second, 0)
stage.write("Well: ")
assert document.turn(second).status is Status.DRAFT
assert document.turn(second).text.startswith("Well: Nobody")

# All roles are swapped in the text as well.
command("swap questions")
assert [turn.role for turn in document.transcript.turns] == [answer, question, answer, question]
stage.press(Qt.Key.Key_Z, CONTROL)
assert [turn.role for turn in document.transcript.turns] == [question, answer, question, answer]
stage.quit()
