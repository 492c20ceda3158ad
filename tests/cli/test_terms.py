# SPDX-License-Identifier: GPL-3.0-or-later
import json
import sqlite3
from contextlib import closing

import pytest

TALK = "Who are you?\n\nI fear the Regimes and Kulibajew’s men. Regimes fall.\n"
TERMS = (
    "source,wrong,right,note,case\nRegime,Regime; Régime,regime,not a diet,\nКулибаев,Kulibajew,Kulibayev,,any case\n"
)


@pytest.fixture
def project(fairhand, tmp_path):
    text = tmp_path / "talk.txt"
    text.write_text(TALK, encoding="utf-8")
    path = tmp_path / "talk.fairhand"
    assert fairhand("import", text, "-o", path)[0] == 0
    return path


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "terms.csv"
    path.write_text(TERMS, encoding="utf-8")
    return path


def dumped(project):
    with closing(sqlite3.connect(project)) as connection:
        return list(connection.iterdump())


def findings(fairhand, project, *options):
    shown = json.loads(fairhand("check", project, "--format", "json", "--checkers", "rules", *options)[1])
    return shown, [row for row in shown["findings"] if row["checker"] == "glossary"]


def test_imported_terms_are_flagged_and_accepted(fairhand, project, table):
    assert fairhand("terms", "import", project, table) == (0, "2 terms added, 0 changed, 0 as they were.\n", "")
    shown, found = findings(fairhand, project)
    assert [(row["text"], row["suggestions"][0], row["rule"]) for row in found] == [
        ("Regimes", "regimes", "glossary:regime"),
        ("Kulibajew’s", "Kulibayev’s", "glossary:Kulibayev"),
    ]
    assert [row["id"] for row in shown["checkers"]] == ["rules", "harper", "languagetool", "model", "glossary"]
    assert shown["checkers"][-1]["state"] == "ok"
    status, out, _ = fairhand("accept", project, "--checkers", "rules", "--rule", "glossary:regime")
    assert (status, "Accepted 1 of" in out) == (0, True)
    assert [row["text"] for row in findings(fairhand, project)[1]] == ["Kulibajew’s"]


def test_a_project_without_terms_has_the_four_checkers(fairhand, project):
    shown, found = findings(fairhand, project)
    assert [row["id"] for row in shown["checkers"]] == ["rules", "harper", "languagetool", "model"]
    assert found == []


@pytest.mark.parametrize("suffix", [".csv", ".tbx"])
def test_what_is_exported_changes_nothing_when_it_is_imported(fairhand, project, table, tmp_path, suffix):
    fairhand("terms", "import", project, table)
    written = tmp_path / f"out{suffix}"
    assert fairhand("terms", "export", project, written) == (0, f"2 terms written to {written}.\n", "")
    assert fairhand("terms", "import", project, written) == (0, "0 terms added, 0 changed, 2 as they were.\n", "")


def test_a_known_term_gets_the_wrong_forms_that_it_lacks(fairhand, project, table, tmp_path):
    fairhand("terms", "import", project, table)
    table.write_text("source,wrong,right\nregime,Rägime,regime\n,,mayor\n", encoding="utf-8")
    assert fairhand("terms", "import", project, table)[1] == "1 term added, 1 changed, 0 as they were.\n"
    fairhand("terms", "export", project, tmp_path / "out.csv")
    assert "Regime,Regime; Régime; Rägime,regime,not a diet,sentence start" in (tmp_path / "out.csv").read_text("utf-8")


def test_bad_input_is_refused_in_one_sentence_and_the_project_stays_as_it_is(fairhand, project, table, tmp_path):
    before = dumped(project)
    table.write_text("right\nregime\n,\n;\n", encoding="utf-8")
    for command in (
        ("import", project, table),
        ("import", project, tmp_path / "missing.csv"),
        ("import", project, tmp_path / "terms.xlsx"),
        ("import", tmp_path / "missing.fairhand", table),
        ("export", project, tmp_path / "terms.xlsx"),
        ("export", project, tmp_path / "missing" / "terms.csv"),
        ("export", tmp_path / "missing.fairhand", tmp_path / "terms.csv"),
    ):
        status, out, err = fairhand("terms", *command)
        assert (status, out, err.count("\n")) == (2, "", 1), command
    assert dumped(project) == before
    assert {path.name for path in tmp_path.iterdir()} <= {"talk.txt", "talk.fairhand", "terms.csv", "home"}


def test_entries_without_an_english_term_are_counted(fairhand, project, tmp_path):
    path = tmp_path / "terms.tbx"
    path.write_text(
        "<martif type='TBX'><text><body><termEntry><langSet xml:lang='de'><tig><term>Amt</term></tig></langSet>"
        "</termEntry></body></text></martif>",
        encoding="utf-8",
    )
    assert fairhand("terms", "import", project, path) == (
        0,
        "0 terms added, 0 changed, 0 as they were.\n",
        "1 without an English term left out.\n",
    )
