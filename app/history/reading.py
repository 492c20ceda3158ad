# SPDX-License-Identifier: GPL-3.0-or-later
"""What a project file holds, read with plain SQL. Nothing here writes."""

import sqlite3
from sys import intern

import msgspec

from app.history.revision import Kind, Revision
from app.transcript.annotations import Comment, Decision, Scope, Suggestion, Verdict
from app.transcript.aside import Aside, SourceText
from app.transcript.cue import Cue
from app.transcript.edits import Edit
from app.transcript.term import CaseRule, Term
from app.transcript.turn import Original, Role
from app.transcript.undo import Cause, CausedEdit, CauseKind

# Looked up, because making an enum of its value takes longer than all else about a turn.
_ROLES = {role.value: role for role in Role}
_edits = msgspec.json.Decoder[Edit](Edit)
_forms = msgspec.json.Decoder(tuple[str, ...])


class JournalRow(msgspec.Struct, frozen=True):
    """One row of the `edit` table; `direction` is "do", "undo" or "redo"."""

    id: int
    revision: int
    group: int
    direction: str
    label: str
    caused: CausedEdit
    author: str
    time: str


def meta(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the project's facts about itself."""
    return dict(connection.execute("SELECT key, value FROM meta").fetchall())


def originals(connection: sqlite3.Connection) -> list[Original]:
    """Return the turns as they were imported."""
    rows = connection.execute('SELECT turn, text, role, speaker, start, "end", continues FROM original ORDER BY turn')
    return [
        Original(turn, text, _ROLES[role], intern(speaker), start, end, bool(continues))
        for turn, text, role, speaker, start, end, continues in rows
    ]


def aside(connection: sqlite3.Connection) -> Aside:
    """Return the times and source-language texts of the original turns."""
    cues = connection.execute('SELECT turn, start, "end", begins, ends FROM cue ORDER BY turn, start')
    return Aside([Cue(*row) for row in cues], source_texts(connection))


def source_texts(connection: sqlite3.Connection) -> list[SourceText]:
    """Return the source-language texts of the original turns that have one."""
    rows = connection.execute("SELECT turn, text, coalesce(came_from, '') FROM source_text ORDER BY turn")
    return [SourceText(turn, text, intern(came_from)) for turn, text, came_from in rows]


def revisions(connection: sqlite3.Connection) -> list[Revision]:
    """Return all revisions, oldest first."""
    rows = connection.execute(
        "SELECT id, time, author, note, kind, words_inserted, words_deleted, flags_left FROM revision ORDER BY id"
    )
    return [
        Revision(number, time, author, note, Kind(kind), *counts) for number, time, author, note, kind, *counts in rows
    ]


def last_revision(connection: sqlite3.Connection) -> int:
    """Return the id of the newest revision; 0 if there is none yet."""
    return connection.execute("SELECT coalesce(max(id), 0) FROM revision").fetchone()[0]


def comments(connection: sqlite3.Connection) -> list[Comment]:
    """Return all comments."""
    rows = connection.execute('SELECT id, turn, start, "end", text, author, time, resolved FROM comment ORDER BY id')
    return [Comment(*row[:-1], resolved=bool(row[-1])) for row in rows]


def suggestions(connection: sqlite3.Connection) -> list[Suggestion]:
    """Return all suggestions."""
    rows = connection.execute(
        'SELECT id, turn, start, "end", deleted, inserted, author, time FROM suggestion ORDER BY id'
    )
    return [Suggestion(*row) for row in rows]


def decisions(connection: sqlite3.Connection) -> list[Decision]:
    """Return all decisions, with the words that their edits hold."""
    rows = connection.execute(
        "SELECT d.id, d.scope, d.verdict, d.fingerprint, d.rule, d.turn, d.occurrence, "
        "coalesce(json_extract(e.what, '$.after.words'), '') "
        "FROM decision AS d LEFT JOIN edit AS e ON e.id = d.edit ORDER BY d.id"
    )
    return [Decision(number, Scope(scope), Verdict(verdict), *rest) for number, scope, verdict, *rest in rows]


def terms(connection: sqlite3.Connection) -> list[Term]:
    """Return the glossary."""
    rows = connection.execute('SELECT id, "right", source, wrong, note, case_rule FROM term ORDER BY id')
    return [
        Term(number, right, source, _forms.decode(wrong), note, CaseRule(case_rule))
        for number, right, source, wrong, note, case_rule in rows
    ]


def journal(connection: sqlite3.Connection, after_revision: int = 0) -> list[JournalRow]:
    """Return the edits made after a revision was saved, in the order in which they were made."""
    rows = connection.execute(
        'SELECT id, revision, "group", direction, label, author, time, what, cause, rule, fingerprint, suggested_by '
        "FROM edit WHERE revision >= ? ORDER BY id",
        [after_revision],
    )
    return [
        JournalRow(
            number,
            revision,
            group,
            direction,
            label,
            CausedEdit(_edits.decode(what), Cause(CauseKind(cause), rule, fingerprint, by)),
            intern(author),
            time,
        )
        for number, revision, group, direction, label, author, time, what, cause, rule, fingerprint, by in rows
    ]


def next_turn_id(connection: sqlite3.Connection) -> int:
    """Return an id that no turn of the project ever had, in a revision or in the journal."""
    saved = connection.execute("SELECT coalesce(max(turn), 0) FROM turn_order").fetchone()[0]
    split = connection.execute(
        "SELECT coalesce(max(json_extract(what, '$.division.second.id')), 0) FROM edit "
        'WHERE what LIKE \'{"op":"split"%\''
    ).fetchone()[0]
    return max(saved, split) + 1
