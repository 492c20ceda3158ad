# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two rows of lines, words or tokens differ, with as many equal ones as there can be.

diff-match-patch, which wants a character for each of them, is asked only where several places differ in a way that
leaves something to be found.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, compress, count, islice, pairwise
from operator import ne

from app.transcript.match_patch import library

FIRST_CODE = 0x100
SURROGATES = range(0xD800, 0xE000)
LAST_CODE = 0x10FFFF
MOST_CODES = LAST_CODE - FIRST_CODE - len(SURROGATES)

FEW = 8
"""Things in two rows of which it is seen first whether they share more than one."""

Piece = tuple[int, int, int, int]
"""From and up to where the old row differs, and from and up to where the new one does."""


def pieces(old: Sequence[str], new: Sequence[str]) -> list[Piece]:
    """Return where two rows differ; no piece touches another."""
    if len(old) + len(new) <= FEW and (found := _around_one(old, new, 0)):
        return found
    shorter = min(len(old), len(new))
    if len(old) == len(new):
        differing = list(compress(count(), map(ne, old, new)))
        # If nothing of what went is among what came, no other way keeps more.
        if len(differing) < 2 or {old[index] for index in differing}.isdisjoint([new[index] for index in differing]):
            return _runs(differing)
    start = next(compress(count(), map(ne, old, new)), shorter)
    behind = islice(reversed(old), shorter - start)
    tail = next(compress(count(), map(ne, behind, reversed(new))), shorter - start)
    end, new_end = len(old) - tail, len(new) - tail
    if start in (end, new_end):
        return [(start, end, start, new_end)] if end != new_end else []
    return _searched(old[start:end], new[start:new_end], start)


def between_anchors(old: Sequence[str], new: Sequence[str]) -> list[Piece]:
    """Return the pieces that differ between what stands once in either row and in the same order in both."""
    found: list[Piece] = []
    ends = chain([(-1, -1)], _anchors(old, new), [(len(old), len(new))])
    for (before, new_before), (after, new_after) in pairwise(ends):
        if old[before + 1 : after] != new[new_before + 1 : new_after]:
            found.append((before + 1, after, new_before + 1, new_after))
    return found


def _runs(differing: Sequence[int]) -> list[Piece]:
    """Return the pieces of rows that differ at some places and are equal, place by place, elsewhere."""
    runs: list[Piece] = []
    for index in differing:
        first = runs.pop()[0] if runs and runs[-1][1] == index else index
        runs.append((first, index + 1, first, index + 1))
    return runs


def _searched(old: Sequence[str], new: Sequence[str], start: int) -> list[Piece]:
    """Return where two rows differ that begin, and end, with nothing in common; both begin at `start`."""
    if len(old) + len(new) > MOST_CODES:
        return [(start, start + len(old), start, start + len(new))]
    return _around_one(old, new, start) or list(_by_library(old, new, start))


def _around_one(old: Sequence[str], new: Sequence[str], start: int) -> list[Piece]:
    """Return where two rows differ that share nothing, or one thing that stands once in either; else nothing."""
    shared = set(old).intersection(new)
    end, new_end = start + len(old), start + len(new)
    parts = [(start, end, start, new_end)]
    if shared:
        one = shared.pop()
        if shared or old.count(one) > 1 or new.count(one) > 1:
            return []
        at, new_at = start + old.index(one), start + new.index(one)
        parts = [(start, at, start, new_at), (at + 1, end, new_at + 1, new_end)]
    return [part for part in parts if part[0] < part[1] or part[2] < part[3]]


def _by_library(old: Sequence[str], new: Sequence[str], start: int) -> Iterator[Piece]:
    """Yield where two rows differ that begin at `start`, as diff-match-patch finds it."""
    first = last = new_first = new_last = start
    for operation, number in library()(*_encoded(old, new)):
        if operation == "-":
            last += number
        elif operation == "+":
            new_last += number
        else:
            if first < last or new_first < new_last:
                yield first, last, new_first, new_last
            first = last = last + number
            new_first = new_last = new_last + number
    if first < last or new_first < new_last:
        yield first, last, new_first, new_last


def _encoded(old: Sequence[str], new: Sequence[str]) -> tuple[str, str]:
    """Return two rows with a character for each kind of what stands in them."""
    codes = map(chr, chain(range(FIRST_CODE, SURROGATES.start), range(SURROGATES.stop, LAST_CODE + 1)))
    table = defaultdict[str, str](codes.__next__)
    return "".join(map(table.__getitem__, old)), "".join(map(table.__getitem__, new))


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the longest row of pairs of places, rising on both sides, of what stands once in either."""
    once, new_once = Counter(old), Counter(new)
    places = {one: place for place, one in enumerate(new) if new_once[one] == 1}
    pairs = [(place, places[one]) for place, one in enumerate(old) if one and once[one] == 1 and one in places]
    # The least place at which a rising row of each length ends, the pair there, and which pair each follows.
    least: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(least, place)
        before.append(ends[length - 1] if length else -1)
        least[length : length + 1] = [place]
        ends[length : length + 1] = [number]
    rising: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        rising.append(pairs[number])
        number = before[number]
    return rising[::-1]
