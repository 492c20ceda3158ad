# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.checking.finding import Category
from ui.flags.flag_filter import FlagFilter
from ui.flags.group_button import INSET, TIGHT_INSET, GroupButton


@pytest.fixture
def grid(theme, qtbot):
    grid = FlagFilter(theme)
    qtbot.addWidget(grid)
    grid.resize(352, 126)
    grid.show()
    return grid


def insets(grid):
    return {button._inset for button in grid.findChildren(GroupButton)}


def test_words_have_the_full_inset_while_all_of_them_fit(grid):
    grid.show_counts({Category.MISSING_WORD: 1, Category.CASING: 26})
    assert insets(grid) == {INSET}


def test_great_counts_make_all_of_them_closer_so_that_columns_stay_straight(grid):
    grid.show_counts({Category.MISSING_WORD: 31_700})
    assert insets(grid) == {TIGHT_INSET}
    grid.show_counts({Category.MISSING_WORD: 1})
    assert insets(grid) == {INSET}
