# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes taken back one by one: the older words as new edits, whatever else has become of the text since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.transcript import operations
from app.transcript.compare import TurnDiff, related
from app.transcript.disjoint import DisjointSets
from app.transcript.edits import Edit, Fact
from app.transcript.lineage import in_order_of, overlap
from app.transcript.marked import marked_text, reversals, unused_mark
from app.transcript.rewriting import Layout, Rewriter
from app.transcript.three_way import Bringing, Conflict, merge_hunks
from app.transcript.transcript import Transcript, fact_of
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk, word_diff


@dataclass(frozen=True, slots=True)
class Chosen:
    """Some hunks of a difference, to be taken back."""

    difference: TurnDiff
    hunks: tuple[Hunk, ...]


@dataclass(frozen=True, slots=True)
class Unmerged:
    """Words that changed again after the hunks that were to be taken back.

    `ours` stands at `start` of the turn now; the hunks left `base` there and would have `theirs`, the older words,
    again. Where turns end within, their words are a line apart. `chosen` is what is left as it is.
    """

    turn_id: int
    start: int
    base: str
    ours: str
    theirs: str
    chosen: tuple[Chosen, ...]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Edits that take `count` hunks back, and what they leave as it is because it has changed since.

    What reads as it did before already is neither.
    """

    edits: tuple[Edit, ...]
    conflicts: tuple[Unmerged, ...]
    count: int


def take_back(
    transcript: Transcript, chosen: Iterable[Chosen], after: Sequence[Turn] = (), *, insist: bool = False
) -> TakenBack:
    """Return what puts the words from before some hunks back into a transcript that has gone on since.

    The differences are all of one comparison, and `after` its later state, if that is known. With `insist` the older
    words win every conflict that is one of words. Nothing is changed here.
    """
    way = _WayBack(transcript, insist=insist)
    for group in _groups([one for one in chosen if one.hunks], after, transcript.turns):
        way.through(group)
    return TakenBack(way.edits, tuple(way.conflicts), way.count)


@dataclass(frozen=True, slots=True)
class _Group:
    """Turns after the changes, the turns that came of them since, and the changes in them."""

    base: list[Turn]
    now: list[Turn]
    chosen: list[Chosen]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What takes hunks of a difference back, as a change of the text of its whole group."""

    difference: TurnDiff
    hunks: tuple[Hunk, ...]
    change: Hunk


def _groups(chosen: Sequence[Chosen], after: Sequence[Turn], now: Sequence[Turn]) -> list[_Group]:
    known = {turn.id: turn for one in chosen for turn in one.difference.after}
    base = [*known.values(), *(turn for turn in after if turn.id not in known)]
    links = [link for link in related(base, now) if link[0]]
    sets = DisjointSets()
    for turns in [*(one.difference.after for one in chosen), *(old for old, _ in links)]:
        for turn in turns[1:]:
            sets.join(turns[0].id, turn.id)
    groups = {sets.root(one.difference.turn_id): _Group([], [], []) for one in chosen}
    for one in chosen:
        groups[sets.root(one.difference.turn_id)].chosen.append(one)
    for turn in base:
        if group := groups.get(sets.root(turn.id)):
            group.base.append(turn)
    for old, new in links:
        if group := groups.get(sets.root(old[0].id)):
            group.now.extend(new)
    _add_unchanged(groups.values(), now, {turn.id for old, _ in links for turn in old})
    return [_Group(group.base, in_order_of(group.base, group.now), group.chosen) for group in groups.values()]


def _add_unchanged(groups: Iterable[_Group], now: Sequence[Turn], changed: set[int]) -> None:
    present = {turn.id: turn for turn in now}
    for group in groups:
        group.now.extend(present[turn.id] for turn in group.base if turn.id not in changed)


class _WayBack:
    """Collects edits and conflicts."""

    def __init__(self, transcript: Transcript, *, insist: bool) -> None:
        self.conflicts: list[Unmerged] = []
        self.count = 0
        self._rewriter = Rewriter(transcript)
        self._insist = insist

    @property
    def edits(self) -> tuple[Edit, ...]:
        return tuple(self._rewriter.edits)

    def through(self, group: _Group) -> None:
        """Take back what was chosen in one group."""
        before = [turn for one in group.chosen for turn in one.difference.before]
        mark = unused_mark([*before, *group.base, *group.now])
        base, now = marked_text(group.base, mark), marked_text(group.now, mark)
        layout, wanted = _layout(group.now, mark), _placed(group, mark)
        merged = merge_hunks(base, word_diff(base, now), [one.change for one in wanted])
        changes = [_as_conflict(one) for one in merged.brought]
        if self._insist:
            changes += merged.conflicts
        else:
            self._leave(layout, merged.conflicts, wanted)
        for change in sorted(changes, key=lambda one: one.start, reverse=True):
            if self._can_be_carried_out(layout, change):
                hunk = Hunk(change.start, change.ours, change.theirs)
                for turn_id in self._rewriter.carry_out(layout, hunk):
                    self._be_as_before(turn_id, before)
                self.count += sum(len(wanted[number].hunks) for number in change.of_theirs)
            else:
                self._leave(layout, [change], wanted)

    def _leave(self, layout: Layout, conflicts: Iterable[Conflict], wanted: Sequence[_Wanted]) -> None:
        for conflict in conflicts:
            left = tuple(Chosen(wanted[number].difference, wanted[number].hunks) for number in conflict.of_theirs)
            turn_id, start = left[0].difference.turn_id, 0
            if layout.ids:
                index, start = layout.locate(conflict.start)
                turn_id = layout.ids[index]
            base, ours, theirs = (
                text.replace(layout.mark, "\n") for text in (conflict.base, conflict.ours, conflict.theirs)
            )
            self.conflicts.append(Unmerged(turn_id, start, base, ours, theirs, left))

    def _can_be_carried_out(self, layout: Layout, change: Conflict) -> bool:
        """Return whether there are turns to hold the words, one after the other where they are divided anew."""
        if not layout.ids:
            return False
        ends = change.ours.count(layout.mark)
        index, _ = layout.locate(change.start)
        return ends == change.theirs.count(layout.mark) or self._rewriter.follow_each_other(
            layout.ids[index : index + ends + 1]
        )

    def _be_as_before(self, turn_id: int, before: Sequence[Turn]) -> None:
        """Give a turn that is there again the role and the speaker that it had."""
        present = self._rewriter.present
        origin = present.turn(turn_id).origin
        then = max(before, key=lambda turn: overlap(turn.origin, origin))
        for fact in (Fact.ROLE, Fact.SPEAKER):
            self._rewriter.make(operations.set_fact(present, turn_id, fact, fact_of(then, fact)))


def _layout(turns: Sequence[Turn], mark: str) -> Layout:
    return Layout((turn.id for turn in turns), marked_text(turns, mark), mark)


def _placed(group: _Group, mark: str) -> list[_Wanted]:
    """Return all that was chosen in a group as changes of its marked text, in order."""
    layout = _layout(group.base, mark)
    starts = dict(zip(layout.ids, layout.starts, strict=False))
    wanted: list[_Wanted] = []
    for one in group.chosen:
        after = one.difference.after
        at = starts[after[0].id] if after else 0
        for reversal in reversals(one.difference, one.hunks, mark):
            change = reversal.change
            moved = Hunk(change.start + at, change.deleted, change.inserted)
            wanted.append(_Wanted(one.difference, reversal.hunks, moved))
    return sorted(wanted, key=lambda one: (one.change.start, len(one.change.deleted)))


def _as_conflict(brought: Bringing) -> Conflict:
    hunk = brought.hunk
    return Conflict(hunk.start, hunk.deleted, hunk.deleted, hunk.inserted, brought.numbers)
