# SPDX-License-Identifier: GPL-3.0-or-later
"""`fairhand memory`, and remembered corrections in `check` and `accept`."""

import json

import pytest

from app.learning import corrections
from app.projects import open_session
from app.proposals.correction import Correction
from app.transcript.undo import CauseKind

STREETS = Correction("go on the streets", "take to the streets")
TEXT = "Who was it?\n\nThey went on the streets, all of them.\n"


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def rows(answer):
    return {row["id"]: row["state"] for row in json.loads(answer)["checkers"]}


def test_what_one_machine_exports_another_imports(fairhand, tmp_path):
    fairhand("dictionary", "add", "Astana")
    corrections.remember(STREETS, "talk")
    table = tmp_path / "corrections.csv"
    assert fairhand("memory", "export", table) == (0, f"Wrote 1 correction to {table}.\n", "")
    corrections.forget([corrections.remembered()[0].id])
    assert fairhand("memory", "import", table) == (0, "1 correction read.\n", "")
    assert fairhand("memory", "import", table) == (0, "1 correction read, 1 of them known already.\n", "")
    assert [one.correction for one in corrections.remembered()] == [STREETS]


def test_a_table_that_makes_no_sense_changes_nothing(fairhand, tmp_path):
    table = tmp_path / "corrections.csv"
    table.write_text("wrong,right\na,b\nc,c\n", encoding="utf-8")
    status, out, err = fairhand("memory", "import", table)
    assert (status, out) == (2, "")
    assert f"{table}, line 3" in err
    assert err.count("\n") == 1
    assert corrections.remembered() == []


def test_an_export_that_cannot_be_written_leaves_nothing(fairhand, tmp_path):
    status, out, err = fairhand("memory", "export", tmp_path / "nowhere" / "corrections.csv")
    assert (status, out) == (2, "")
    assert "could not be written" in err
    assert list(tmp_path.glob("**/*.csv")) == []


def test_without_anything_remembered_the_answer_is_as_ever(fairhand, talk):
    _, out, _ = fairhand("check", talk, "--checkers", "rules", "--format", "json")
    assert list(rows(out)) == ["rules", "harper", "languagetool", "model"]
    _, out, _ = fairhand("check", talk, "--checkers", "rules,memory", "--format", "json")
    assert list(rows(out)) == ["rules", "harper", "languagetool", "model"]


def test_what_is_remembered_is_proposed_with_its_origin(fairhand, talk):
    corrections.remember(STREETS, "ablyazov-interview")
    status, out, _ = fairhand("check", talk, "--checkers", "memory", "--format", "json")
    assert status == 1
    assert rows(out)["memory"] == "ok"
    (finding,) = json.loads(out)["findings"]
    assert finding["text"] == "went on the streets"
    assert finding["suggestions"] == ["took to the streets"]
    assert finding["checker"] == "memory"
    assert finding["message"].startswith("You changed this in “ablyazov-interview” on ")


def test_who_names_checkers_is_answered_by_them_alone(fairhand, talk):
    corrections.remember(STREETS, "talk")
    _, out, _ = fairhand("check", talk, "--checkers", "rules", "--format", "json")
    assert list(rows(out)) == ["rules", "harper", "languagetool", "model"]
    assert {finding["checker"] for finding in json.loads(out)["findings"]} <= {"rules"}


def test_settings_bring_it_in_and_switch_it_off(fairhand, talk, tmp_path):
    corrections.remember(STREETS, "talk")
    settings = tmp_path / "home" / ".config" / "fairhand" / "settings.json"
    settings.parent.mkdir(parents=True)
    for on in (True, False):
        settings.write_text(json.dumps({"checkers": ["rules"], "remembered": on}), encoding="utf-8")
        _, out, _ = fairhand("check", talk, "--format", "json")
        assert ("memory" in rows(out)) is on


def test_the_summary_without_a_window_names_it_only_if_something_is_remembered(fairhand, talk, tmp_path):
    settings = tmp_path / "home" / ".config" / "fairhand" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"checkers": ["rules"]}', encoding="utf-8")
    assert "(rules ok)" in fairhand("open", talk)[1]
    corrections.remember(STREETS, "talk")
    assert "(rules ok, memory ok)" in fairhand("open", talk)[1]


def test_a_damaged_learnt_file_is_named_as_ever(fairhand, talk, tmp_path):
    fairhand("dictionary", "list")
    settings = tmp_path / "home" / ".local" / "share" / "fairhand" / "learnt.sqlite"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(b"no database at all " * 100)
    status, _, err = fairhand("check", talk, "--checkers", "rules,memory", "--format", "json")
    assert status == 2
    assert "learnt.sqlite" in err


def test_accepting_one_says_in_the_journal_where_it_came_from(fairhand, talk, tmp_path):
    corrections.remember(STREETS, "talk")
    project = tmp_path / "talk.fairhand"
    fairhand("import", talk, "-o", project)
    status, _, _ = fairhand("accept", project, "--checkers", "memory")
    assert status == 0
    session = open_session(project, write=False)
    assert session.transcript.turns[1].text == "They took to the streets, all of them."
    causes = {row.caused.cause.kind for row in session.journal(1)}
    assert causes == {CauseKind.MEMORY}
    session.close()
    assert corrections.remembered()[0].used == 1
