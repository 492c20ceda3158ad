# SPDX-License-Identifier: GPL-3.0-or-later
"""An editor's afternoon by keyboard alone, on the talk.txt of a folder; ends with 0 if all is well."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.transcript.turn import Status
from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.export.export_dialog import ExportDialog

folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
first, second, third, fourth = stage.document.order
assert set(stage.rules()) >= {"rules", "harper"}, stage.document.reports

# The first flag is taken with Ctrl+1, and what is typed then goes behind it.
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_F8)
flag = stage.work.navigator.active
assert flag is not None
assert flag.finding.text == "Regime", flag
assert stage.work.card.isVisible()
stage.press(Qt.Key.Key_1, CONTROL)
stage.write(" now")
assert stage.document.turn(first).text == "How do you assess the regime now?", stage.texts()

# Typing in two turns is undone across them, last first, and done again.
stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
assert stage.work.turn_id == second
stage.press(Qt.Key.Key_Home)
stage.write("Well, ")
assert stage.document.turn(second).text.startswith("Well, It takes"), stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.document.turn(second).text.startswith("It takes"), stage.texts()
stage.press(Qt.Key.Key_Z, CONTROL)
assert stage.document.turn(first).text == "How do you assess the regime?", stage.texts()
assert stage.work.turn_id == first
stage.press(Qt.Key.Key_Z, CONTROL | SHIFT, times=2)
assert stage.document.turn(second).text.startswith("Well, It takes"), stage.texts()

# A turn is confirmed, and the caret goes on to the next.
stage.work.view.go_to(first, 0)
stage.press(Qt.Key.Key_Return, CONTROL)
assert stage.document.turn(first).status is Status.CONFIRMED
assert stage.work.turn_id == second

# A flag is ignored here.
stage.wait(lambda: stage.document.flags_are_current, "what was typed has been checked")
stage.work.view.go_to(fourth, 0)
stage.press(Qt.Key.Key_F8)
ignored = stage.work.navigator.active
assert ignored is not None
before = len(stage.document.flags(fourth))
stage.press(Qt.Key.Key_I, CONTROL)
assert len(stage.document.flags(fourth)) == before - 1
assert stage.document.turn(fourth).text.count(ignored.finding.text)

# Flags are ticked in the list and applied as one step.
stage.press(Qt.Key.Key_V, CONTROL | SHIFT)
stage.press(Qt.Key.Key_A, CONTROL)
steps = stage.document.undo_label
stage.press(Qt.Key.Key_Return, CONTROL)
assert stage.document.undo_label != steps
assert "Regime" not in stage.document.turn(second).text
applied = stage.texts()

# A revision is saved, and Markdown written.
stage.press(Qt.Key.Key_S, CONTROL)
stage.wait(lambda: stage.document.saved_at, "it is saved")
stage.press(Qt.Key.Key_E, CONTROL)
dialog = stage.dialog(ExportDialog)
field = next(one for one in dialog.findChildren(QLineEdit) if one.isVisible())
field.setFocus()
stage.press(Qt.Key.Key_A, CONTROL)
stage.write(str(folder / "talk.md"))
stage.press(Qt.Key.Key_Return)
stage.wait((folder / "talk.md").exists, "the Markdown is there")
stage.press(Qt.Key.Key_Escape)
(folder / "expected.txt").write_text("\n\n".join(applied), encoding="utf-8")
stage.quit()
