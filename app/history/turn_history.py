# SPDX-License-Identifier: GPL-3.0-or-later
"""What a turn read like in each revision, and when a phrase came and went: read from the index, without a replay."""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import msgspec

from app.history.revision import Kind, Revision
from app.transcript.word_diff import Hunk, word_diff

_KINDS = {kind.value: kind for kind in Kind}
_VERSIONS = (
    "SELECT text.turn, text.value, revision.id, revision.time, revision.author, revision.note, revision.kind, "
    "revision.words_inserted, revision.words_deleted "
    "FROM turn_text AS text JOIN revision ON revision.id = text.from_revision "
    "WHERE text.turn = ? AND text.from_revision < ? ORDER BY text.from_revision"
)
_FOREVER = 2**62
_SPLIT_OFF = (
    'SELECT turn, revision + 1 FROM edit WHERE what LIKE \'{"op":"split"%\' '
    "AND json_extract(what, '$.division.second.id') = ? AND direction = 'do' ORDER BY id LIMIT 1"
)


class TurnVersion(msgspec.Struct, frozen=True):
    """A text that a turn had from `revision` on; None for what is in no revision yet.

    `turn_id` is another turn's before the two were split; `before` is the text of the version before, or "".
    """

    turn_id: int
    text: str
    revision: Revision | None
    before: str = ""

    def hunks(self) -> list[Hunk]:
        """Return what changed since the version before."""
        return word_diff(self.before, self.text)


@dataclass(frozen=True, slots=True)
class PhraseChange:
    """A phrase appeared in a turn, or vanished from it, with `revision`; None for what is in no revision yet."""

    turn_id: int
    revision: Revision | None
    appeared: bool


def turn_versions(connection: sqlite3.Connection, turn_id: int, until: int = _FOREVER) -> list[TurnVersion]:
    """Return the texts that a turn had in revisions before `until`, oldest first.

    One that was split off goes on with those of the turn that it was a part of.
    """
    rows = connection.execute(_VERSIONS, [turn_id, until]).fetchall()
    earlier: list[TurnVersion] = []
    if not rows or rows[0][2] > 1:
        split = connection.execute(_SPLIT_OFF, [turn_id]).fetchone()
        if split and split[0] < turn_id:
            earlier = turn_versions(connection, split[0], min(split[1], until))
    versions = list(earlier)
    before = earlier[-1].text if earlier else ""
    for turn, text, number, time, author, note, kind, inserted, deleted in rows:
        revision = Revision(number, time, author, note, _KINDS[kind], inserted, deleted)
        versions.append(TurnVersion(turn, text, revision, before))
        before = text
    return versions


def phrase_intervals(connection: sqlite3.Connection, phrase: str) -> list[tuple[int, int, int | None]]:
    """Return in which turns a phrase stood, from which revision and up to which (None: to the newest), in order."""
    return connection.execute(
        "SELECT turn, from_revision, to_revision FROM turn_text WHERE instr(value, ?) ORDER BY turn, from_revision",
        [phrase],
    ).fetchall()


def phrase_changes(
    intervals: Iterable[tuple[int, int, int | None]], revisions: Iterable[Revision], now: Collection[int]
) -> list[PhraseChange]:
    """Return when a phrase came and went, oldest first; `now` are the turns that hold it in the working copy.

    A phrase that goes from one turn to another in one step, by a split, say, has neither come nor gone.
    """
    known = {revision.id: revision for revision in revisions}
    events = list(_came_and_went(intervals, now))
    moved = Counter(number for _, number, appeared in events if appeared)
    moved &= Counter(number for _, number, appeared in events if not appeared)
    left = {True: moved.copy(), False: moved.copy()}
    changes: list[PhraseChange] = []
    for turn, number, appeared in sorted(events, key=lambda event: (event[1] is None, event[1] or 0, event[0])):
        if left[appeared][number]:
            left[appeared][number] -= 1
        else:
            changes.append(PhraseChange(turn, None if number is None else known[number], appeared))
    return changes


def _came_and_went(
    intervals: Iterable[tuple[int, int, int | None]], now: Collection[int]
) -> Iterator[tuple[int, int | None, bool]]:
    """Yield turn, revision and whether a phrase appeared; without the edges at which one text gave way to another."""
    listed = list(intervals)
    goes_on = {
        (turn, start) for (before, _, end), (turn, start, _) in pairwise(listed) if (before, end) == (turn, start)
    }
    present: set[int] = set()
    for turn, start, end in listed:
        if (turn, start) not in goes_on:
            yield turn, start, True
        if end is None:
            present.add(turn)
        elif (turn, end) not in goes_on:
            yield turn, end, False
    for turn in present.symmetric_difference(now):
        yield turn, None, turn in now
