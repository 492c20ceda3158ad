# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a family of turns, merged."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.transcript.marked import marked_text, unused_mark
from app.transcript.merging.families import Family
from app.transcript.merging.sides import Choice, Copies, Disagreement, MadeAt, Side, Subject, Written
from app.transcript.rewriting import Layout
from app.transcript.three_way import Conflict, Merged, merge, merge_hunks
from app.transcript.word_diff import Hunk, apply_hunks, word_diff


@dataclass(frozen=True, slots=True)
class Remark:
    """What the other side says in place of the words from `start` to `end` of the merged marked text."""

    start: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the marked text, and the turn, start and end where the second side has its words.

    Words that were written when the two were merged come from nowhere.
    """

    hunk: Hunk
    came_from: tuple[int, int, int] | None


class FamilyText:
    """How the words of a family become one.

    Attributes:
        family: the turns.
        mark: what stands for the end of a turn.
        disagreements: the words that both sides changed.

    """

    def __init__(self, family: Family, copies: Copies) -> None:
        """Compare the two sides with what they came from."""
        self.family = family
        self.mark = unused_mark([*family.base, *family.first, *family.second])
        self._first = marked_text(family.first, self.mark)
        base, second = marked_text(family.base, self.mark), marked_text(family.second, self.mark)
        self._theirs = word_diff(base, second)
        self._merged = merge_hunks(base, word_diff(base, self._first), self._theirs)
        self.disagreements: tuple[Disagreement, ...] = ()
        if self._merged.conflicts:
            other = merge(base, second, self._first)
            self.disagreements = tuple(self._disagreements(copies, self._merged, other))

    def layout(self, side: Side) -> Layout:
        """Return where the turns of a side stand."""
        turns = self.family.first if side is Side.FIRST else self.family.second
        return Layout((turn.id for turn in turns), marked_text(turns, self.mark), self.mark)

    def changes(self, decided: Sequence[Choice]) -> list[Change]:
        """Return what changes in the marked text of the first side; `decided` is what stands at each disagreement."""
        brought = [Change(one.hunk, self._came_from(one.numbers)) for one in self._merged.brought]
        for conflict, choice in zip(self._merged.conflicts, decided, strict=True):
            hunk = Hunk(conflict.start, conflict.ours, _standing(conflict, choice))
            if choice is Side.SECOND:
                brought.append(Change(hunk, self._came_from(conflict.of_theirs)))
            elif hunk.inserted != hunk.deleted:
                brought.append(Change(hunk, None))
        return sorted(brought, key=lambda change: change.hunk.start)

    def text(self, decided: Sequence[Choice]) -> str:
        """Return the merged marked text."""
        return apply_hunks(self._first, [change.hunk for change in self.changes(decided)])

    def remarks(self, decided: Sequence[Choice]) -> list[Remark]:
        """Return what is to be remembered of the words that do not stand."""
        changes = [change.hunk for change in self.changes(decided)]
        found: list[Remark] = []
        for conflict, said, choice in zip(self._merged.conflicts, self.disagreements, decided, strict=True):
            before = (change for change in changes if change.start < conflict.start)
            start = conflict.start + sum(len(change.inserted) - len(change.deleted) for change in before)
            stands = _standing(conflict, choice)
            lost = said.first if choice is Side.SECOND else said.second
            if not isinstance(choice, Written) or lost not in stands:
                found.append(Remark(start, start + len(stands), lost))
        return found

    def _came_from(self, numbers: Sequence[int]) -> tuple[int, int, int]:
        """Return the turn of the second side, and where in it, that has the words of a hunk."""
        before = sum(len(hunk.inserted) - len(hunk.deleted) for hunk in self._theirs[: numbers[0]])
        hunk = self._theirs[numbers[0]]
        layout = self.layout(Side.SECOND)
        index, start = layout.locate(hunk.start + before)
        return layout.ids[index], start, start + len(hunk.inserted)

    def _disagreements(self, copies: Copies, merged: Merged, other: Merged) -> list[Disagreement]:
        layouts = self.layout(Side.FIRST), self.layout(Side.SECOND)
        found: list[Disagreement] = []
        for conflict, turned in zip(merged.conflicts, other.conflicts, strict=True):
            # What was written later stands, whichever copy is called the first; of equal times, what sorts later.
            first = _latest(layouts[0], conflict, copies.first_made), conflict.ours
            second = _latest(layouts[1], turned, copies.second_made), conflict.theirs
            index, at = layouts[0].locate(conflict.start)
            base, ours, theirs = (
                text.replace(self.mark, "\n") for text in (conflict.base, conflict.ours, conflict.theirs)
            )
            kept = Side.FIRST if first > second else Side.SECOND
            found.append(Disagreement(Subject.WORDS, self.family.first[index].id, base, ours, theirs, kept, at))
        return found


def _standing(conflict: Conflict, choice: Choice) -> str:
    if isinstance(choice, Written):
        return choice.words
    return conflict.ours if choice is Side.FIRST else conflict.theirs


def surviving_marks(old: str, new: str, mark: str) -> dict[int, int]:
    """Return which ends of turns, counted from 0, of one marked text are which of another: the new ones by the old."""
    survived: dict[int, int] = {}
    old_at = old_count = new_count = 0
    for hunk in word_diff(old, new):
        for _ in range(old.count(mark, old_at, hunk.start)):
            survived[new_count] = old_count
            old_count, new_count = old_count + 1, new_count + 1
        old_at = hunk.start + len(hunk.deleted)
        old_count += hunk.deleted.count(mark)
        new_count += hunk.inserted.count(mark)
    for _ in range(old.count(mark, old_at)):
        survived[new_count] = old_count
        old_count, new_count = old_count + 1, new_count + 1
    return survived


def _latest(layout: Layout, conflict: Conflict, made_at: MadeAt) -> str:
    times: list[str] = []
    at = conflict.start
    for part in conflict.ours.split(layout.mark):
        index, start = layout.locate(at)
        made = made_at(layout.ids[index], start, start + len(part))
        times.append(made.time if made else "")
        at += len(part) + len(layout.mark)
    return max(times)
