# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found in a text is put right before anything is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.drafts import read_draft
from app.transcript.turn import Role
from ui.import_sheet.sheet import ImportSheet
from ui.turns.rename_dialog import RenameDialog

PATIENCE = 30_000
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
TEXT = """Frage: Wer fürchtet das?

Antwort: Niemand.
Gar keiner.

Frage: Warum?

Antwort: Es fällt.
"""
pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes(TEXT.encode("cp1252"))
    return path


@pytest.fixture
def sheet(path, background, theme, qtbot):
    sheet = ImportSheet(read_draft(path), background, theme)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.table.hasFocus, timeout=PATIENCE)
    return sheet


def press(key, modifiers=NONE):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def found(sheet):
    return [(turn.role, turn.speaker, turn.text) for turn in sheet.draft.turns]


def roles(sheet):
    return [turn.role for turn in sheet.draft.turns]


def test_the_turns_are_shown_with_role_and_speaker(sheet):
    model = sheet.form.model
    assert [model.index(0, column).data() for column in range(4)] == [
        "1",
        "Question",
        "Interviewer",
        "Wer fürchtet das?",
    ]
    assert model.index(1, 3).data() == "Niemand. ¶ Gar keiner."
    spoken = model.index(2, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Turn 3, Question, Interviewer, Warum?"
    assert sheet.form.summary == "4 turns: 2 questions, 2 answers"


def test_roles_are_set_in_bulk_by_key_and_taken_back(sheet):
    before = found(sheet)
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_5, ALT)
    assert roles(sheet) == [Role.NOTE, Role.NOTE, Role.QUESTION, Role.ANSWER]
    assert sheet.table.rows == [0, 1]
    press(Qt.Key.Key_Z, CTRL)
    assert found(sheet) == before


def test_questions_and_answers_are_swapped(sheet):
    sheet.form.swap.click()
    assert roles(sheet) == [Role.ANSWER, Role.QUESTION] * 2
    assert [turn.speaker for turn in sheet.draft.turns] == ["", "Interviewer"] * 2


def test_lines_are_split_and_joined(sheet):
    press(Qt.Key.Key_Down)
    assert not sheet.form.join.isEnabled()
    press(Qt.Key.Key_Return, CTRL | SHIFT)
    assert [turn.text for turn in sheet.draft.turns][1:3] == ["Niemand.", "Gar keiner."]
    assert sheet.table.rows == [1, 2]
    press(Qt.Key.Key_J, CTRL)
    assert [turn.text for turn in sheet.draft.turns][1] == "Niemand.\nGar keiner."
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert len(sheet.draft.turns) == 4


def test_a_speaker_is_renamed(sheet, qtbot):
    sheet.form.rename.click()
    qtbot.waitUntil(lambda: sheet.findChild(RenameDialog) is not None, timeout=PATIENCE)
    field = sheet.findChild(RenameDialog).findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "Kerimov")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [turn.speaker for turn in sheet.draft.turns] == ["Kerimov", "", "Kerimov", ""]


def test_another_encoding_reads_the_file_anew(sheet, qtbot):
    sheet.choose_encoding("mac-roman")
    qtbot.waitUntil(lambda: sheet.draft.encoding == "mac-roman", timeout=PATIENCE)
    assert sheet.draft.turns[0].text == "Wer f¸rchtet das?"
    assert sheet.form.encoding.value == "mac-roman"
    assert sheet.table.hasFocus()


def test_an_encoding_that_does_not_fit_changes_nothing_and_says_why(sheet, qtbot):
    before = found(sheet)
    sheet.choose_encoding("utf-8")
    qtbot.waitUntil(lambda: bool(sheet.form.error), timeout=PATIENCE)
    assert sheet.form.error == "talk.txt is not in this encoding (utf-8); choose another one."
    assert found(sheet) == before
    assert sheet.form.encoding.value is None


def test_escape_writes_nothing(sheet, path):
    press(Qt.Key.Key_5, ALT)
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert [one.name for one in path.parent.iterdir()] == ["talk.txt"]


def test_a_long_text_is_dealt_with_at_once(tmp_path, background, theme, qtbot):
    path = tmp_path / "long.txt"
    path.write_text("Q: Who fears it then?\n\nA: Nobody does.\n\n" * 2_000, encoding="utf-8")
    sheet = ImportSheet(read_draft(path), background, theme)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.table.selectAll()
    sheet.swap()
    sheet.set_role(Role.NOTE)
    assert sheet.form.summary == "4,000 turns: 4,000 notes"
    sheet.undo()
    assert sheet.form.summary == "4,000 turns: 2,000 questions, 2,000 answers"


def test_what_was_not_kept_is_said(tmp_path, background, theme, qtbot):
    (tmp_path / "talk.html").write_text("<p><b>Who?</b><p>I.<img src=x>")
    sheet = ImportSheet(read_draft(tmp_path / "talk.html"), background, theme)
    qtbot.addWidget(sheet)
    assert "Not kept: pictures" in sheet.form._doubts.text()
