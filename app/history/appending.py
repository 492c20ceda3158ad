# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits as they are put on record, at every keystroke.

Without sqlite-utils: to look up a table's columns each time would cost more than the write, and to import it would hold
up the first keys.
"""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from sqlite3 import Connection

import msgspec

from app.history.reading import last_revision
from app.history.records import JournalEntry
from app.transcript.annotations import Comment, Decision, Suggestion
from app.transcript.aside import SourceText
from app.transcript.edits import SetComment, SetDecision, SetEntry, SetSource, SetSuggestion, SetTerm
from app.transcript.term import Term


@contextmanager
def transaction(connection: Connection) -> Generator[None]:
    """Have all that is written meanwhile on disk, or, after an error, nothing of it."""
    connection.execute("BEGIN")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def append(connection: Connection, entries: Iterable[JournalEntry], author: str) -> None:
    """Put edits on record: in the journal, and in the tables that hold the present alone, such as that of comments."""
    revision = last_revision(connection)
    for entry in entries:
        for caused in entry.edits:
            edit, cause = caused.edit, caused.cause
            row = (
                revision,
                entry.group,
                entry.direction,
                entry.time,
                entry.author or author,
                edit.turn,
                msgspec.json.encode(edit).decode(),
                cause.kind,
                cause.rule,
                cause.fingerprint,
                entry.label,
                cause.by,
            )
            cursor = connection.execute(
                'INSERT INTO edit (revision, "group", direction, time, author, turn, what, cause, rule, fingerprint, '
                "label, suggested_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row,
            )
            if isinstance(edit, SetEntry):
                _set_entry(connection, edit, cursor.lastrowid)


def _set_entry(connection: Connection, edit: SetEntry, edit_id: int | None) -> None:
    table = _table(edit)
    if edit.before:
        key = "turn" if isinstance(edit, SetSource) else "id"
        connection.execute(f"DELETE FROM {table} WHERE {key} = ?", [edit.before.id])
    if edit.after:
        row = _entry_row(edit.after) | ({"edit": edit_id} if table == "decision" else {})
        # The words of a decision are in its edit.
        row.pop("words", None)
        columns = ", ".join(f'"{column}"' for column in row)
        named = ", ".join(f":{column}" for column in row)
        connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({named})", row)


def _table(edit: SetEntry) -> str:
    match edit:
        case SetComment():
            return "comment"
        case SetDecision():
            return "decision"
        case SetTerm():
            return "term"
        case SetSuggestion():
            return "suggestion"
        case SetSource():
            return "source_text"


def _entry_row(entry: Comment | Decision | Term | Suggestion | SourceText) -> dict[str, object]:
    row: dict[str, object] = msgspec.structs.asdict(entry)
    if isinstance(entry, Term):
        row["wrong"] = msgspec.json.encode(entry.wrong).decode()
    return row
