# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace by keyboard alone, on the talk.txt of a folder; ends with 0 if all is well."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.replacements.replacement_dialog import ReplacementDialog

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt", checked=False)
FIND = next(command for command in stage.desk.actions.commands if command.id == "find")
first, second, third, fourth = stage.document.order
stage.wait(stage.desk.window.isActiveWindow, "keys go to the window")
stage.wait(lambda: stage.desk.actions.of(FIND).isEnabled(), "there is something to look through")
find = stage.work.find


def settle() -> None:
    stage.wait(lambda: not find.finder.is_searching, "the search is over")


# An edit that stays, so that there is something to put on record before all is replaced.
stage.work.view.go_to(second, 0)
stage.write("Well, ")
before = stage.texts()
stage.wait(lambda: stage.document.flags_are_current, "that checking has finished has been said")

# Ctrl+F, a term, F3 and Shift+F3: originals and corrections are counted, and the search wraps.
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_F, CONTROL)
stage.write("regime")
settle()
assert find.bar.count.text() == "2 of 4", find.bar.count.text()
stage.press(Qt.Key.Key_F3)
stage.press(Qt.Key.Key_F3)
assert find.bar.count.text() == "4 of 4"
assert stage.work.turn_id == fourth
stage.press(Qt.Key.Key_F3)
assert find.bar.count.text() == "1 of 4"
assert stage.desk.window.status.said == "Went on from the start."
stage.press(Qt.Key.Key_F3, SHIFT)
assert find.bar.count.text() == "4 of 4"

# Esc leaves the caret at the place: what is typed replaces it. One undo brings it back.
stage.press(Qt.Key.Key_Escape)
stage.write("State")
assert stage.document.turn(fourth).text.startswith("Nobody fears the State"), stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.texts() == before, stage.texts()

# Ctrl+H, replace one and go on.
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_H, CONTROL)
settle()
stage.press(Qt.Key.Key_A, CONTROL)
stage.write("regime")
stage.press(Qt.Key.Key_Tab)
stage.write("government")
settle()
stage.press(Qt.Key.Key_Return)
assert stage.document.turn(first).text == "How do you assess the government?", stage.texts()
assert stage.work.turn_id == fourth
assert stage.document.undo_label == "replace 1 place"
stage.press(Qt.Key.Key_Escape)
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.texts() == before, stage.texts()

# Replace all: the list is walked with keys, one place taken out and put back; one step of undo.
stage.press(Qt.Key.Key_H, CONTROL)
settle()
assert find.bar.term.text() == "Regime", "what undo has selected"
stage.press(Qt.Key.Key_Tab)
stage.press(Qt.Key.Key_Return, CONTROL)
dialog = stage.dialog(ReplacementDialog)
assert isinstance(dialog, ReplacementDialog)
stage.wait(lambda: dialog.model.rowCount() == 2, "both places are listed")
stage.wait(dialog.list.hasFocus, "the list has the keyboard")
stage.press(Qt.Key.Key_Down)
stage.press(Qt.Key.Key_Space)
assert [one.turn for one in dialog.model.chosen()] == [first]
stage.press(Qt.Key.Key_Space)
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: stage.texts() != before, "all is replaced")
stage.desk.window.activateWindow()
stage.wait(QApplication.focusWidget, "the keyboard is back")
assert stage.desk.window.status.said == "2 places replaced.", stage.desk.window.status.said
assert "the government or the Power" in stage.document.turn(fourth).text, stage.texts()
assert stage.document.original_text(fourth).startswith("Nobody fears the Regime")
stage.press(Qt.Key.Key_Escape)
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.texts() == before, stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT)
assert "the government or the Power" in stage.document.turn(fourth).text, stage.texts()

# In the review F3 is the next change, and the bar is away; back in the text it is there again.
stage.press(Qt.Key.Key_F, CONTROL)
assert find.bar.isVisible()
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
assert stage.desk.shell.is_reviewing
assert not find.bar.isVisible()
stage.press(Qt.Key.Key_F3)
assert stage.desk.shell.is_reviewing
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
assert find.bar.isVisible()

(folder / "expected.txt").write_text("\n\n".join(stage.texts()), encoding="utf-8")
stage.quit()
