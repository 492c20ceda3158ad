# SPDX-License-Identifier: GPL-3.0-or-later
"""Review, one change taken back, all of one rule, restoring, comparing, moving through time: by keyboard alone."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.stage import ALT, CONTROL, SHIFT, Stage
from ui.history.note_dialog import NoteDialog
from ui.keys.command_palette import CommandPalette

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
document, view = stage.document, stage.work.view
imported = stage.texts()


def in_text():
    stage.desk.window.activateWindow()
    stage.wait(view.editor.hasFocus, "the text has the keyboard")


def can_use(command):
    """Tell whether a command's keys do something: that is found out a moment after what they are for is shown."""
    return stage.desk.actions.of(stage.desk.keymap.command(command)).isEnabled()


def by_palette(words):
    stage.press(Qt.Key.Key_A, CONTROL | SHIFT)
    stage.dialog(CommandPalette)
    stage.write(words)
    stage.press(Qt.Key.Key_Return)


def changes():
    return stage.work.review.diff.model.difference


def compared(count):
    stage.wait(
        lambda: changes().changes == count and stage.work.review.diff.table.isVisible(), f"{count} changes are shown"
    )


# Every suggestion is taken, the rest ignored; that is a revision. Then something is typed.
view.go_to(document.order[0], 0)
stage.wait(lambda: can_use("next-flag"), "there are flags")
stage.press(Qt.Key.Key_F8)
while active := stage.work.navigator.active:
    if active.finding.suggestions:
        stage.press(Qt.Key.Key_Period, CONTROL)
    else:
        stage.press(Qt.Key.Key_I, CONTROL)
        stage.press(Qt.Key.Key_F8)
stage.press(Qt.Key.Key_S, CONTROL | SHIFT)
stage.dialog(NoteDialog)
stage.write("First pass")
stage.press(Qt.Key.Key_Return)
in_text()
stage.press(Qt.Key.Key_S, CONTROL)
stage.wait(
    lambda: "Nothing has changed" in stage.desk.window.status.said, "there is nothing more to save, and that is said"
)
stage.press(Qt.Key.Key_Home, CONTROL)
stage.write("So: ")
typed = stage.texts()

# The review shows it all; one change is taken back with a key, and comes again with undo.
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
table = stage.work.review.diff.table
stage.wait(lambda: changes().changes > 4 and table.isVisible(), "the changes are shown")
stage.wait(table.hasFocus, "the changes have the keyboard")
count = changes().changes
stage.wait(lambda: can_use("next-change"), "F3 goes from change to change")
stage.press(Qt.Key.Key_F3)
assert table.focused and table.focused.hunk.inserted.startswith("So"), table.focused
stage.press(Qt.Key.Key_Backspace, ALT)
compared(count - 1)
assert not stage.texts()[0].startswith("So")
stage.press(Qt.Key.Key_Z, CONTROL)
compared(count)
assert table.hasFocus()
assert stage.texts() == typed

# All casing of one rule is taken back at once; what other rules did stays.
changed = [changes().change(number) for number in range(1, count + 1)]
casing = next(one.explained.rule for one in changed if one.hunk.inserted == "regime")
of_rule = [one for one in changed if one.explained.rule == casing]
assert 1 < len(of_rule) < count
stage.press(Qt.Key.Key_Home)
while table.focused.explained.rule != casing:
    stage.press(Qt.Key.Key_F8)
by_palette("of the rule behind")
compared(count - len(of_rule))
reverted = stage.texts()
assert "Regime" in reverted[3]
assert "take to the streets" in reverted[1]

# The import is restored from the timeline; undo brings the work again.
stage.desk.window.activateWindow()
stage.wait(table.hasFocus, "the changes have the keyboard")
history = stage.work.review.history
stage.press(Qt.Key.Key_F6)
stage.wait(lambda: history.isAncestorOf(QApplication.focusWidget()), "the history has the keyboard")
while not history.list.hasFocus():
    stage.press(Qt.Key.Key_Tab)
stage.press(Qt.Key.Key_End)
stage.press(Qt.Key.Key_R, CONTROL)
stage.wait(lambda: stage.texts() == imported, "the import is restored")
stage.press(Qt.Key.Key_Z, CONTROL)
stage.wait(lambda: stage.texts() == reverted, "undo brings the work again")

# The saved revision is compared with the one before it, found by a search.
stage.wait(lambda: history.model.newest.kind == "restored", "the restored revision is listed")
while not history.search.hasFocus():
    stage.press(Qt.Key.Key_Tab, SHIFT)
stage.write("first pass")
stage.press(Qt.Key.Key_Return)
stage.press(Qt.Key.Key_Return)
stage.wait(lambda: stage.work.review.diff.comparison.after == 2, "the revision is compared with the import")
stage.wait(lambda: changes().changes == count - 1, "what was saved is shown")

# The whole text is moved through time and back.
stage.press(Qt.Key.Key_F5)
time = stage.work.review.time
stage.wait(lambda: time.bar.slider.hasFocus() and time.revision, "the slider has the keyboard")
stage.press(Qt.Key.Key_Home)
stage.wait(lambda: time.revision == 1, "the import is shown")
stage.press(Qt.Key.Key_F5)
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
in_text()
(folder / "expected.json").write_text(json.dumps(stage.texts()), encoding="utf-8")
stage.quit()
