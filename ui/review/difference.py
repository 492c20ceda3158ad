# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a difference: turns that changed, and runs of turns that did not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.cancelling import Cancelled
from app.session import Session
from app.transcript.compare import TURN_BREAK, TurnDiff, compare
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk, count_changes


@dataclass(frozen=True, slots=True)
class ChangedTurns:
    """Turns that changed together, mostly one; `first` is the number of their first change, from 1.

    `numbers` are the turns' places in the newer state, from 1; empty if they are gone. `rules` names, for each change,
    the rule that was accepted there, if one was. `length` is how many characters are shown.
    """

    difference: TurnDiff
    numbers: tuple[int, ...]
    first: int
    rules: tuple[str | None, ...]
    length: int

    @property
    def turn(self) -> Turn:
        """The turn whose speaker, role and status are shown."""
        return (self.difference.after or self.difference.before)[0]

    @property
    def last(self) -> int:
        """The number of the last change."""
        return self.first + len(self.difference.hunks) - 1


@dataclass(frozen=True, slots=True)
class UnchangedTurns:
    """The turns with the numbers `first` to `last`."""

    first: int
    last: int


Row = ChangedTurns | UnchangedTurns


@dataclass(frozen=True, slots=True)
class Change:
    """One change: its number, from 1, the row that it is in, and what it comes to."""

    number: int
    row: int
    hunk: Hunk
    rule: str | None


class Difference:
    """All rows in reading order; turns that are gone come last.

    Attributes:
        rows: changed and unchanged turns.
        changes: how many there are.
        added, deleted: words.

    """

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        changed = [row for row in rows if isinstance(row, ChangedTurns)]
        self.changes = sum(len(row.difference.hunks) for row in changed)
        self.added, self.deleted = count_changes(hunk for row in changed for hunk in row.difference.hunks)
        self._row_of = [
            number for number, row in enumerate(rows) if isinstance(row, ChangedTurns) for _ in row.difference.hunks
        ]

    def change(self, number: int) -> Change:
        """Return a change by its number, 1 to `changes`."""
        place = self._row_of[number - 1]
        row = self.rows[place]
        assert isinstance(row, ChangedTurns)
        return Change(number, place, row.difference.hunks[number - row.first], row.rules[number - row.first])


def read_difference(
    session: Session, from_revision: int, to_revision: int | None, now: Sequence[Turn], cancelled: Cancelled
) -> Difference | None:
    """Return what changed between two revisions, or up to `now`; None if it was called off. Waits for the disk.

    Raises NotReadable for a revision that is not there.
    """
    before = session.turns_at(from_revision)
    after = now if to_revision is None else session.turns_at(to_revision)
    if cancelled():
        return None
    differences = compare(before, after)
    if cancelled():
        return None
    forward = to_revision is None or from_revision < to_revision
    rules = session.rules_behind(differences, from_revision, to_revision) if forward else {}
    return Difference(list(_rows(after, differences, rules)))


def place_in_newer(row: ChangedTurns, number: int) -> tuple[int, int] | None:
    """Return the turn and the code point at which a change of a row stands now; None if the turn is gone."""
    hunks = row.difference.hunks[: number - row.first]
    at = row.difference.hunks[number - row.first].start + sum(len(hunk.inserted) - len(hunk.deleted) for hunk in hunks)
    for turn in row.difference.after:
        if at <= len(turn.text) or turn is row.difference.after[-1]:
            return turn.id, min(max(at, 0), len(turn.text))
        at -= len(turn.text) + len(TURN_BREAK)
    return None


def _rows(after: Sequence[Turn], differences: Sequence[TurnDiff], rules: dict[int, list[str | None]]) -> Iterator[Row]:
    leading = {difference.turn_id: difference for difference in differences if difference.after}
    following = {turn.id for difference in differences for turn in difference.after[1:]}
    numbers = {turn.id: number for number, turn in enumerate(after, 1)}
    counted, unchanged = 1, 0
    for number, turn in enumerate(after, 1):
        if turn.id not in leading and turn.id not in following:
            unchanged += 1
            continue
        if unchanged:
            yield UnchangedTurns(number - unchanged, number - 1)
            unchanged = 0
        if difference := leading.get(turn.id):
            yield _changed(difference, numbers, counted, rules)
            counted += len(difference.hunks)
    if unchanged:
        yield UnchangedTurns(len(after) - unchanged + 1, len(after))
    for difference in differences:
        if not difference.after:
            yield _changed(difference, numbers, counted, rules)
            counted += len(difference.hunks)


def _changed(
    difference: TurnDiff, numbers: dict[int, int], first: int, rules: dict[int, list[str | None]]
) -> ChangedTurns:
    named = rules.get(difference.turn_id) or [None] * len(difference.hunks)
    places = tuple(numbers[turn.id] for turn in difference.after)
    length = sum(len(turn.text) for turn in difference.before) + sum(len(hunk.inserted) for hunk in difference.hunks)
    return ChangedTurns(difference, places, first, tuple(named), length)
