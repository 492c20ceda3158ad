# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given
from hypothesis import strategies as st

from app.transcript.moves import moved_turns
from app.transcript.turn import Role, Status, Turn


def turns(*ids):
    return [Turn(turn_id, "Text", Role.ANSWER, "", Status.DRAFT, ()) for turn_id in ids]


def test_one_turn_that_was_moved_far_is_the_only_one():
    assert moved_turns(turns(1, 2, 3, 4, 5), turns(5, 1, 2, 3, 4)) == {5: 4}
    assert moved_turns(turns(1, 2, 3, 4, 5), turns(2, 3, 4, 5, 1)) == {1: 0}


def test_turns_that_came_or_went_move_no_other():
    assert moved_turns(turns(1, 2, 3), turns(1, 7, 3)) == {}


def test_of_two_that_changed_places_one_was_moved():
    assert len(moved_turns(turns(1, 2, 3), turns(1, 3, 2))) == 1


@given(st.permutations(range(1, 9)))
def test_what_was_not_moved_kept_its_order_and_nothing_is_moved_in_vain(order):
    moved = moved_turns(turns(*range(1, 9)), turns(*order))
    staying = [turn for turn in order if turn not in moved]
    assert staying == sorted(staying)
    assert bool(moved) == (list(order) != sorted(order))
    assert all(place == turn - 1 for turn, place in moved.items())
