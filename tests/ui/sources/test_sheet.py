# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt

from app.transcript.alignment import Alignment
from ui.sources.adding import SourceAdding
from ui.sources.sheet import AlignmentSheet

PATIENCE = 30_000
TRANSLATIONS = ("Who are you?", "I am nobody. So it is.", "Why?", "It must be so. Now I go.")
SOURCES = ("Wer sind Sie?", "Ich bin niemand.\nSo ist es.", "Warum?", "Es muss so sein. Jetzt gehe ich.")
ALIGNED = Alignment(TRANSLATIONS, SOURCES)
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def sheet(qtbot, background, theme):
    sheet = AlignmentSheet("talk-de.txt", background, theme)
    qtbot.addWidget(sheet)
    sheet.show()
    qtbot.waitExposed(sheet)
    sheet.show_alignment(ALIGNED)
    sheet.form.table.go_to(1)
    return sheet


def changed(sheet, **rows):
    sources = list(SOURCES)
    for row, text in rows.items():
        sources[int(row[1:])] = text
    return sheet.alignment.sources == tuple(sources)


@pytest.mark.parametrize(
    ("key", "modifiers", "row", "rows"),
    [
        (Qt.Key.Key_Down, ALT, 1, {"_1": "Ich bin niemand.", "_2": "So ist es.\nWarum?"}),
        (Qt.Key.Key_Up, ALT, 1, {"_0": "Wer sind Sie?\nIch bin niemand.", "_1": "So ist es."}),
        (Qt.Key.Key_J, CONTROL, 3, {"_2": "Warum?\nEs muss so sein. Jetzt gehe ich.", "_3": ""}),
        (Qt.Key.Key_J, CONTROL | SHIFT, 2, {"_2": "", "_3": "Warum?\nEs muss so sein. Jetzt gehe ich."}),
    ],
)
def test_boundaries_move_by_keys_and_back(sheet, qtbot, key, modifiers, row, rows):
    sheet.form.table.go_to(row)
    qtbot.keyClick(sheet.form.table, key, modifiers)
    assert changed(sheet, **rows)
    assert sheet.form.table.row == row
    assert sheet.form.source.toPlainText() == sheet.alignment.sources[row]
    qtbot.keyClick(sheet.form.table, Qt.Key.Key_Z, CONTROL)
    assert sheet.alignment == ALIGNED
    assert not sheet.form.undo.isEnabled()


@pytest.mark.parametrize(
    ("modifiers", "rows"),
    [
        (CONTROL, {"_1": "Ich bin", "_2": "niemand.\nSo ist es.\nWarum?"}),
        (CONTROL | SHIFT, {"_0": "Wer sind Sie?\nIch bin", "_1": "niemand.\nSo ist es."}),
    ],
)
def test_a_text_is_cut_at_the_caret(sheet, qtbot, modifiers, rows):
    cursor = sheet.form.source.textCursor()
    cursor.setPosition(len("Ich bin "))
    sheet.form.source.setTextCursor(cursor)
    sheet.form.source.setFocus()
    qtbot.keyClick(sheet.form.source, Qt.Key.Key_Return, modifiers)
    assert changed(sheet, **rows)
    assert sheet.isVisible()


def test_buttons_do_what_keys_do_and_rest_where_nothing_can_be_done(sheet, qtbot):
    qtbot.mouseClick(sheet.form.down, Qt.MouseButton.LeftButton)
    assert changed(sheet, _1="Ich bin niemand.", _2="So ist es.\nWarum?")
    sheet.form.table.go_to(0)
    assert [button.isEnabled() for button in sheet.form.changing] == [False, True, False, True, False, True]
    sheet.form.table.go_to(3)
    assert [button.isEnabled() for button in sheet.form.changing] == [True, False, True, False, True, False]


def test_doubtful_pairs_are_counted_said_and_gone_to(sheet, qtbot):
    assert sheet.form.said.text() == "No pair is doubtful."
    sheet.show_alignment(Alignment(TRANSLATIONS, ("Wer sind Sie?", "", "Warum?", "")))
    assert sheet.form.said.text() == "2 pairs are doubtful."
    assert sheet.form.table.row == 1
    qtbot.keyClick(sheet.form.table, Qt.Key.Key_F8)
    assert sheet.form.table.row == 3
    qtbot.keyClick(sheet.form.table, Qt.Key.Key_F8)
    assert sheet.form.table.row == 1
    qtbot.keyClick(sheet.form.table, Qt.Key.Key_F8, SHIFT)
    assert sheet.form.table.row == 3
    number = sheet.form.model.index(3, 0)
    assert number.data(Qt.ItemDataRole.AccessibleTextRole) == "Turn 4, doubtful"


@pytest.fixture
def adding(document, background, theme, qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    return SourceAdding(document, background, theme, window), window


def shown(window, qtbot):
    qtbot.waitUntil(lambda: window.findChild(AlignmentSheet) is not None, timeout=PATIENCE)
    return window.findChild(AlignmentSheet)


GERMAN = (
    "Wie beurteilen Sie das Regime?\n\n"
    "Es dauert ein wenig, bis ein diktatorisches System ins Wanken gerät. All diese Leute gehen auf die Straße.\n\n"
    "Was ist der Grund?\n\n"
    "Niemand fürchtet das Regime oder die Macht des Staates.\n"
)


def test_a_file_is_read_aligned_and_kept_as_one_step_of_undo(adding, document, qtbot, tmp_path):
    sources, window = adding
    path = tmp_path / "talk-de.txt"
    path.write_text(GERMAN, encoding="utf-8")
    sources.add(path)
    sheet = shown(window, qtbot)
    qtbot.waitUntil(sheet.form.table.isVisible, timeout=PATIENCE)
    with qtbot.waitSignal(sources.kept, timeout=PATIENCE):
        sheet.form.keep.click()
    last = document.order[-1]
    assert document.source_text(last) == "Niemand fürchtet das Regime oder die Macht des Staates."
    assert document.transcript.source_texts[last].came_from == "talk-de.txt"
    assert document.undo_label == "align the source text"
    document.undo()
    assert not document.has_sources


def test_what_is_there_can_be_aligned_anew(adding, document, qtbot, tmp_path):
    sources, window = adding
    path = tmp_path / "talk-de.txt"
    path.write_text(GERMAN, encoding="utf-8")
    sources.add(path)
    sheet = shown(window, qtbot)
    qtbot.waitUntil(sheet.form.table.isVisible, timeout=PATIENCE)
    sheet.form.keep.click()
    qtbot.waitUntil(lambda: window.findChild(AlignmentSheet) is None, timeout=PATIENCE)
    sources.correct()
    sheet = shown(window, qtbot)
    qtbot.waitUntil(sheet.form.table.isVisible, timeout=PATIENCE)
    sheet.form.table.go_to(1)
    sheet.form.join.click()
    sheet.form.keep.click()
    assert document.source_text(document.order[0]).startswith("Wie beurteilen Sie das Regime?\nEs dauert")
    assert document.source_text(document.order[-1]) == ""


def test_a_file_that_cannot_be_read_is_told_in_the_sheet(adding, qtbot, tmp_path):
    sources, window = adding
    sources.add(tmp_path / "none.txt")
    sheet = shown(window, qtbot)
    qtbot.waitUntil(lambda: "none.txt" in sheet.form.framed.sentence, timeout=PATIENCE)
    assert not sheet.form.keep.isEnabled()


def test_cancelling_changes_nothing_and_calls_the_reading_off(adding, document, qtbot, tmp_path, background):
    sources, window = adding
    path = tmp_path / "talk-de.txt"
    path.write_text(GERMAN, encoding="utf-8")
    sources.add(path)
    shown(window, qtbot).form.cancel.click()
    qtbot.waitUntil(lambda: background.is_at_rest, timeout=PATIENCE)
    assert not document.has_sources
    assert document.undo_label is None
