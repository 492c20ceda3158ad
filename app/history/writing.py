# SPDX-License-Identifier: GPL-3.0-or-later
"""An import and what a project says of itself, as they are written, each function inside a transaction of its caller.

Rows go in through sqlite-utils; the journal and revisions, written while somebody edits, have modules of their own.
"""

from collections.abc import Mapping

from msgspec.structs import asdict
from sqlite_utils import Database

from app.history.records import NewProject, Snapshot, snapshot
from app.history.revising import write_intervals, write_revision_row
from app.history.revision import Kind, Revision, now
from app.transcript.transcript import Transcript
from app.transcript.turn import Original


def write_import(database: Database, imported: NewProject, transcript: Transcript, author: str) -> None:
    """Write the originals, what stands beside them, and revision 1."""
    database.table("original").insert_all(_original_row(original) for original in imported.originals)
    database.table("cue").insert_all(asdict(cue) for cue in imported.aside.cues)
    database.table("source_text").insert_all(asdict(source) for source in imported.aside.source_texts)
    write_meta(database, imported.meta)
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
