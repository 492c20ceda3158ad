# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two states of a transcript, turn by turn.

Turns are paired by id; where turns were split or merged in between, all that share a piece of the original are compared
as one text, with `TURN_BREAK` where one turn ends and the next begins.
"""

from collections.abc import Iterable, Sequence

import msgspec

from app.transcript.disjoint import DisjointSets
from app.transcript.turn import OriginRange, Turn
from app.transcript.word_diff import Hunk, word_diff

TURN_BREAK = "\n\n"
Group = tuple[tuple[Turn, ...], tuple[Turn, ...]]
"""Turns before and the turns that came of them."""


class TurnDiff(msgspec.Struct, frozen=True, gc=False):
    """The hunks between some turns before and the turns that came of them; mostly one and one.

    Both lists are in reading order. Positions count in the `before` texts joined by `TURN_BREAK`.
    """

    before: tuple[Turn, ...]
    after: tuple[Turn, ...]
    hunks: tuple[Hunk, ...]

    @property
    def turn_id(self) -> int:
        """The first turn that came of it, or, if none is left, the first that went."""
        return (self.after or self.before)[0].id


def compare(before: Sequence[Turn], after: Sequence[Turn]) -> list[TurnDiff]:
    """Return the differences between two states given in reading order, in the reading order of `after`.

    Turns that are gone without descendants come last.
    """
    diffs = [
        TurnDiff(old, new, tuple(word_diff(joined_text(old), joined_text(new)))) for old, new in related(before, after)
    ]
    place = {turn.id: index for index, turn in enumerate(after)}
    diffs.sort(key=lambda difference: place.get(difference.turn_id, len(place)))
    return [difference for difference in diffs if difference.hunks]


def related(before: Sequence[Turn], after: Sequence[Turn]) -> list[Group]:
    """Return turns of two states, those before and those after, gathered by what they share; equal turns are left out.

    Each side is in the order in which its turns were given.
    """
    return groups(*_without_equals(before, after))


def groups(before: Sequence[Turn], after: Sequence[Turn]) -> list[Group]:
    """Return all turns of two states as `related` does, equal ones too."""
    if pairs := _pairs(before, after):
        return pairs
    sets = DisjointSets()
    for one, other in _sharing(before, after):
        sets.join(one, other)
    gathered: dict[int, tuple[list[Turn], list[Turn]]] = {}
    for side, turns in enumerate((before, after)):
        for turn in turns:
            gathered.setdefault(sets.root(turn.id), ([], []))[side].append(turn)
    return [(tuple(old), tuple(new)) for old, new in gathered.values()]


def joined_text(turns: Sequence[Turn]) -> str:
    """Return the turns' texts as one."""
    return turns[0].text if len(turns) == 1 else TURN_BREAK.join(turn.text for turn in turns)


def _pairs(before: Sequence[Turn], after: Sequence[Turn]) -> list[Group]:
    """Return each turn with itself where that is all there is to it: each came of an original of its own, then as now.

    This is how it mostly is, and quicker to see than to gather what is shared.
    """
    later = {turn.id: turn for turn in after}
    pairs: list[Group] = [((turn,), (later[turn.id],)) for turn in before if turn.id in later]
    parts = [part for turn in after for part in turn.origin]
    is_all = len(pairs) == len(before) == len(after) == len(parts) == len({part.turn for part in parts})
    return pairs if is_all and all(old.origin == new.origin for (old,), (new,) in pairs) else []


def _without_equals(before: Sequence[Turn], after: Sequence[Turn]) -> tuple[list[Turn], list[Turn]]:
    known = {turn.id: turn for turn in before}
    equal = {
        turn.id
        for turn in after
        if (old := known.get(turn.id)) and (old is turn or (old.text == turn.text and old.origin == turn.origin))
    }
    return [turn for turn in before if turn.id not in equal], [turn for turn in after if turn.id not in equal]


def _sharing(before: Sequence[Turn], after: Sequence[Turn]) -> Iterable[tuple[int, int]]:
    by_original: dict[int, list[tuple[OriginRange, int]]] = {}
    for turn in before:
        for part in turn.origin:
            by_original.setdefault(part.turn, []).append((part, turn.id))
    for turn in after:
        for part in turn.origin:
            for old, turn_id in by_original.get(part.turn, ()):
                if old.start < part.end and part.start < old.end:
                    yield turn.id, turn_id
