# SPDX-License-Identifier: GPL-3.0-or-later
"""A second file with the source-language text, turn by turn beside the first.

Where both have equally many turns they go in pairs. Else turns are paired so that lengths and roles fit best: one with
one, one with two, two with one, or one with none.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from app.importing.imported import Imported, ImportedTurn, Sourced

BAND = 60
"""So many turns the two files may be apart from where their lengths would have them."""
STEPS = ((1, 1, 0.0), (1, 2, 2.5), (2, 1, 2.5), (1, 0, 5.0), (0, 1, 5.0))
"""Turns of the first and of the second file that go together, and how unlikely that is."""
OTHER_ROLE = 3.0

Pair = tuple[range, range]


def with_source(imported: Imported, source: Imported) -> Imported:
    """Return a file with the source-language text of another, aligned by turns."""
    sourced = [
        Sourced(
            imported.turns[first.start].places.pieces[0].start,
            imported.turns[first.stop - 1].places.pieces[-1].end,
            "\n".join(source.turns[at].text for at in second),
            source.path.name,
        )
        for first, second in aligned(imported.turns, source.turns)
        if first and second
    ]
    return replace(imported, sourced=sourced)


def aligned(first: Sequence[ImportedTurn], second: Sequence[ImportedTurn]) -> list[Pair]:
    """Return which turns of two files go together, in their order."""
    if len(first) == len(second):
        return [(range(at, at + 1), range(at, at + 1)) for at in range(len(first))]
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    ratio = median(len(turn.text) for turn in second) / median(len(turn.text) for turn in first)
    slope = len(second) / len(first)
    width = BAND + abs(len(first) - len(second))
    for one in range(len(first) + 1):
        middle = round(one * slope)
        for two in range(max(middle - width, 0), min(middle + width, len(second)) + 1):
            for left, right, unlikely in STEPS:
                before = best.get((one - left, two - right))
                if before is None or (one, two) == (0, 0):
                    continue
                cost = before[0] + unlikely + _misfit(first[one - left : one], second[two - right : two], ratio)
                if (one, two) not in best or cost < best[one, two][0]:
                    best[one, two] = cost, (left, right)
    return _way_back(best, len(first), len(second))


def _way_back(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], one: int, two: int) -> list[Pair]:
    pairs: list[Pair] = []
    while (one, two) != (0, 0):
        left, right = best[one, two][1]
        pairs.append((range(one - left, one), range(two - right, two)))
        one, two = one - left, two - right
    return pairs[::-1]


def _misfit(first: Sequence[ImportedTurn], second: Sequence[ImportedTurn], ratio: float) -> float:
    """Return how badly lengths and roles fit."""
    if not first or not second:
        return 0.0
    one, two = sum(len(turn.text) for turn in first) * ratio, sum(len(turn.text) for turn in second)
    other = OTHER_ROLE if first[0].role is not second[0].role else 0.0
    return 3 * abs(math.log((one + 10) / (two + 10))) + other
