# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.choice_box import CARET, GAP, PADDING, ChoiceBox
from ui.theme.roles import Role


@pytest.fixture
def box(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    box = ChoiceBox("Level", theme, filters=True)
    QVBoxLayout(window).addWidget(box)
    box.offer([("Any", None), ("Strict", 1), ("Eager", 2)])
    window.resize(300, 80)
    window.show()
    # The window lives as long as something here holds it.
    yield box


def test_what_was_chosen_stays_so_if_it_is_still_offered(box):
    box.choose(2)
    box.offer([("Any", None), ("Eager", 2)])
    assert box.value == 2
    box.offer([("Any", None), ("Strict", 1)])
    assert box.value is None


def test_only_the_user_is_told_of(box, qtbot):
    with qtbot.assertNotEmitted(box.chosen):
        box.choose(1)
    with qtbot.waitSignal(box.chosen):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.value == 2


def test_a_filter_stands_out_while_it_is_in_use(box, theme):
    assert box.grab().toImage().pixelColor(box.width() // 2, 5) == theme.colour(Role.RAISED)
    box.choose(1)
    assert box.grab().toImage().pixelColor(box.width() // 2, 5) == theme.colour(Role.ACCENT_SOFT)


def test_fitted_it_has_room_for_the_longest_name_and_no_more(box):
    box.fit()
    longest = box.fontMetrics().horizontalAdvance("Strict")
    assert longest < box.width() < longest + 60


@pytest.mark.parametrize("name", ["Both columns", "The whole transcript", "Originals", "stay as they are"])
def test_fitted_it_cuts_no_name(box, name):
    box.offer([(name, None)])
    box.fit()
    room = box.width() - PADDING - GAP - CARET - PADDING
    assert QFontMetricsF(box.font()).horizontalAdvance(name) <= room
