# SPDX-License-Identifier: GPL-3.0-or-later
"""Which turns were moved between two states, told from those that only made room for them."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from itertools import pairwise

from app.transcript.turn import Turn


def moved_turns(before: Sequence[Turn], after: Sequence[Turn]) -> dict[int, int]:
    """Return the place that each moved turn had in `before`, counted from 0, by its id.

    As few turns as possible count as moved: those outside the longest run that kept its order.
    """
    places = {turn.id: place for place, turn in enumerate(before)}
    kept = [turn.id for turn in after if turn.id in places]
    order = [places[turn_id] for turn_id in kept]
    if all(one < other for one, other in pairwise(order)):
        return {}
    staying = _longest_rise(order)
    return {turn_id: place for turn_id, place in zip(kept, order, strict=True) if place not in staying}


def place_back(turn_id: int, before: Sequence[int], now: Sequence[int], moving: Set[int]) -> int:
    """Return the place, from 0 and among the other turns, at which a turn is behind the one that it was behind before.

    Both orders are of ids. Turns that are `moving` too, or are not there any more, are passed over.
    """
    there = {other: place for place, other in enumerate(other for other in now if other != turn_id)}
    for other in reversed(before[: before.index(turn_id)]):
        if other in there and other not in moving:
            return there[other] + 1
    return 0


def _longest_rise(order: Sequence[int]) -> set[int]:
    """Return the values of a longest rising subsequence."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, value in enumerate(order):
        length = bisect_left(ends, value)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [value]
        at[length : length + 1] = [index]
    rise: set[int] = set()
    index = at[-1]
    while index >= 0:
        rise.add(order[index])
        index = before[index]
    return rise
