# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotes while typing and tidied, counts of a selection, lengths of lines, and F1, by keyboard, on a talk.txt."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.help.help_window import HelpWindow
from ui.keys.command_palette import CommandPalette
from ui.theme.reading import LineLength
from ui.typography.tidy_dialog import TidyDialog
from ui.typography.typing_dialog import TypingDialog

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
document, view = stage.document, stage.work.view
first = document.order[0]


def command(name):
    """Carry out a command that has no key, from the list of all commands."""
    stage.press(Qt.Key.Key_A, CONTROL | SHIFT)
    stage.dialog(CommandPalette)
    stage.write(name)
    stage.press(Qt.Key.Key_Return)


def in_text():
    """Wait until the text has the keyboard; without a window manager nobody else brings the window forward."""
    stage.desk.window.activateWindow()
    stage.wait(view.editor.hasFocus, "the text has the keyboard")


# Straight quotes are typed, and stay until they are tidied.
before = document.turn(first).text
view.go_to(first, 0)
stage.write('"So" ')
assert document.turn(first).text == f'"So" {before}', document.turn(first).text
command("tidy quotes")
tidy = stage.dialog(TidyDialog)
assert isinstance(tidy, TidyDialog)
stage.wait(lambda: tidy.model.rowCount() == 2, "both quotes are listed")
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: document.turn(first).text == f"“So” {before}", "they are tidied")
in_text()

# From now on they become curly while they are typed; undo leaves what was typed.
command("while typing")
stage.dialog(TypingDialog)
stage.press(Qt.Key.Key_Space)
stage.press(Qt.Key.Key_Return)
in_text()
view.go_to(first, 0)
stage.write('"')
assert document.turn(first).text.startswith("““So”"), document.turn(first).text
stage.press(Qt.Key.Key_Z, CONTROL)
assert document.turn(first).text.startswith('"“So”'), document.turn(first).text
stage.press(Qt.Key.Key_Backspace)

# What is selected is counted.
view.go_to(first, 0)
stage.press(Qt.Key.Key_Right, CONTROL | SHIFT, times=2)
labels = stage.desk.window.status.findChildren(QLabel)
stage.wait(lambda: any("selected" in label.text() for label in labels), "the selection is counted")

# Lines get shorter, and fill the column again.
command("lines of 50")
assert stage.desk.theme.reading.line_length is LineLength.SHORT
in_text()
command("lines fill")
assert stage.desk.theme.reading.line_length is LineLength.COLUMN
in_text()

# F1 opens the help, which is searched, and Escape leads back.
stage.press(Qt.Key.Key_F1)


def helps():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow) and each.isVisible()]


stage.wait(helps, "the help is open")
help_window = helps()[0]
help_window.activateWindow()
stage.wait(lambda: help_window.isAncestorOf(QApplication.focusWidget() or view), "the help has the keyboard")
stage.wait(lambda: "glossary" in help_window.text.lower(), "the manual is there")
assert "Ctrl+Shift+P" in help_window.text
stage.write("remembered")
labels = help_window.findChildren(QLabel)
stage.wait(lambda: any(label.text().startswith("1 of ") for label in labels), "places are found")
stage.press(Qt.Key.Key_Escape)
stage.wait(lambda: not helps(), "the help is closed")
stage.quit()
