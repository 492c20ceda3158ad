# SPDX-License-Identifier: GPL-3.0-or-later
"""Which flags are ticked in the list, remembered by what they are and not by where."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.checking.flag import Flag
from ui.document import Document
from ui.flags.same_flag import identity


class TickCount(NamedTuple):
    """How many flags are ticked, and how many of them have a suggestion."""

    ticked: int
    with_suggestion: int


NONE = TickCount(0, 0)


class Ticks:
    """The ticked flags of a document. Ticks survive edits elsewhere, and go with their flags.

    They are counted by turn, so that an edit costs no more than its turn, however many flags are ticked.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._marks: dict[int, set[tuple[str, int]]] = {}
        self._counts: dict[int, TickCount] = {}
        self._total = NONE

    def __contains__(self, flag: Flag) -> bool:
        return not identity(flag).isdisjoint(self._marks.get(flag.finding.turn_id, ()))

    def __iter__(self) -> Iterator[Flag]:
        """Yield the ticked flags in reading order."""
        for turn_id in sorted(self._marks, key=self._document.row_of):
            yield from filter(self.__contains__, self._document.flags(turn_id))

    @property
    def count(self) -> TickCount:
        """How many flags are ticked."""
        return self._total

    def mark(self, flag: Flag, *, ticked: bool) -> None:
        """Tick a flag, or take its tick away."""
        turn_id = flag.finding.turn_id
        marks = self._marks.get(turn_id, set())
        self._put(turn_id, marks | identity(flag) if ticked else marks - identity(flag))

    def keep_to(self, turn_ids: Iterable[int]) -> None:
        """Forget ticks of flags that are gone from some turns."""
        for turn_id in turn_ids:
            if turn_id in self._marks:
                there = frozenset[tuple[str, int]]().union(*map(identity, self._document.flags(turn_id)))
                self._put(turn_id, self._marks[turn_id] & there)

    def keep_to_present_turns(self) -> None:
        """Forget the ticks of turns that are gone."""
        for turn_id in self._marks.keys() - set(self._document.order):
            self._put(turn_id, set())

    def _put(self, turn_id: int, marks: set[tuple[str, int]]) -> None:
        before = self._counts.pop(turn_id, NONE)
        self._marks.pop(turn_id, None)
        now = NONE
        if marks:
            self._marks[turn_id] = marks
            ticked = [flag for flag in self._document.flags(turn_id) if flag in self]
            now = self._counts[turn_id] = TickCount(len(ticked), sum(bool(flag.finding.suggestions) for flag in ticked))
        self._total = TickCount(*(total - old + new for total, old, new in zip(self._total, before, now, strict=True)))
