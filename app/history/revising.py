# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions as they are put on record, inside a transaction of the caller.

Without sqlite-utils, which takes longer for one row than all else about a revision.
"""

from collections.abc import Sequence
from sqlite3 import Connection

import msgspec

from app.history.reading import last_revision
from app.history.records import NewRevision, Snapshot
from app.history.revision import Revision, now
from app.history.states import present_turns
from app.transcript.compare import compare
from app.transcript.edits import Fact
from app.transcript.turn import Turn
from app.transcript.word_diff import count_changes

_STATEMENTS = [
    (
        f"UPDATE {table} SET to_revision = ? WHERE turn = ? AND to_revision IS NULL",
        f"INSERT INTO {table} (turn, from_revision, value) VALUES (?, ?, ?)",
    )
    for table in ("turn_text", "turn_order", "turn_origin")
] + [
    (
        f"UPDATE turn_facts SET to_revision = ? WHERE turn = ? AND fact = '{fact}' AND to_revision IS NULL",
        f"INSERT INTO turn_facts (turn, from_revision, value, fact) VALUES (?, ?, ?, '{fact}')",
    )
    for fact in (Fact.ROLE, Fact.SPEAKER, Fact.STATUS)
]
"""What ends each of a turn's values, and what begins it."""


def add_revision(connection: Connection, new: NewRevision, author: str) -> Revision | None:
    """Write a revision and return it; None, and nothing written, if it would not differ from the last one."""
    number = last_revision(connection) + 1
    turns, order = present_turns(connection, new.changed.turns)
    before = Snapshot({turn.id: turn for turn in turns}, order)
    if not write_intervals(connection, new.changed, before, number):
        return None
    inserted, deleted = _words_changed(before, new.changed)
    revision = Revision(number, now(), author, new.note, new.kind, inserted, deleted, new.flags_left)
    write_revision_row(connection, revision)
    return revision


def write_revision_row(connection: Connection, revision: Revision) -> None:
    """Write what is said of a revision."""
    connection.execute(
        "INSERT INTO revision (id, time, author, note, kind, words_inserted, words_deleted, flags_left) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            revision.id,
            revision.time,
            revision.author,
            revision.note,
            str(revision.kind),
            revision.words_inserted,
            revision.words_deleted,
            revision.flags_left,
        ),
    )


def _words_changed(before: Snapshot, after: Snapshot) -> tuple[int, int]:
    differences = compare(_in_order(before), _in_order(after))
    return count_changes(hunk for difference in differences for hunk in difference.hunks)


def _in_order(state: Snapshot) -> list[Turn]:
    present = [turn for turn in state.turns.values() if turn]
    return sorted(present, key=lambda turn: (state.order[turn.id], turn.id))


def write_intervals(connection: Connection, after: Snapshot, before: Snapshot, revision: int) -> bool:
    """End the values that hold no longer, begin those that hold from now on, and tell whether there were any."""
    ended: list[list[tuple[int, int]]] = [[] for _ in _STATEMENTS]
    begun: list[list[tuple[int, int, str]]] = [[] for _ in _STATEMENTS]
    for turn in after.turns:
        for place, (old, new) in enumerate(zip(_values(before, turn), _values(after, turn), strict=True)):
            if old != new and old is not None:
                ended[place].append((revision, turn))
            if old != new and new is not None:
                begun[place].append((turn, revision, new))
    for (end, begin), ends, begins in zip(_STATEMENTS, ended, begun, strict=True):
        if ends:
            connection.executemany(end, ends)
        if begins:
            connection.executemany(begin, begins)
    return any(ended) or any(begun)


def _values(state: Snapshot, turn_id: int) -> Sequence[str | None]:
    """Return what the interval tables hold for a turn, in the order of `_STATEMENTS`; None where there is no turn."""
    turn = state.turns.get(turn_id)
    if turn is None:
        return [None] * len(_STATEMENTS)
    origin = msgspec.json.encode(turn.origin).decode()
    return [turn.text, state.order[turn_id], origin, str(turn.role), turn.speaker, str(turn.status)]
