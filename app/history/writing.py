# SPDX-License-Identifier: GPL-3.0-or-later
"""Revisions as they are written to a project file, each function inside a transaction of its caller.

Rows go in through sqlite-utils; the journal, written at every keystroke, has a module of its own.
"""

from collections.abc import Mapping
from dataclasses import asdict
from sqlite3 import Connection

import msgspec
from sqlite_utils import Database

from app.history.reading import last_revision, present_state
from app.history.records import NewProject, NewRevision, Snapshot, snapshot
from app.history.revision import Kind, Revision, now
from app.transcript.compare import compare
from app.transcript.edits import Fact
from app.transcript.transcript import Transcript, fact_of
from app.transcript.turn import Original, Turn
from app.transcript.word_diff import count_changes


def write_import(database: Database, imported: NewProject, transcript: Transcript, author: str) -> None:
    """Write the originals, what stands beside them, and revision 1."""
    database.table("original").insert_all(_original_row(original) for original in imported.originals)
    database.table("cue").insert_all(asdict(cue) for cue in imported.aside.cues)
    database.table("source_text").insert_all(asdict(source) for source in imported.aside.source_texts)
    write_meta(database, imported.meta)
    _write_revision_row(database, Revision(1, now(), author, "Machine translation", Kind.IMPORT, 0, 0))
    _write_intervals(database.conn, snapshot(transcript, transcript.reading_order), Snapshot({}, {}), 1)


def write_meta(database: Database, meta: Mapping[str, str]) -> None:
    """Put on record what the project says of itself; what is not named stays as it is."""
    if meta:
        database.table("meta").upsert_all(({"key": key, "value": value} for key, value in meta.items()), pk="key")


def add_revision(database: Database, new: NewRevision, author: str) -> Revision | None:
    """Write a revision and return it; None, and nothing written, if it would not differ from the last one."""
    number = last_revision(database.conn) + 1
    turns, order = present_state(database.conn, new.changed.turns)
    before = Snapshot({turn.id: turn for turn in turns}, order)
    if not _write_intervals(database.conn, new.changed, before, number):
        return None
    inserted, deleted = _words_changed(before, new.changed)
    revision = Revision(number, now(), author, new.note, new.kind, inserted, deleted)
    _write_revision_row(database, revision)
    return revision


def _original_row(original: Original) -> dict[str, str | int]:
    row = asdict(original)
    row["turn"] = row.pop("id")
    return row


def _write_revision_row(database: Database, revision: Revision) -> None:
    database.table("revision").insert(asdict(revision))


def _words_changed(before: Snapshot, after: Snapshot) -> tuple[int, int]:
    differences = compare(_in_order(before), _in_order(after))
    return count_changes(hunk for difference in differences for hunk in difference.hunks)


def _in_order(state: Snapshot) -> list[Turn]:
    present = [turn for turn in state.turns.values() if turn]
    return sorted(present, key=lambda turn: (state.order[turn.id], turn.id))


def _write_intervals(connection: Connection, after: Snapshot, before: Snapshot, revision: int) -> bool:
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
