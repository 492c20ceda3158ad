# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.checking.finding import Category
from ui.flag_groups import FlagGroup, group_of


@pytest.mark.parametrize("category", list(Category))
def test_every_category_is_shown_in_a_group(category):
    assert group_of(category) in FlagGroup


def test_the_groups_stand_in_the_order_in_which_they_are_drawn(qapp):
    assert [group.label for group in FlagGroup] == [
        "Meaning",
        "Grammar",
        "Word order",
        "Missing word",
        "Casing",
        "Spelling",
        "Punctuation",
    ]


def test_long_names_are_for_the_card(qapp):
    assert group_of(Category.STYLE).title == "Wrong word or meaning"
    assert group_of(Category.SPACING).title == "Punctuation and spacing"


def test_each_group_has_a_colour_of_its_own():
    assert len({group.role for group in FlagGroup}) == len(FlagGroup)
