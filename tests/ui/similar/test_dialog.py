# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of similar places, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.proposals.correction import Correction, Reach
from ui.similar.dialog import SimilarDialog

PATIENCE = 30_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(document, background, theme, qtbot):
    def open_(correction):
        dialog = SimilarDialog(correction, document, background, theme)
        dialog.asked, dialog.kept = [], []
        dialog.apply_asked.connect(dialog.asked.append)
        dialog.remember_asked.connect(dialog.kept.append)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not dialog.is_looking, timeout=PATIENCE)
        return dialog

    return open_


def ticked(dialog):
    model = dialog.list.model()
    return [model.is_ticked(row) for row in range(model.rowCount())]


def test_all_that_is_sure_starts_ticked_and_enter_applies_it(opened):
    dialog = opened(Correction("the Regime", "the government"))
    assert ticked(dialog) == [True, True]
    assert dialog.fix.text() == "Fix 2 places"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [[place.turn_id for place in places] for places in dialog.asked] == [[1, 4]]
    assert dialog.kept == []
    assert not dialog.isVisible()


def test_space_unticks_one_and_ctrl_a_ticks_all_or_none(opened):
    dialog = opened(Correction("the Regime", "the government"))
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert ticked(dialog) == [True, False]
    QTest.keyClick(dialog.list, Qt.Key.Key_A, CONTROL)
    assert ticked(dialog) == [True, True]
    QTest.keyClick(dialog.list, Qt.Key.Key_A, CONTROL)
    assert ticked(dialog) == [False, False]
    assert not dialog.fix.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_escape_changes_nothing(opened):
    dialog = opened(Correction("the Regime", "the government"))
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.asked == dialog.kept == []


def test_a_large_rewrite_starts_without_a_tick(opened):
    dialog = opened(Correction("the reason", "it that made so many of them so very angry"))
    assert ticked(dialog) == [False]


def test_the_same_words_alone_can_be_asked_for(opened, qtbot):
    dialog = opened(Correction("person go on the street", "people take to the streets"))
    assert len(dialog.places) == 1
    dialog._near.click()
    qtbot.waitUntil(lambda: not dialog.is_looking, timeout=PATIENCE)
    assert dialog.correction.reach is Reach.SAME
    assert len(dialog.places) == 0


def test_where_nothing_is_similar_the_correction_can_still_be_remembered(opened):
    dialog = opened(Correction("no such words", "others"))
    assert not dialog.fix.isEnabled()
    dialog.remember.click()
    assert dialog.fix.text() == "Remember"
    dialog.fix.click()
    assert dialog.kept == [Correction("no such words", "others")]
    assert dialog.asked == []


def test_a_screen_reader_hears_before_and_after(opened):
    dialog = opened(Correction("the Regime", "the government"))
    index = dialog.list.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Turn 1, the Regime becomes the government, ticked"
