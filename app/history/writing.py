# SPDX-License-Identifier: GPL-3.0-or-later
"""An import and what a project says of itself, as they are written, each function inside a transaction of its caller.

Rows go in through sqlite-utils; the journal and revisions, written while somebody edits, have modules of their own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from sqlite_utils import Database

from app.history.records import Snapshot, snapshot
from app.history.revising import write_intervals, write_revision_row
from app.history.revision import Kind, Revision, now
from app.transcript.transcript import Transcript
from app.transcript.turn import Original


def write_import(
    database: Database, originals: Sequence[Original], transcript: Transcript, meta: Mapping[str, str], author: str
) -> None:
    """Write the originals and revision 1."""
    database.table("original").insert_all(_original_row(original) for original in originals)
    write_meta(database, meta)
    write_revision_row(database.conn, Revision(1, now(), author, "Machine translation", Kind.IMPORT, 0, 0))
    write_intervals(database.conn, snapshot(transcript, transcript.reading_order), Snapshot({}, {}), 1)


def write_meta(database: Database, meta: Mapping[str, str]) -> None:
    """Put on record what the project says of itself; what is not named stays as it is."""
    if meta:
        database.table("meta").upsert_all(({"key": key, "value": value} for key, value in meta.items()), pk="key")


def _original_row(original: Original) -> dict[str, str | int]:
    row = asdict(original)
    row["turn"] = row.pop("id")
    return row
