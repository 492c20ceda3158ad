# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from ui.typing_steps import LONGEST_PAUSE, TypingSteps


def steps(strokes, clock=lambda: 0.0):
    """Return for each stroke (start, deleted, inserted) whether it goes on from the one before."""
    typing = TypingSteps(clock)
    return [typing.joins(1, *stroke) for stroke in strokes]


def typed(text, at=0):
    return [(at + count, "", letter) for count, letter in enumerate(text)]


@pytest.mark.parametrize(
    ("strokes", "joined"),
    [
        (typed("one"), [False, True, True]),
        (typed("a b"), [False, True, False]),
        (typed("a  b"), [False, True, True, False]),
        (typed(" now"), [False, True, True, True]),
        ([(0, "", "a"), (5, "", "b")], [False, False]),
        ([(0, "", "a"), (1, "", "\n"), (2, "", "b")], [False, False, False]),
        ([(5, "x", ""), (4, "y", ""), (3, "z", "")], [False, True, True]),
        ([(3, "x", ""), (3, "y", "")], [False, True]),
        ([(0, "", "a"), (0, "a", "")], [False, False]),
        ([(3, "x", ""), (3, "", "a")], [False, False]),
        ([(0, "old", "n"), (1, "", "e")], [False, True]),
    ],
)
def test_a_word_with_its_space_or_a_run_of_deletions_is_one_step(strokes, joined):
    assert steps(strokes) == joined


def test_a_long_pause_begins_a_new_step():
    times = iter([0.0, LONGEST_PAUSE, 2 * LONGEST_PAUSE + 0.1])
    assert steps(typed("abc"), lambda: next(times)) == [False, True, False]


def test_another_turn_or_an_edit_of_another_kind_begins_a_new_step():
    typing = TypingSteps()
    typing.joins(1, 0, "", "a")
    assert not typing.joins(2, 1, "", "b")
    typing.end()
    assert not typing.joins(2, 2, "", "c")
