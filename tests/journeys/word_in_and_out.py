# SPDX-License-Identifier: GPL-3.0-or-later
"""A Word file with tracked changes comes in, is edited, reviewed, exported with tracked changes, and opened again.

By keyboard alone, on the talk.docx of a folder; writes talk-edited.docx there, and expected.json with the originals and
the corrected turns. Ends with 0 if all is well.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from app.drafts import Tracked
from app.exporting.formats import Format
from tests.journeys.stage import ALT, CONTROL, SHIFT, Stage
from ui.export.export_dialog import ExportDialog
from ui.import_sheet.sheet import ImportSheet

folder = Path(sys.argv[1])
stage = Stage(folder / "config")


def keep_apart():
    """Answer the import sheet: without the changes it is the original, with them the corrected text."""
    sheet = stage.dialog(ImportSheet)
    assert isinstance(sheet, ImportSheet)
    stage.wait(sheet.table.hasFocus, "the table has the keyboard")
    stage.press(Qt.Key.Key_T, ALT)
    stage.wait(sheet.form.tracked.hasFocus, "the question has the keyboard")
    stage.write("k")
    stage.wait(lambda: sheet.draft.tracked is Tracked.BOTH, "the file has been read anew")
    stage.wait(sheet.table.hasFocus, "the table has the keyboard again")
    stage.press(Qt.Key.Key_Return)
    stage.wait(lambda: stage.desk.shell.workspace and stage.desk.is_complete, "the project is open")
    stage.desk.window.activateWindow()
    stage.wait(stage.work.view.editor.hasFocus, "the text has the keyboard")


def originals():
    return [original.text for original in stage.document.transcript.originals.values()]


# What was tracked becomes the correction of what the file said without it.
stage.desk.show(folder / "talk.docx")
keep_apart()
assert originals() == ["How do you assess the Regime?", "Nobody fears the Power.", "Why?", "Because."], originals()
assert stage.texts()[0] == "How do you assess the regime?", stage.texts()

# It is edited, and the review shows both.
stage.press(Qt.Key.Key_Down, ALT)
stage.press(Qt.Key.Key_Home)
stage.write("Well: ")
assert stage.texts()[1] == "Well: Nobody fears the Power.", stage.texts()
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
stage.wait(lambda: stage.work.review.diff.model.difference.changes == 2, "the review shows two changes")
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
expected = [originals(), stage.texts()]

# The differences are written as tracked changes, beside the file that came in.
stage.press(Qt.Key.Key_E, CONTROL)
dialog = stage.dialog(ExportDialog)
assert isinstance(dialog, ExportDialog)
stage.press(Qt.Key.Key_R, ALT)
stage.write("w")
stage.wait(lambda: dialog.form.format.value is Format.DOCX, "Word is chosen")
stage.press(Qt.Key.Key_D, ALT)
stage.wait(lambda: dialog.target == folder / "talk-edited.docx", "another name is proposed")
stage.press(Qt.Key.Key_E, ALT)
stage.wait((folder / "talk-edited.docx").exists, "the file is written")
stage.wait(dialog.form.open_folder.isVisible, "the dialog says so")
stage.press(Qt.Key.Key_Escape)

# What was written comes in again as the same originals and corrections.
stage.desk.shell.open(folder / "talk-edited.docx")
keep_apart()
assert [originals(), stage.texts()] == expected, (originals(), stage.texts())
(folder / "expected.json").write_text(json.dumps(expected), encoding="utf-8")
stage.quit()
