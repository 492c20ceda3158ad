# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions as they are put on record, inside a transaction of the caller.

Without sqlite-utils, which takes longer for one row than all else about a revision.
"""

from dataclasses import astuple
from sqlite3 import Connection

import msgspec

from app.history.reading import last_revision, present_state
from app.history.records import NewRevision, Snapshot
from app.history.revision import Revision, now
from app.transcript.compare import compare
from app.transcript.edits import Fact
from app.transcript.transcript import fact_of
from app.transcript.turn import Turn
from app.transcript.word_diff import count_changes


def add_revision(connection: Connection, new: NewRevision, author: str) -> Revision | None:
    """Write a revision and return it; None, and nothing written, if it would not differ from the last one."""
    number = last_revision(connection) + 1
    turns, order = present_state(connection, new.changed.turns)
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
        astuple(revision),
    )


def _words_changed(before: Snapshot, after: Snapshot) -> tuple[int, int]:
    differences = compare(_in_order(before), _in_order(after))
    return count_changes(hunk for difference in differences for hunk in difference.hunks)


def _in_order(state: Snapshot) -> list[Turn]:
    present = [turn for turn in state.turns.values() if turn]
    return sorted(present, key=lambda turn: (state.order[turn.id], turn.id))


def write_intervals(connection: Connection, after: Snapshot, before: Snapshot, revision: int) -> bool:
    """End the values that hold no longer, begin those that hold from now on, and tell whether there were any."""
    changed = False
    for turn in after.turns:
        old, new = _interval_values(before, turn), _interval_values(after, turn)
        for place in old.keys() | new.keys():
            if old.get(place) == new.get(place):
                continue
            changed = True
            table, fact = place
            of_fact = " AND fact = :fact" if fact else ""
            row = {"turn": turn, "fact": fact, "revision": revision, "value": new.get(place)}
            connection.execute(
                f"UPDATE {table} SET to_revision = :revision WHERE turn = :turn{of_fact} AND to_revision IS NULL", row
            )
            if place in new:
                columns, named = ("turn, fact, ", ":turn, :fact, ") if fact else ("turn, ", ":turn, ")
                connection.execute(
                    f"INSERT INTO {table} ({columns}from_revision, value) VALUES ({named}:revision, :value)", row
                )
    return changed


def _interval_values(state: Snapshot, turn_id: int) -> dict[tuple[str, str], str]:
    """Return what the interval tables hold for a turn, by table and fact ("" where a table has no facts)."""
    turn = state.turns.get(turn_id)
    if turn is None:
        return {}
    return {
        ("turn_text", ""): turn.text,
        ("turn_order", ""): state.order[turn_id],
        ("turn_origin", ""): msgspec.json.encode(turn.origin).decode(),
        **{("turn_facts", str(fact)): str(fact_of(turn, fact)) for fact in Fact},
    }
