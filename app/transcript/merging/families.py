# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns of a common state with those that came of them on two sides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from app.transcript.compare import related
from app.transcript.disjoint import DisjointSets
from app.transcript.lineage import in_order_of
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn


@dataclass(slots=True)
class Family:
    """Turns that belong together because one side or the other has divided them anew; mostly one of each.

    All three lists are in the order of the common state.
    """

    base: list[Turn] = field(default_factory=list[Turn])
    first: list[Turn] = field(default_factory=list[Turn])
    second: list[Turn] = field(default_factory=list[Turn])


def families(base: Transcript, first: Transcript, second: Transcript) -> list[Family]:
    """Return all turns of three states, each in one family, and in each family some of every state."""
    sets = DisjointSets()
    of_first, of_second = (_homes(base.turns, side.turns, sets) for side in (first, second))
    found: dict[int, Family] = {}
    for turn in base.turns:
        found.setdefault(sets.root(turn.id), Family()).base.append(turn)
    for turn in first.turns:
        found[sets.root(of_first[turn.id])].first.append(turn)
    for turn in second.turns:
        found[sets.root(of_second[turn.id])].second.append(turn)
    return [_in_order(family) for family in _complete(found.values())]


def _homes(base: Sequence[Turn], side: Sequence[Turn], sets: DisjointSets) -> dict[int, int]:
    """Return for each turn of a side, by id, one of the turns that it came from, and join those in `sets`.

    What came of nothing belongs to the turn before it.
    """
    known = {turn.id for turn in base}
    homes: dict[int, int] = {}
    for old, new in related(base, side):
        for turn in old:
            sets.join(turn.id, old[0].id)
        if old:
            homes |= {turn.id: old[0].id for turn in new}
    last = base[0].id
    for turn in side:
        if turn.id not in homes:
            homes[turn.id] = turn.id if turn.id in known else last
        last = homes[turn.id]
    return homes


def _complete(found: Iterable[Family]) -> list[Family]:
    """Let a family that has gone on one side without a trace be one with the family before it."""
    complete: list[Family] = []
    for family in found:
        last = complete[-1] if complete else None
        if last and not (family.first and family.second and last.first and last.second):
            last.base += family.base
            last.first += family.first
            last.second += family.second
        else:
            complete.append(family)
    return complete


def _in_order(family: Family) -> Family:
    if len(family.base) == len(family.first) == len(family.second) == 1:
        return family
    return Family(family.base, in_order_of(family.base, family.first), in_order_of(family.base, family.second))
