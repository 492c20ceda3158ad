# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from benchmarks.keystrokes import Change, Page, in_fairhand, in_plain_editor

TEXT = "He fears the Regime and the Power of it.\nAll go on the streets."


@pytest.mark.parametrize(
    ("start", "end", "keys"),
    [
        (0, 0, 0),
        (0, 1, 1),
        (0, 3, 1),
        (3, 0, 1),
        (0, 13, 3),
        (0, 14, 4),
        (0, 40, 1),
        (0, 41, 1),
        (4, 41, 2),
        (0, 63, 2),
    ],
)
def test_the_shortest_way_is_by_letter_word_line_or_to_an_end(start, end, keys):
    assert Page(TEXT).way(start, end) == keys


@pytest.mark.parametrize(
    ("start", "end", "new", "keys"),
    [
        (13, 19, "regime", 3 + 1 + 1),
        (13, 23, "", 3 + 2 + 1),
        (45, 50, "take to", 2 + 3 + len("take to")),
        (24, 24, "and ", 5 + len("and ")),
    ],
)
def test_only_letters_that_differ_are_typed(start, end, new, keys):
    assert Page(TEXT).by_hand(0, Change(start, end, (new,))) == keys


def test_a_right_suggestion_costs_a_step_and_a_key_and_a_useless_flag_a_step():
    page = Page(TEXT)
    changes = [Change(13, 19, ("regime",)), Change(28, 33, ("power",)), Change(45, 50, ("take to",))]
    flags = [
        Change(3, 8, ("feared",)),
        Change(13, 19, ("regime",)),
        Change(28, 33, ("Powers", "power")),
        Change(45, 62, ("take to the streets",)),
    ]
    by_hand = in_plain_editor(page, changes)
    # To the second flag and take it with the step to the third, take the second suggestion there, go on and take.
    assert in_fairhand(page, changes, flags) == (2 + 1 + 1 + 1 + 1, 3)
    assert by_hand > 6


def test_a_suggestion_that_makes_something_else_is_not_taken():
    page, changes = Page(TEXT), [Change(13, 19, ("regime",))]
    assert in_fairhand(page, changes, [Change(13, 19, ("régime",))])[1] == 0
