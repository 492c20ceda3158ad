# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.side_tabs import LEAST_WIDTH, SideTabs, shared
from ui.theme.roles import Role


@pytest.fixture
def tabs(theme, qtbot):
    tabs = SideTabs(theme)
    qtbot.addWidget(tabs)
    for name in ("Flags", "History"):
        tabs.addTab(QWidget(), name)
    tabs.resize(352, 400)
    tabs.show()
    return tabs


def test_a_line_runs_under_the_tabs_and_the_accent_under_the_chosen_one(tabs, theme):
    bar = tabs.tabBar()
    image = bar.grab().toImage()
    bottom, chosen = bar.height() - 1, bar.tabRect(0)
    assert image.pixelColor(chosen.center().x(), bottom) == theme.colour(Role.ACCENT)
    assert image.pixelColor(bar.tabRect(1).center().x(), bottom) == theme.colour(Role.BORDER)
    assert image.pixelColor(bar.width() - 2, bottom) == theme.colour(Role.BORDER)


def test_tabs_are_set_in_medium_and_36_pixels_high(tabs):
    assert tabs.tabBar().font().weight() == QFont.Weight.Medium
    assert tabs.tabBar().font().pixelSize() == 13
    assert tabs.tabBar().height() == 36


def test_four_tabs_stand_whole_in_the_narrowest_panel(tabs):
    tabs.setTabText(0, "Flags\u2002123")
    for name in ("Glossary", "Comments"):
        tabs.addTab(QWidget(), name)
    tabs.resize(LEAST_WIDTH, 400)
    bar = tabs.tabBar()
    for number in range(bar.count()):
        rect = bar.tabRect(number)
        assert rect.right() < LEAST_WIDTH
        assert rect.width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(number)) + 8


def test_where_not_all_names_fit_the_longest_are_cut(tabs):
    names = ("Markierungen\u2002121", "Verlauf", "Glossar", "Kommentare 1", "Aufwand")
    for number, name in enumerate(names):
        if number < tabs.count():
            tabs.setTabText(number, name)
        else:
            tabs.addTab(QWidget(), name)
    bar = tabs.tabBar()
    assert bar.tabRect(4).right() < 352
    for number in (1, 2, 4):
        assert bar.tabRect(number).width() >= bar.fontMetrics().horizontalAdvance(names[number]) + 12
    assert bar.tabToolTip(0) == names[0]
    tabs.resize(LEAST_WIDTH, 400)
    assert bar.tabRect(4).right() < LEAST_WIDTH


@pytest.mark.parametrize(
    ("wanted", "room", "widths"),
    [([], 10, []), ([5, 5], 10, [5, 5]), ([9, 2, 9], 14, [6, 2, 6]), ([9, 2, 7], 14, [6, 2, 6]), ([8, 8], 9, [5, 4])],
)
def test_what_does_not_fit_is_taken_from_the_widest(wanted, room, widths):
    assert sorted(shared(wanted, room)) == sorted(widths)


def test_long_counts_make_tabs_stand_closer_together_and_none_is_cut_off(tabs):
    for name in ("Glossary", "Comments"):
        tabs.addTab(QWidget(), name)
    bar = tabs.tabBar()
    assert bar.property("tight") is False
    tabs.setTabText(0, "Flags\u200212,345,678")
    assert bar.property("tight") is True
    assert bar.tabRect(3).right() < 352
    tabs.setTabText(0, "Flags\u20021")
    assert bar.property("tight") is False
