# SPDX-License-Identifier: GPL-3.0-or-later
import re
import sqlite3
from pathlib import Path

import pytest

from app.history.project_file import create_project
from app.history.records import JournalEntry, NewRevision, snapshot
from app.history.revision import Kind, now
from app.transcript import operations
from app.transcript.annotations import Comment, Decision, Scope, Verdict
from app.transcript.undo import Cause, CausedEdit, CauseKind
from tests.transcripts import originals_of

TEXT = (Path(__file__).parents[2] / "docs" / "project-file.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", TEXT, re.DOTALL)
COMMENT = Comment(1, 2, 4, 10, "Lower case?", "me", "2026-01-01T00:00:00Z")


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    """A project with a second revision, an edit since, a comment and an ignored finding."""
    path = tmp_path_factory.mktemp("documented") / "talk.fairhand"
    project = create_project(path, originals_of("Who are you?", "The Regime falls."), {}, "me")
    transcript = project.load().transcript
    cause = Cause(CauseKind.FINDING, "STRAY_CAPITAL", "f00d")

    def act(number, edits, cause=cause):
        for edit in edits:
            transcript.apply(edit)
        return JournalEntry(number, "do", "accept", tuple(CausedEdit(edit, cause) for edit in edits), now())

    first = act(1, operations.replace_text(transcript, 2, 4, 10, "regime"))
    project.write([first], "me", NewRevision(snapshot(transcript, {2}), "Casing", Kind.ACCEPTED)).result()
    second = act(2, operations.set_comment(transcript, COMMENT), Cause())
    ignored = [Decision(0, Scope.RULE, Verdict.IGNORED, rule="UKRAINE")]
    third = act(3, operations.decide(transcript, ignored), Cause())
    project.write([second, third], "me").result()
    project.close()
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


EXPECTED = [
    lambda rows: [row[0] for row in rows] == [1, 2],
    lambda rows: rows == [(1, "Who are you?"), (2, "The regime falls.")],
    lambda rows: rows == [(1, "Who are you?"), (2, "The regime falls.")],
    lambda rows: [(row[0], row[3]) for row in rows] == [(1, "The Regime falls."), (2, "The regime falls.")],
    lambda rows: rows == [(2, "The Regime falls.", "The regime falls.")],
    lambda rows: rows == [("Ablyazov", "draft", 1), ("Interviewer", "draft", 1)],
    lambda rows: [row[1] for row in rows] == [2, 3],
    lambda rows: rows == [("STRAY_CAPITAL", 1)],
    lambda rows: rows == [("rule", "UKRAINE", None)],
    lambda rows: [(row[0], row[3], row[4]) for row in rows] == [(2, "Lower case?", "regime")],
]


def test_there_are_ten_queries():
    assert len(QUERIES) == len(EXPECTED) == 10


@pytest.mark.parametrize("number", range(10))
def test_the_documented_query_gives_what_the_document_says(connection, number):
    assert EXPECTED[number](connection.execute(QUERIES[number]).fetchall())


def test_every_table_is_documented(connection):
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    )
    for (name,) in names.fetchall():
        if not name.startswith("sqlite_"):
            assert f"`{name}`" in TEXT
