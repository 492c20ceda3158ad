# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a difference: turns that changed, and runs of turns that did not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.cancelling import Cancelled
from app.history.provenance import Explained
from app.session import Session
from app.transcript.annotations import Suggestion
from app.transcript.compare import TURN_BREAK, TurnDiff, compare
from app.transcript.edits import Fact
from app.transcript.moves import moved_turns
from app.transcript.suggesting import carried_out
from app.transcript.transcript import fact_of
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk, count_changes


@dataclass(frozen=True, slots=True)
class FactChange:
    """The role or speaker of a turn, before and after."""

    turn_id: int
    fact: Fact
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ShownTurns:
    """Turns that are shown together, mostly one; `first` is the number of their first change, from 1.

    `numbers` are the turns' places in the newer state, from 1; empty if they are gone. `reasons` has each hunk with
    why it is there. `length` is how many characters are shown. Behind the hunks come the changes of role and speaker,
    `facts`. `moved_from` is the place that a moved turn had, from 1; to be moved is the last of its changes.
    """

    difference: TurnDiff
    numbers: tuple[int, ...]
    first: int
    reasons: tuple[Explained, ...]
    length: int
    moved_from: int | None = None
    facts: tuple[FactChange, ...] = ()

    @property
    def turn(self) -> Turn:
        """The turn whose speaker, role and status are shown."""
        return (self.difference.after or self.difference.before)[0]

    @property
    def count(self) -> int:
        """How many changes there are; 0 for turns that are shown for their neighbours' sake."""
        return len(self.difference.hunks) + len(self.facts) + (self.moved_from is not None)

    @property
    def last(self) -> int:
        """The number of the last change."""
        return self.first + self.count - 1


@dataclass(frozen=True, slots=True)
class UnchangedTurns:
    """The turns with the numbers `first` to `last`."""

    first: int
    last: int


Row = ShownTurns | UnchangedTurns


def first_number(row: Row) -> int:
    """Return the place of a row's first turn in the newer state, from 1; 0 if its turns are gone."""
    if isinstance(row, UnchangedTurns):
        return row.first
    return min(row.numbers, default=0)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: its number, from 1, the row that it is in, and what it comes to.

    `moved` are the places, from 1, of a turn before and after it was moved; `fact` is another role or speaker; all
    other changes have a `hunk`, and `explained` says why. `suggestions` are those that it would come from.
    """

    number: int
    row: int
    hunk: Hunk | None
    explained: Explained | None
    moved: tuple[int, int] | None = None
    fact: FactChange | None = None
    suggestions: tuple[Suggestion, ...] = ()


class Difference:
    """All rows in reading order; turns that are gone come last.

    Attributes:
        rows: changed and unchanged turns.
        changes: how many there are.
        added, deleted: words.
        order_before: the ids of all turns as they were read before.
        suggested: what is suggested and shown as if it were made, by the numbers of the edits that would make it.

    """

    def __init__(
        self,
        rows: Sequence[Row],
        order_before: tuple[int, ...] = (),
        suggested: Mapping[int, Suggestion] | None = None,
    ) -> None:
        self.rows = rows
        self.order_before = order_before
        self.suggested: Mapping[int, Suggestion] = suggested or {}
        shown = [(number, row) for number, row in enumerate(rows) if isinstance(row, ShownTurns)]
        self.added, self.deleted = count_changes(hunk for _, row in shown for hunk in row.difference.hunks)
        self._row_of = [number for number, row in shown for _ in range(row.count)]

    @property
    def changes(self) -> int:
        """How many there are."""
        return len(self._row_of)

    def change(self, number: int) -> Change:
        """Return a change by its number, 1 to `changes`."""
        place = self._row_of[number - 1]
        row = self.rows[place]
        assert isinstance(row, ShownTurns)
        index = number - row.first
        if index < len(row.difference.hunks):
            explained = row.reasons[index]
            return Change(number, place, row.difference.hunks[index], explained, suggestions=self._behind(explained))
        if index - len(row.difference.hunks) < len(row.facts):
            return Change(number, place, None, None, fact=row.facts[index - len(row.difference.hunks)])
        assert row.moved_from is not None
        return Change(number, place, None, None, (row.moved_from, row.numbers[0]))

    def changes_of(self, row: ShownTurns) -> list[Change]:
        """Return the changes of a row."""
        return [self.change(number) for number in range(row.first, row.last + 1)]

    def _behind(self, explained: Explained) -> tuple[Suggestion, ...]:
        suggested = self.suggested
        return tuple(suggested[one.edit] for one in explained.reasons if one.edit in suggested) if suggested else ()


SUGGESTED = 0
"""Stands, where revisions have their ids, for the working copy with all that is suggested carried out."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states to be compared, by the ids of their revisions; None stands for the working copy.

    With `all_turns` no unchanged ones are folded. Unless it is to be `explained`, nobody looks for reasons.
    """

    before: int | None
    after: int | None = None
    all_turns: bool = False
    explained: bool = True

    @property
    def is_of_now(self) -> bool:
        """Whether what is edited now changes it."""
        return self.before is None or self.after is None or self.after == SUGGESTED

    @property
    def leads_on(self) -> bool:
        """Whether it leads from a revision to a later one, or to the working copy."""
        if self.before is None or self.after == SUGGESTED:
            return False
        return self.after is None or self.before < self.after

    @property
    def shows_suggestions(self) -> bool:
        """Whether it leads to the working copy with all that is suggested."""
        return self.after == SUGGESTED


def read_difference(
    session: Session,
    asked: Comparison,
    now: Sequence[Turn],
    cancelled: Cancelled,
    suggestions: Sequence[Suggestion] = (),
) -> Difference | None:
    """Return what changed, `now` being the working copy, for which there are `suggestions`; None if it was called off.

    Waits for the disk. Raises NotReadable for a revision that is not there.
    """
    before = now if asked.before is None else session.turns_at(asked.before)
    carried: Sequence[Suggestion] = ()
    if asked.after == asked.before:
        after = before
    elif asked.after == SUGGESTED:
        after, carried = carried_out(now, suggestions)
    else:
        after = now if asked.after is None else session.turns_at(asked.after)
    if cancelled():
        return None
    differences = compare(before, after)
    if cancelled():
        return None
    reasons: dict[int, list[Explained]] = {}
    suggested: dict[int, Suggestion] = {}
    if asked.after == SUGGESTED:
        reasons, suggested = session.reasons_with(carried, differences, asked.before)
    elif asked.explained and asked.leads_on and asked.before is not None:
        reasons = session.reasons_behind(differences, asked.before, asked.after)
    rows = list(_Rows(before, after, differences, reasons, all_turns=asked.all_turns))
    return Difference(rows, tuple(turn.id for turn in before), suggested)


def difference_between(before: Sequence[Turn], after: Sequence[Turn]) -> Difference:
    """Return what differs between two states that are no revisions; nobody knows why."""
    rows = _Rows(before, after, compare(before, after), {}, all_turns=False)
    return Difference(list(rows), tuple(turn.id for turn in before))


def place_in_newer(row: ShownTurns, number: int) -> tuple[int, int] | None:
    """Return the turn and the code point at which a change of a row stands now; None if the turn is gone."""
    index = number - row.first
    if index >= len(row.difference.hunks):
        return row.difference.turn_id, 0
    hunks = row.difference.hunks[:index]
    at = row.difference.hunks[index].start + sum(len(hunk.inserted) - len(hunk.deleted) for hunk in hunks)
    for turn in row.difference.after:
        if at <= len(turn.text) or turn is row.difference.after[-1]:
            return turn.id, min(max(at, 0), len(turn.text))
        at -= len(turn.text) + len(TURN_BREAK)
    return None


class _Rows:
    """Makes the rows of a difference, with their changes counted through."""

    def __init__(
        self,
        before: Sequence[Turn],
        after: Sequence[Turn],
        differences: Sequence[TurnDiff],
        reasons: dict[int, list[Explained]],
        *,
        all_turns: bool,
    ) -> None:
        self._after = after
        self._differences = differences
        self._reasons = reasons
        self._all_turns = all_turns
        self._moved = moved_turns(before, after)
        self._before = {turn.id: turn for turn in before}
        self._numbers = {turn.id: number for number, turn in enumerate(after, 1)}
        self._next = 1

    def __iter__(self) -> Iterator[Row]:
        leading = {difference.turn_id: difference for difference in self._differences if difference.after}
        following = {turn.id for difference in self._differences for turn in difference.after[1:]}
        unchanged = 0
        for number, turn in enumerate(self._after, 1):
            difference = leading.get(turn.id)
            told = turn.id in self._moved or self._all_turns or self._facts_of([turn])
            if difference is None and turn.id not in following and told:
                difference = TurnDiff((turn,), (turn,), ())
            if difference is None and turn.id not in following:
                unchanged += 1
                continue
            if unchanged:
                yield UnchangedTurns(number - unchanged, number - 1)
                unchanged = 0
            if difference:
                yield self._shown(difference)
        if unchanged:
            yield UnchangedTurns(len(self._after) - unchanged + 1, len(self._after))
        for difference in self._differences:
            if not difference.after:
                yield self._shown(difference)

    def _shown(self, difference: TurnDiff) -> ShownTurns:
        reasons = self._reasons.get(difference.turn_id) or [Explained(hunk, (), None) for hunk in difference.hunks]
        places = tuple(self._numbers[turn.id] for turn in difference.after)
        length = sum(len(turn.text) for turn in difference.before)
        length += sum(len(hunk.inserted) for hunk in difference.hunks)
        was = self._moved.get(difference.turn_id)
        moved_from = None if was is None else was + 1
        facts = self._facts_of(difference.after)
        made = ShownTurns(difference, places, self._next, tuple(reasons), length, moved_from, facts)
        self._next = made.last + 1
        return made

    def _facts_of(self, turns: Iterable[Turn]) -> tuple[FactChange, ...]:
        """Return how the roles and speakers of turns have changed that were there before."""
        pairs = [(old, turn) for turn in turns if (old := self._before.get(turn.id))]
        return tuple(
            FactChange(turn.id, fact, fact_of(old, fact), fact_of(turn, fact))
            for old, turn in pairs
            for fact in (Fact.ROLE, Fact.SPEAKER)
            if fact_of(old, fact) != fact_of(turn, fact)
        )
