# SPDX-License-Identifier: GPL-3.0-or-later
"""Ignoring here and everywhere, and taking back both and all since a revision, by keyboard alone, on a talk.txt."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.ignored.dialog import IgnoredDialog
from ui.keys.command_palette import CommandPalette

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
document, view = stage.document, stage.work.view
first = document.order[0]


def words():
    return [flag.finding.text for flag in document.all_flags()]


def in_text():
    """Wait until the text has the keyboard; without a window manager nobody else brings the window forward."""
    stage.desk.window.activateWindow()
    stage.wait(view.editor.hasFocus, "the text has the keyboard")


# One flag is ignored here, the next everywhere in the transcript.
before = words()
view.go_to(first, 0)
stage.wait(stage.desk.actions.findChild(QAction, "next-flag").isEnabled, "the key can be used")
stage.press(Qt.Key.Key_F8)
here = stage.work.navigator.active
assert here is not None
stage.press(Qt.Key.Key_I, CONTROL)
stage.press(Qt.Key.Key_F8)
everywhere = stage.work.navigator.active
assert everywhere is not None
stage.press(Qt.Key.Key_I, CONTROL | SHIFT)
assert len(words()) <= len(before) - 2, words()

# Both are listed, the latest first; both are taken back, and undo takes that back.
stage.press(Qt.Key.Key_J, CONTROL | SHIFT)
ignored = stage.dialog(IgnoredDialog)
assert isinstance(ignored, IgnoredDialog)
stage.wait(lambda: ignored.isAncestorOf(QApplication.focusWidget() or stage.desk.window), "the list has the keyboard")
assert ignored.panel.count == 2
stage.press(Qt.Key.Key_Delete, times=2)
assert ignored.panel.count == 0
stage.wait(lambda: words() == before, "all flags are back")
stage.press(Qt.Key.Key_Z, CONTROL, times=2)
assert ignored.panel.count == 2
stage.press(Qt.Key.Key_Escape)
in_text()

# A revision is saved; what is typed and taken since then goes in one step, and comes back in one.
view.go_to(first, 0)
stage.write("So: ")
stage.press(Qt.Key.Key_S, CONTROL)
stage.wait(lambda: document.saved_at, "it is saved")
saved = stage.texts()
for turn in document.order[:3]:
    view.go_to(turn, 0)
    stage.write("Well, ")
changed = stage.texts()
assert changed != saved
stage.press(Qt.Key.Key_A, CONTROL | SHIFT)
stage.dialog(CommandPalette)
stage.write("take back all since")
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: stage.texts() == saved, "all since the revision is taken back")
in_text()
stage.press(Qt.Key.Key_Z, CONTROL)
stage.wait(lambda: stage.texts() == changed, "undo brings it again")
stage.quit()
