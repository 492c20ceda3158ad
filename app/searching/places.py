# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search has found, by turn, and the way from one place to the next."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from app.searching.query import Hit


@dataclass(frozen=True, slots=True)
class HitPlace:
    """A hit in the original or the correction of a turn."""

    turn: int
    is_original: bool
    hit: Hit

    @property
    def key(self) -> tuple[bool, int]:
        """Where in its turn it comes: originals are read before corrections."""
        return (not self.is_original, self.hit.start)


class TurnHits(NamedTuple):
    """What was found in one turn."""

    original: Sequence[Hit] = ()
    correction: Sequence[Hit] = ()


NONE = TurnHits()


class Places:
    """All hits; `complete` is False if there are more than were looked for."""

    def __init__(self, found: Mapping[int, TurnHits] | None = None, *, complete: bool = True) -> None:
        self._turns = {turn: hits for turn, hits in (found or {}).items() if hits.original or hits.correction}
        self.complete = complete
        self.count = sum(map(_count, self._turns.values()))

    def of(self, turn: int) -> TurnHits:
        """Return what was found in a turn."""
        return self._turns.get(turn, NONE)

    @property
    def turns(self) -> Sequence[int]:
        """The ids of the turns where something was found, in no order."""
        return list(self._turns)

    @property
    def in_corrections(self) -> int:
        """How many of the hits are in corrections, and so can be replaced."""
        return sum(len(hits.correction) for hits in self._turns.values())

    def put(self, turn: int, hits: TurnHits) -> None:
        """Say anew what was found in a turn; nothing for a turn that is gone."""
        self.count -= _count(self._turns.pop(turn, NONE))
        if hits.original or hits.correction:
            self._turns[turn] = hits
            self.count += _count(hits)

    def number(self, place: HitPlace, rows: Mapping[int, int]) -> int:
        """Return which hit a place is, from 1, where `rows` are the turns' places in the reading order."""
        row = rows[place.turn]
        before = sum(_count(hits) for turn, hits in self._turns.items() if rows.get(turn, row) < row)
        keys = [other.key for other in self._in(place.turn)]
        return before + bisect_left(keys, place.key) + 1

    def next(self, order: Sequence[int], row: int, key: tuple[bool, int]) -> tuple[HitPlace, bool] | None:
        """Return the first place at or behind a key of the turn in a row, and whether the search began anew for it."""
        return self._step(order, row, key, 1)

    def previous(self, order: Sequence[int], row: int, key: tuple[bool, int]) -> tuple[HitPlace, bool] | None:
        """Return the last place before a key of the turn in a row, and whether the search began anew for it."""
        return self._step(order, row, key, -1)

    def _step(self, order: Sequence[int], row: int, key: tuple[bool, int], step: int) -> tuple[HitPlace, bool] | None:
        if not self._turns:
            return None
        for distance in range(len(order) + 1):
            at = row + step * distance
            here = self._in(order[at % len(order)])
            if distance == 0:
                here = [place for place in here if (place.key >= key if step > 0 else place.key < key)]
            if here:
                return here[0 if step > 0 else -1], not 0 <= at < len(order)
        return None

    def _in(self, turn: int) -> list[HitPlace]:
        hits = self.of(turn)
        originals = [HitPlace(turn, True, hit) for hit in hits.original]
        return originals + [HitPlace(turn, False, hit) for hit in hits.correction]


def _count(hits: TurnHits) -> int:
    return len(hits.original) + len(hits.correction)
