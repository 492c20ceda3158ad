# SPDX-License-Identifier: GPL-3.0-or-later
"""A key of one's own, ignoring by it, taking back, and undo by its name, by keyboard alone, on a folder's talk.txt."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.stage import CONTROL, NONE, SHIFT, Stage
from ui.ignored.dialog import IgnoredDialog
from ui.keys.command_palette import CommandPalette
from ui.keys.keys_dialog import KeysDialog

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
desk = stage.desk
first = stage.document.order[0]


def text_of(command_id: str) -> str:
    """Return what a command is called in the menu, without its access key."""
    return desk.actions.of(desk.keymap.command(command_id)).text().replace("&", "")


# The dialog of keys is found in the palette. Ctrl+M is given to a command that has no key.
stage.press(Qt.Key.Key_A, CONTROL | SHIFT)
stage.dialog(CommandPalette)
stage.write("keys tools")
stage.press(Qt.Key.Key_Return)
keys = stage.dialog(KeysDialog)
stage.wait(lambda: keys.isAncestorOf(QApplication.focusWidget() or desk.window), "the dialog has the keyboard")
stage.write("ignore this rule")
stage.press(Qt.Key.Key_Return)
stage.press(Qt.Key.Key_S, CONTROL)
assert "Save a revision" in keys.form.said.text(), keys.form.said.text()
stage.press(Qt.Key.Key_M, CONTROL)
stage.press(Qt.Key.Key_Return)
assert desk.keymap.own == {"ignore-rule": ("Ctrl+M",)}, desk.keymap.own
stage.press(Qt.Key.Key_Escape)
stage.wait((folder / "config" / "keys.json").exists, "the key is on disk")

# It works at once: all flags of the rule go, and undo is called after it.
desk.window.activateWindow()
stage.wait(desk.window.isActiveWindow, "the window has the keyboard again")
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_F8)
flag = stage.work.navigator.active
assert flag is not None
rule, before = flag.finding.rule, stage.document.flag_count
stage.press(Qt.Key.Key_M, CONTROL)
stage.wait(lambda: all(each.finding.rule != rule for each in stage.document.all_flags()), "the rule is silent")
stage.wait(lambda: text_of("undo") == f"Undo ignore the rule “{rule}”", "undo says what it would take back")

# In the list of what is ignored, Delete takes it back; undo takes that back.
stage.press(Qt.Key.Key_J, CONTROL | SHIFT)
ignored = stage.dialog(IgnoredDialog)
stage.wait(lambda: ignored.isAncestorOf(QApplication.focusWidget() or desk.window), "the list has the keyboard")
assert ignored.windowTitle() == "Ignored: 1", ignored.windowTitle()
stage.press(Qt.Key.Key_Delete)
assert ignored.panel.count == 0
stage.wait(lambda: any(each.finding.rule == rule for each in stage.document.all_flags()), "the rule speaks again")
stage.press(Qt.Key.Key_Z, CONTROL)
assert ignored.panel.count == 1
stage.press(Qt.Key.Key_Z, CONTROL, times=2)
assert ignored.panel.count == 0
stage.press(Qt.Key.Key_Escape)
desk.window.activateWindow()
stage.wait(desk.window.isActiveWindow, "the window has the keyboard once more")
stage.wait(lambda: text_of("redo") == f"Redo ignore the rule “{rule}”", "redo says what it would do")

# A suggestion is taken; undo names it and selects the place; the machine's words come back for a selection alone.
stage.wait(lambda: stage.document.flags(first), "the flag is back")
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_F8)
stage.press(Qt.Key.Key_1, CONTROL)
stage.wait(lambda: text_of("undo") == "Undo accept “regime”", "undo names the suggestion")
stage.press(Qt.Key.Key_Home, NONE)
stage.write("So ")
stage.press(Qt.Key.Key_End, NONE)
stage.press(Qt.Key.Key_Left, CONTROL | SHIFT, times=2)
stage.press(Qt.Key.Key_R, CONTROL | SHIFT)
assert stage.document.turn(first).text == "So How do you assess the Regime?", stage.document.turn(first).text
stage.press(Qt.Key.Key_R, CONTROL | SHIFT)
stage.press(Qt.Key.Key_Home, NONE)
stage.press(Qt.Key.Key_R, CONTROL | SHIFT)
assert stage.document.turn(first).text == "How do you assess the Regime?", stage.document.turn(first).text
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.document.turn(first).text == "So How do you assess the Regime?", stage.document.turn(first).text
assert stage.work.view.selected_text == (first, 0, 3), stage.work.view.selected_text
stage.quit()
