# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the learnt file, made by sqlite-utils' migrations; importing this module imports sqlite-utils."""

from sqlite3 import Connection

from sqlite_utils import Database, Migrations

from app.learning.learnt_file import APPLICATION_ID

migrations = Migrations("fairhand.learnt")


@migrations()
def words(db: Database) -> None:
    """Make the table of the personal dictionary."""
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.table("word").create({"word": str, "added": str}, pk="word", not_null={"added"}, strict=True)


@migrations()
def corrections(db: Database) -> None:
    """Make the table of remembered corrections."""
    columns = {"id": int, "wrong": str, "right": str, "reach": str, "at_start": int, "source": str, "learnt": str}
    table = db.table("correction")
    table.create(
        {**columns, "used": int, "active": int}, pk="id", not_null=set(columns) | {"used", "active"}, strict=True
    )
    table.create_index(["wrong", "right"], unique=True)


@migrations()
def verdicts(db: Database) -> None:
    """Make the table of decisions about flags: what each rule that marked the place said, and what became of it."""
    columns = {"key": str, "checker": str, "rule": str, "category": str, "confidence": float, "message": str}
    columns |= {"outcome": str, "day": str, "counts": int}
    table = db.table("verdict")
    table.create(columns, not_null=set(columns), strict=True)
    table.create_index(["key", "checker", "rule"], unique=True)


def database(connection: Connection) -> Database:
    """Return a connection that is inside a transaction as a database with all tables."""
    made = Database(connection, recursive_triggers=False, execute_plugins=False)
    if migrations.pending(made):
        migrations.apply(made)
    return made
