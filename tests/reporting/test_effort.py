# SPDX-License-Identifier: GPL-3.0-or-later
import csv
import io

import pytest

from app.history.project_file import create_project
from app.projects import open_session
from app.reporting.effort import effort_of
from app.reporting.flags import Fate, FlagFate
from app.reporting.tables import Table, tables
from app.reporting.words import ENGLISH
from app.reporting.writing import as_csv, as_html
from app.transcript import operations
from tests.transcripts import originals_of

TEXTS = ("Who are you?", "The Regime will fall. Nobody knows when.")


@pytest.fixture
def project(tmp_path):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of(*TEXTS), {"title": "Talk <1>"}, "me").close()
    return path


@pytest.fixture
def session(project):
    session = open_session(project, write=True)
    yield session
    session.close()


class Clock:
    """Stands in for the moment at which an edit is made."""

    def __init__(self, monkeypatch):
        self.seconds = 0
        monkeypatch.setattr("app.recording.now", self)

    def __call__(self):
        return f"2026-01-01T{self.seconds // 3600:02}:{self.seconds // 60 % 60:02}:{self.seconds % 60:02}.000Z"


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def change(session, old, new, turn=2):
    at = session.transcript.turn(turn).text.index(old)
    session.apply(operations.replace_text(session.transcript, turn, at, at + len(old), new), "edit")


def test_words_are_counted_turn_by_turn_against_the_import(session):
    change(session, "Regime will", "regime is going to")
    change(session, "Nobody", "No one")
    untouched, turn = effort_of(session).turns
    assert (untouched.rewritten, untouched.hter) == (0, 0)
    assert (turn.original_words, turn.words, turn.inserted, turn.deleted, turn.rewritten) == (7, 10, 6, 3, 6)
    assert turn.hter == pytest.approx(0.6)


def test_a_turn_that_was_split_is_compared_with_its_part_of_the_import(session):
    session.apply(operations.split(session.transcript, 2, TEXTS[1].index("Nobody")), "split")
    change(session, "when", "how", turn=3)
    assert [(turn.original_words, turn.rewritten) for turn in effort_of(session).turns] == [(3, 0), (4, 0), (3, 1)]


def test_time_is_that_between_edits_without_pauses(session, clock):
    for seconds, old, new in [
        (0, "Regime", "regime"),
        (10, "regime", "rule"),
        (1000, "when", "how"),
        (1020, "how", "why"),
    ]:
        clock.seconds = seconds
        change(session, old, new)
    session.save_revision("Edited").result()
    effort = effort_of(session)
    assert effort.turns[1].seconds == effort.seconds == 30
    assert [one.seconds for one in effort.revisions] == [0, 30]
    assert effort.seconds_a_word == pytest.approx(30 / 7)


def test_a_turn_that_took_no_time_says_nothing_of_the_pace(session):
    assert effort_of(session).seconds_a_word is None


def test_flags_are_counted_by_category_and_rule_with_the_rate_at_which_they_are_accepted(session):
    fates = [FlagFate("casing", "CASE", fate) for fate in (Fate.ACCEPTED, Fate.IGNORED, Fate.LEFT)]
    _, by_category, by_rule, *_ = tables(effort_of(session), [*fates, FlagFate("tense", "TENSE", Fate.LEFT)])
    assert by_category.columns == ("Category", "Found", "Accepted", "Rewritten", "Ignored", "Left", "Accept rate")
    assert by_category.rows == (("casing", 3, 1, 0, 1, 1, 0.5), ("tense", 1, 0, 0, 0, 1, ""))
    assert [row[0] for row in by_rule.rows] == ["CASE", "TENSE"]


def test_a_note_that_looks_like_a_formula_is_none_in_a_spreadsheet():
    rows = list(csv.reader(io.StringIO(as_csv([Table("T", ("Note",), (("=1+1",), (-1,)))]))))
    assert rows == [["T"], ["Note"], ["'=1+1"], ["-1"]]


def test_a_page_loads_nothing_and_runs_nothing(session):
    page = as_html(ENGLISH.heading(session.title), tables(effort_of(session), []))
    assert "<h1>Effort: Talk &lt;1&gt;</h1>" in page
    for foreign in ("<script", "src=", "href=", "url(", "@import", "http"):
        assert foreign not in page


def test_the_command_tells_what_became_of_each_flag(fairhand, project, tmp_path):
    rules = ("--checkers", "rules")
    assert fairhand("accept", project, "--category", "casing", *rules)[0] == 0
    for name in ("report.csv", "report.html"):
        assert fairhand("report", project, "-o", tmp_path / name, *rules)[:2] == (0, f"Wrote {tmp_path / name}.\n")
    rows = list(csv.reader((tmp_path / "report.csv").read_text(encoding="utf-8").splitlines()))
    casing = next(row for row in rows if row[:1] == ["casing"])
    assert casing[1] == casing[2] != "0"
    assert "By turn" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_form_that_there_is_not_is_refused(fairhand, project, tmp_path):
    status, out, err = fairhand("report", project, "-o", tmp_path / "report.docx")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert not (tmp_path / "report.docx").exists()
