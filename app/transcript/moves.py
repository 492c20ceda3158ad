# SPDX-License-Identifier: GPL-3.0-or-later
"""Which turns were moved between two states, told from those that only made room for them."""

from bisect import bisect_left
from collections.abc import Sequence
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
