# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a project file, made and brought up to date by sqlite-utils' migrations.

Importing this module imports sqlite-utils, which costs more than the window's first paint: only code that creates or
migrates a file may do so.
"""

from sqlite_utils import Database, Migrations

from app.history.file_format import APPLICATION_ID, FORMAT, INTERVAL_TABLES, MIN_READER, MIN_WRITER

migrations = Migrations("fairhand.project")


@migrations()
def tables(db: Database) -> None:
    """Format 1: all tables."""
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _create_imported(db)
    _create_revisions(db)
    _create_journal(db)
    _create_annotations(db)


@migrations()
def indexes(db: Database) -> None:
    """Format 2: present values and a turn's edits are found without reading the past."""
    for name in INTERVAL_TABLES:
        db.conn.execute(f'CREATE INDEX "idx_{name}_present" ON "{name}" (turn) WHERE to_revision IS NULL')
        db.conn.execute(f'CREATE INDEX "idx_{name}_ended" ON "{name}" (to_revision) WHERE to_revision IS NOT NULL')
    db.table("edit").create_index(["revision"])
    db.table("edit").create_index(["turn", "id"])


@migrations()
def terms(db: Database) -> None:
    """Format 3: the glossary is used; nothing in a term is NULL, and `wrong` is a JSON list."""
    db.table("term").transform(  # pyright: ignore[reportUnknownMemberType] - the library says too little of its types
        not_null={"source", "wrong", "right", "note", "case_rule"},
        defaults={"source": "", "wrong": "[]", "note": "", "case_rule": "sentence_start"},
    )


@migrations()
def times(db: Database) -> None:
    """Format 4: when parts of the original turns were said. Older programs leave it alone."""
    db.table("cue").create(
        {"turn": int, "start": int, "end": int, "begins": int, "ends": int},
        pk=("turn", "start"),
        not_null={"end", "begins", "ends"},
    )


@migrations()
def suggestions(db: Database) -> None:
    """Format 5: what reviewers suggest, whose suggestion an edit carries out, and the flags left at a revision."""
    db.table("suggestion").create(
        {
            "id": int,
            "turn": int,
            "start": int,
            "end": int,
            "deleted": str,
            "inserted": str,
            "author": str,
            "time": str,
        },
        pk="id",
        not_null={"turn", "start", "end", "deleted", "inserted", "author", "time"},
    )
    db.table("edit").add_column("suggested_by", str)
    db.table("revision").add_column("flags_left", int)


@migrations()
def source_texts(db: Database) -> None:
    """Format 6: source texts may be added and aligned anew, by edits of the journal that older programs do not know."""
    db.table("source_text").transform(  # pyright: ignore[reportUnknownMemberType] - as above
        not_null={"text", "came_from"}, defaults={"came_from": ""}
    )


def bring_up_to_date(db: Database) -> None:
    """Run the migrations that a file still lacks, and record which programs may read and write it now."""
    if not migrations.pending(db):
        return
    with db.atomic():
        migrations.apply(db)
        db.table("meta").upsert_all(
            [
                {"key": "format", "value": str(FORMAT)},
                {"key": "min_reader", "value": str(MIN_READER)},
                {"key": "min_writer", "value": str(MIN_WRITER)},
            ],
            pk="key",
        )


def _create_imported(db: Database) -> None:
    db.table("original").create(
        {"turn": int, "text": str, "role": str, "speaker": str, "start": int, "end": int, "continues": int},
        pk="turn",
        not_null={"text", "role", "speaker", "start", "end", "continues"},
    )
    db.table("source_text").create({"turn": int, "text": str, "came_from": str}, pk="turn", not_null={"text"})
    db.table("meta").create({"key": str, "value": str}, pk="key", not_null={"value"})


def _create_revisions(db: Database) -> None:
    db.table("revision").create(
        {
            "id": int,
            "time": str,
            "author": str,
            "note": str,
            "kind": str,
            "words_inserted": int,
            "words_deleted": int,
        },
        pk="id",
        not_null={"time", "author", "note", "kind", "words_inserted", "words_deleted"},
    )
    interval = {"turn": int, "from_revision": int, "to_revision": int, "value": str}
    for name in ("turn_text", "turn_order", "turn_origin"):
        db.table(name).create(interval, pk=("turn", "from_revision"), not_null={"value"})
    db.table("turn_facts").create(
        {"turn": int, "fact": str, "from_revision": int, "to_revision": int, "value": str},
        pk=("turn", "fact", "from_revision"),
        not_null={"value"},
    )


def _create_journal(db: Database) -> None:
    db.table("edit").create(
        {
            "id": int,
            "revision": int,
            "group": int,
            "direction": str,
            "time": str,
            "author": str,
            "turn": int,
            "what": str,
            "cause": str,
            "rule": str,
            "fingerprint": str,
            "label": str,
        },
        pk="id",
        not_null={"revision", "group", "direction", "time", "author", "what", "cause", "label"},
    )
    db.table("decision").create(
        {
            "id": int,
            "fingerprint": str,
            "scope": str,
            "rule": str,
            "turn": int,
            "occurrence": int,
            "verdict": str,
            "edit": int,
        },
        pk="id",
        not_null={"scope", "verdict"},
    )


def _create_annotations(db: Database) -> None:
    db.table("comment").create(
        {
            "id": int,
            "turn": int,
            "start": int,
            "end": int,
            "text": str,
            "author": str,
            "time": str,
            "resolved": int,
        },
        pk="id",
        not_null={"turn", "text", "author", "time", "resolved"},
    )
    db.table("term").create(
        {"id": int, "source": str, "wrong": str, "right": str, "note": str, "case_rule": str},
        pk="id",
        not_null={"right"},
    )
