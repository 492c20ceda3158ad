# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns as one text in which the end of a turn is a single character that no turn holds.

Joined by `TURN_BREAK`, as people read them, an end could be taken for white space inside a turn, and a hunk may hold
one half of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.transcript.compare import TURN_BREAK, TurnDiff
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk

NONCHARACTERS = range(0xFDD0, 0xFDF0)
"""Code points that Unicode keeps out of texts; that a text holds all of them need not be thought of."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """What takes some hunks of a difference back, as a change of its marked text afterwards."""

    hunks: tuple[Hunk, ...]
    change: Hunk


def unused_mark(turns: Iterable[Turn]) -> str:
    """Return a character that no text of these turns holds."""
    used = {letter for turn in turns for letter in turn.text if ord(letter) in NONCHARACTERS}
    return next(chr(code) for code in NONCHARACTERS if chr(code) not in used)


def marked_text(turns: Iterable[Turn], mark: str) -> str:
    """Return the turns' texts as one."""
    return mark.join(turn.text for turn in turns)


def reversals(difference: TurnDiff, chosen: Iterable[Hunk], mark: str) -> list[Reversal]:
    """Return what takes the chosen hunks back, in order; hunks that share the end of a turn are taken back together."""
    wanted = set(chosen)
    before, after = _Joined(difference.before, mark), _Joined(difference.after, mark)
    made: list[Reversal] = []
    for span in _whole_breaks(difference.hunks, before, after):
        if not wanted.isdisjoint(span.hunks):
            change = Hunk(after.place(span.after[0]), after.piece(*span.after), before.piece(*span.before))
            made.append(Reversal(span.hunks, change))
    return made


@dataclass(frozen=True, slots=True)
class _Span:
    """Where hunks stand in the two joined texts."""

    hunks: tuple[Hunk, ...]
    before: tuple[int, int]
    after: tuple[int, int]


class _Joined:
    """Turns joined by `TURN_BREAK`, with the way from there to the marked text."""

    def __init__(self, turns: Sequence[Turn], mark: str) -> None:
        self._marked = marked_text(turns, mark)
        self._breaks: list[int] = []
        at = 0
        for turn in turns[:-1]:
            at += len(turn.text)
            self._breaks.append(at)
            at += len(TURN_BREAK)
        self._halves = {start + 1 for start in self._breaks}

    def inside_break(self, position: int) -> bool:
        return position in self._halves

    def place(self, position: int) -> int:
        """Return where a position of the joined text is in the marked one."""
        return position - sum(start < position for start in self._breaks)

    def piece(self, start: int, end: int) -> str:
        return self._marked[self.place(start) : self.place(end)]


def _whole_breaks(hunks: Sequence[Hunk], before: _Joined, after: _Joined) -> list[_Span]:
    """Return the places of all hunks, widened so that none ends inside a break."""
    spans: list[_Span] = []
    shift = 0
    for hunk in hunks:
        span = _widened(hunk, shift, before, after)
        last = spans[-1] if spans else None
        if last and (last.before[1] > span.before[0] or last.after[1] > span.after[0]):
            spans[-1] = _union(last, span)
        else:
            spans.append(span)
        shift += len(hunk.inserted) - len(hunk.deleted)
    return spans


def _widened(hunk: Hunk, shift: int, before: _Joined, after: _Joined) -> _Span:
    start, end = hunk.start, hunk.start + len(hunk.deleted)
    after_start, after_end = start + shift, start + shift + len(hunk.inserted)
    while before.inside_break(start) or after.inside_break(after_start):
        start, after_start = start - 1, after_start - 1
    while before.inside_break(end) or after.inside_break(after_end):
        end, after_end = end + 1, after_end + 1
    return _Span((hunk,), (start, end), (after_start, after_end))


def _union(first: _Span, second: _Span) -> _Span:
    return _Span((*first.hunks, *second.hunks), (first.before[0], second.before[1]), (first.after[0], second.after[1]))
