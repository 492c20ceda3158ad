# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of safe fixes, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.safe_fixes.dialog import FIRST, SafeFixesDialog

PATIENCE = 30_000


@pytest.fixture
def checked(document, qtbot):
    document.start_checking()
    qtbot.waitUntil(lambda: bool(document.reports) and document.checking is None, timeout=PATIENCE)
    return document


@pytest.fixture
def dialog(checked, theme, qtbot):
    dialog = SafeFixesDialog(checked, theme)
    dialog.asked = []
    dialog.accept_asked.connect(dialog.asked.append)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def listed(dialog):
    return [place.found for place in dialog._model.places]


def test_it_lists_what_is_as_sure_as_the_strict_level_and_all_of_it_is_ticked(dialog, checked):
    assert dialog.slider.value() == FIRST == 85
    sure = [flag for flag in checked.all_flags() if flag.finding.confidence >= 0.85 and flag.finding.suggestions]
    assert listed(dialog) == [flag.finding.text for flag in sure]
    assert dialog.ticked == sure


def test_the_slider_lists_more_or_less_and_what_was_unticked_stays_so(dialog):
    dialog.slider.setValue(dialog.slider.minimum())
    everything = listed(dialog)
    assert len(everything) > 2
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert len(dialog.ticked) == len(everything) - 1
    dialog.slider.setValue(dialog.slider.maximum())
    assert listed(dialog) == []
    assert not dialog.take.isEnabled()
    dialog.slider.setValue(dialog.slider.minimum())
    assert listed(dialog) == everything
    assert [flag.finding.text for flag in dialog.ticked] == everything[1:]
    assert dialog.take.text() == f"Accept {len(everything) - 1} fixes"


def test_enter_takes_the_ticked_as_one_step_of_undo(dialog, checked):
    before = [checked.turn(turn_id).text for turn_id in checked.order]
    dialog.slider.setValue(dialog.slider.minimum())
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    (flags,) = dialog.asked
    assert not dialog.isVisible()
    assert checked.take_all(flags) == len(flags) > 2
    assert [checked.turn(turn_id).text for turn_id in checked.order] != before
    checked.undo()
    assert [checked.turn(turn_id).text for turn_id in checked.order] == before


def test_escape_changes_nothing(dialog):
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.asked == []
