# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of remembered corrections, on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from app.learning import corrections
from app.proposals.correction import Correction, Reach
from ui.memory.dialog import MemoryDialog, show_memory
from ui.memory.model import Column

PATIENCE = 30_000


@pytest.fixture
def memory(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    for wrong, right, source in (("Power", "power", "other"), ("go on the streets", "take to the streets", "talk")):
        corrections.remember(Correction(wrong, right), source)


@pytest.fixture
def dialog(memory, background, theme, qtbot):
    dialog = MemoryDialog(background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=PATIENCE)
    dialog.activateWindow()
    return dialog


def wrongs(dialog):
    return [dialog.model.at(row).correction.wrong for row in range(dialog.model.rowCount())]


def test_all_are_listed_the_latest_first_and_found_by_any_of_their_words(dialog):
    assert wrongs(dialog) == ["go on the streets", "Power"]
    dialog.search.setText("TALK take")
    assert wrongs(dialog) == ["go on the streets"]
    dialog.search.setText("nothing of the kind")
    assert wrongs(dialog) == []
    assert dialog._framed.sentence == "Nothing remembered has these words."


def test_space_switches_one_off_and_on_again(dialog, qtbot):
    changed = []
    dialog.memory_changed.connect(lambda: changed.append(True))
    for on in (False, True):
        QTest.keyClick(dialog.table, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda on=on: dialog.model.at(0).active is on, timeout=PATIENCE)
        assert [one.active for one in corrections.remembered()] == [on, True]
    assert changed == [True, True]


def test_delete_forgets_one_and_undo_brings_it_back_as_it_was(dialog, qtbot):
    before = corrections.remembered()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: wrongs(dialog) == ["Power"], timeout=PATIENCE)
    assert dialog.undo.isVisible()
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=PATIENCE)
    assert {(one.correction, one.source) for one in corrections.remembered()} == {
        (one.correction, one.source) for one in before
    }


def test_words_are_edited_in_their_place(dialog, qtbot):
    dialog.table.setCurrentIndex(dialog.model.index(0, Column.RIGHT))
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    field = dialog.table.viewport().findChild(QLineEdit)
    field.setText("march")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.model.at(0).correction.right == "march", timeout=PATIENCE)
    assert corrections.remembered()[0].correction == Correction("go on the streets", "march")


def test_an_edit_that_makes_no_sense_is_refused_in_a_sentence(dialog, qtbot):
    dialog.model.setData(dialog.model.index(0, Column.RIGHT), "  ")
    qtbot.waitUntil(lambda: "Nothing is to stand" in dialog._said.text(), timeout=PATIENCE)
    assert corrections.remembered()[0].correction.right == "take to the streets"


def test_the_reach_is_chosen_from_two(dialog, qtbot):
    dialog.model.setData(dialog.model.index(0, Column.FINDS), Reach.SAME.value)
    qtbot.waitUntil(lambda: dialog.model.at(0).correction.reach is Reach.SAME, timeout=PATIENCE)
    assert dialog.model.index(0, Column.FINDS).data() == "These words alone"


def test_what_is_exported_is_imported(dialog, qtbot, tmp_path):
    table = tmp_path / "corrections.csv"
    dialog.store.export(table)
    qtbot.waitUntil(lambda: "Wrote 2 corrections" in dialog._said.text(), timeout=PATIENCE)
    corrections.forget([one.id for one in corrections.remembered()])
    dialog.store.import_(table)
    qtbot.waitUntil(lambda: dialog._said.text() == "Read 2 corrections.", timeout=PATIENCE)
    dialog.store.import_(tmp_path / "nowhere.csv")
    qtbot.waitUntil(lambda: "There is no file" in dialog._said.text(), timeout=PATIENCE)
    assert len(corrections.remembered()) == 2


def test_an_empty_memory_says_how_it_is_filled(memory, background, theme, qtbot):
    corrections.forget([one.id for one in corrections.remembered()])
    dialog = MemoryDialog(background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: "Nothing is remembered yet" in dialog._framed.sentence, timeout=PATIENCE)
    assert not dialog.export.isEnabled()
    assert not dialog.delete.isEnabled()


def test_closed_at_once_it_does_what_was_asked_for_and_is_gone_afterwards(memory, background, theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = show_memory(None, background, theme, window)
    heard, gone = [], []
    dialog.memory_changed.connect(lambda: heard.append(True))
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.store.delete(corrections.remembered())
    dialog.reject()
    qtbot.waitUntil(lambda: bool(gone), timeout=PATIENCE)
    assert heard == [True]
    assert corrections.remembered() == []
