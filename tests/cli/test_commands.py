# SPDX-License-Identifier: GPL-3.0-or-later
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from app.checking.languagetool.installation import FOLDER_VARIABLE
from app.importing.reader import read_transcript
from app.preferences import settings_file

INTERVIEW = Path(__file__).parents[2] / "seeds" / "ablyazov-interview.txt"
CATEGORIES = {
    "casing", "spelling", "agreement", "article", "preposition", "pronoun", "tense", "word_order", "missing_word",
    "extra_word", "wrong_word", "meaning", "name", "date_number", "punctuation", "spacing", "style",
}  # fmt: skip
KEYS = {
    "start", "end", "turn", "turn_id", "turn_start", "text", "category", "severity", "confidence", "rule", "checker",
    "message", "suggestions",
}  # fmt: skip
RULES = ("--checkers", "rules")


@pytest.fixture
def text(tmp_path):
    return Path(shutil.copy(INTERVIEW, tmp_path / "talk.txt"))


@pytest.fixture
def project(fairhand, text, tmp_path):
    path = tmp_path / "talk.fairhand"
    assert fairhand("import", text, "-o", path)[0] == 0
    return path


def test_check_reports_spans_of_the_file_as_it_was_read(fairhand, text):
    text.write_bytes(b"\xef\xbb\xbf" + text.read_bytes().replace(b"\n", b"\r\n"))
    status, out, err = fairhand("check", text, "--format", "json", *RULES)
    found = json.loads(out)
    decoded = text.read_bytes().decode("utf-8-sig")
    assert (status, err) == (1, "")
    assert found.keys() == {"file", "variant", "level", "checkers", "findings"}
    assert (found["file"], found["variant"], found["level"]) == (str(text), "en-US", "balanced")
    assert [(row["id"], row["state"]) for row in found["checkers"]] == [
        ("rules", "ok"), ("harper", "off"), ("languagetool", "off"), ("model", "off"),
    ]  # fmt: skip
    assert len(found["findings"]) > 20
    for finding in found["findings"]:
        assert finding.keys() == KEYS
        assert decoded[finding["start"] : finding["end"]] == finding["text"] != ""
        assert finding["category"] in CATEGORIES
        assert 0 <= finding["confidence"] <= 1


def test_check_of_a_project_counts_in_the_turns_joined_by_two_line_feeds(fairhand, project):
    found = json.loads(fairhand("check", project, "--format", "json", *RULES)[1])
    joined = "\n\n".join(turn.text for turn in read_transcript(INTERVIEW).turns)
    for finding in found["findings"]:
        assert joined[finding["start"] : finding["end"]] == finding["text"]


def test_check_ends_with_0_if_nothing_is_found(fairhand, tmp_path):
    path = tmp_path / "clean.txt"
    path.write_text("Who are you?\nI am the editor.\n")
    assert fairhand("check", path, *RULES) == (0, "Nothing found.\n", "")


def test_a_stricter_level_shows_less(fairhand, text):
    counts = [
        len(json.loads(fairhand("check", text, "--format", "json", "--level", level, *RULES)[1])["findings"])
        for level in ("strict", "balanced", "eager")
    ]
    assert 0 < counts[0] < counts[1] <= counts[2]


def test_check_for_a_person_names_turn_phrase_suggestion_and_reason(fairhand, text):
    _, out, _ = fairhand("check", text, *RULES)
    assert "Turn 2 · answer · Ablyazov" in out
    assert "[Power]" in out
    assert "→ power" in out
    assert "\x1b" not in out


def test_a_checker_that_is_missing_is_a_line_and_no_other_exit_status(fairhand, text, tmp_path):
    settings = tmp_path / "home" / ".config" / "fairhand" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"model": str(tmp_path / "no model")}), encoding="utf-8")
    status, out, err = fairhand("check", text, "--format", "json", "--checkers", "rules,model")
    assert status == 1
    assert {row["id"]: row["state"] for row in json.loads(out)["checkers"]}["model"] == "missing"
    assert err.startswith("model: ")


def test_import_says_what_it_found(fairhand, text, tmp_path):
    status, out, err = fairhand("import", text, "-o", tmp_path / "a.fairhand")
    assert (status, err) == (0, "")
    assert "33 turns (16 questions, 16 answers, 1 quote)" in out


def test_the_originals_are_the_interview_whatever_is_done_to_the_project(fairhand, project):
    fairhand("accept", project, *RULES)
    fairhand("restore", project, "--revision", "1")
    connection = sqlite3.connect(project)
    originals = [row[0] for row in connection.execute("SELECT text FROM original ORDER BY turn")]
    assert originals == [turn.text for turn in read_transcript(INTERVIEW).turns]
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_accept_takes_a_rule_as_one_revision_and_diff_names_it(fairhand, project):
    status, out, err = fairhand("accept", project, "--rule", "stray-capital", *RULES)
    assert (status, err) == (0, "")
    assert "Accepted" in out
    history = json.loads(fairhand("history", project, "--format", "json")[1])
    assert [(row["id"], row["kind"]) for row in history] == [(1, "import"), (2, "accepted")]
    assert history[0].keys() == {"id", "time", "author", "note", "kind", "words_inserted", "words_deleted"}
    assert history[1]["words_inserted"] == history[1]["words_deleted"] > 10
    assert history[1]["time"].endswith("Z")
    diff = json.loads(fairhand("diff", project, "--format", "json")[1])
    turns = [turn.text for turn in read_transcript(INTERVIEW).turns]
    for entry in diff:
        assert entry.keys() == {"turn", "turn_id", "hunks"}
        for hunk in entry["hunks"]:
            assert hunk.keys() == {"start", "deleted", "inserted", "rule"}
            assert hunk["rule"] == "stray-capital"
            old = turns[entry["turn"] - 1]
            assert old[hunk["start"] : hunk["start"] + len(hunk["deleted"])] == hunk["deleted"]


def test_a_dry_run_changes_nothing(fairhand, project):
    before = project.read_bytes()
    status, out, _ = fairhand("accept", project, "--category", "casing", "--dry-run", *RULES)
    assert status == 0
    assert "Would accept" in out
    assert project.read_bytes() == before


def test_restore_is_a_new_revision_with_the_old_text(fairhand, project, tmp_path):
    fairhand("accept", project, "--rule", "stray-capital", *RULES)
    assert fairhand("restore", project, "--revision", "1")[:2] == (0, "Revision 3: Restored revision 1.\n")
    assert json.loads(fairhand("diff", project, "--format", "json")[1]) == []
    assert json.loads(fairhand("diff", project, "2", "3", "--format", "json")[1]) != []
    assert fairhand("restore", project, "--revision", "1")[1].startswith("Nothing has changed")


def test_restore_of_one_turn_leaves_the_others(fairhand, project):
    fairhand("accept", project, "--rule", "stray-capital", *RULES)
    changed = [row["turn"] for row in json.loads(fairhand("diff", project, "--format", "json")[1])]
    assert fairhand("restore", project, "--revision", "1", "--turn", changed[0])[0] == 0
    assert [row["turn"] for row in json.loads(fairhand("diff", project, "--format", "json")[1])] == changed[1:]


@pytest.mark.parametrize(("arguments", "said"), [((9,), "no revision 9"), ((1, 9), "no revision 9")])
def test_a_revision_that_is_not_there_is_refused(fairhand, project, arguments, said):
    status, out, err = fairhand("diff", project, *arguments)
    assert (status, out) == (2, "")
    assert said in err


def test_export_reads_back_as_the_same_turns(fairhand, project, tmp_path):
    out = tmp_path / "talk.md"
    assert fairhand("export", project, "-o", out, "--speakers")[0] == 0
    again = read_transcript(out)
    then = read_transcript(INTERVIEW)
    assert [(turn.text, turn.role, turn.speaker) for turn in again.turns] == [
        (turn.text, turn.role, turn.speaker) for turn in then.turns
    ]


def test_export_of_changes_and_side_by_side_and_of_an_older_revision(fairhand, project, tmp_path):
    fairhand("accept", project, "--rule", "stray-capital", *RULES)
    made = {name: tmp_path / f"{name}.md" for name in ("clean", "changes", "side", "old")}
    fairhand("export", project, "-o", made["clean"])
    fairhand("export", project, "-o", made["changes"], "--view", "changes")
    fairhand("export", project, "-o", made["side"], "--view", "side-by-side")
    fairhand("export", project, "-o", made["old"], "--revision", "1")
    texts = {name: path.read_text(encoding="utf-8") for name, path in made.items()}
    assert "a lot of power." in texts["clean"]
    assert "a lot of {--Power--}{++power++}." in texts["changes"]
    assert "a lot of Power." in texts["old"]
    assert texts["side"].count("\n| ") == 33


def test_front_matter_says_where_the_text_comes_from(fairhand, project, tmp_path):
    fairhand("export", project, "-o", tmp_path / "talk.md", "--front-matter")
    head = (tmp_path / "talk.md").read_text(encoding="utf-8").split("\n")[:6]
    assert head == [
        "---",
        'title: "talk"',
        'date: "16.04.2019, 21:08 PM"',
        'source: "talk.txt"',
        'revision: "1"',
        "---",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ("-o", "talk.xyz"),
        ("-o", "talk"),
        ("-o", "talk.srt"),
        ("-o", "talk.docx", "--style", "heading"),
        ("-o", "talk.md", "--template", "none"),
        ("-o", "talk.html", "--template", "House"),
        ("-o", "talk.md", "--template", "House", "--style", "heading"),
        ("-o", "talk.txt", "--view", "changes"),
        ("-o", "talk.srt", "--view", "side-by-side"),
        ("-o", "talk.md", "--as", "pdf"),
        ("-o", "talk.md", "--from", "1"),
        ("-o", "talk.md", "--view", "sideways"),
        ("-o", "talk.md", "--revision", "7"),
    ],
)
def test_an_export_that_makes_no_sense_is_refused_and_nothing_written(
    fairhand, project, tmp_path, monkeypatch, arguments
):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    status, out, err = fairhand("export", project, *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert sorted(tmp_path.iterdir()) == before


def test_an_export_by_a_template(fairhand, project, tmp_path):
    form = tmp_path / "House.toml"
    form.write_text("top = '# {title}'\nquestion = '### {text}'", encoding="utf-8")
    status, _, err = fairhand("export", project, "-o", tmp_path / "house.md", "--template", form)
    assert (status, err) == (0, "")
    assert (tmp_path / "house.md").read_text(encoding="utf-8").startswith("# talk\n\n### ")


@pytest.fixture
def settings(fairhand):
    """Write the user's settings, in the folder that the `fairhand` fixture has moved."""

    def write(**values):
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_text(json.dumps(values), encoding="utf-8")
        return settings_file()

    return write


def test_a_text_is_worked_through_without_a_window_and_again_without_harm(fairhand, text, settings):
    settings(checkers=["rules"])
    status, out, _ = fairhand(text)
    assert status == 0
    project, written = text.with_suffix(".fairhand"), text.with_suffix(".md")
    assert str(project) in out
    assert "a lot of power." in written.read_text(encoding="utf-8")
    first = written.read_bytes()
    status, out, _ = fairhand(text)
    assert (status, written.read_bytes()) == (0, first)
    assert "0 safe corrections taken" in out


def test_the_sample_gets_its_project_in_the_documents_folder(fairhand, settings, tmp_path):
    settings(checkers=["rules"])
    before = sorted(INTERVIEW.parent.iterdir())
    assert fairhand(INTERVIEW)[0] == 0
    assert sorted(INTERVIEW.parent.iterdir()) == before
    made = tmp_path / "home" / "Documents" / "Fairhand"
    assert sorted(path.name for path in made.iterdir()) == ["ablyazov-interview.fairhand", "ablyazov-interview.md"]


def test_a_text_that_has_changed_since_resumes_its_project_and_says_so(fairhand, text, settings):
    settings(checkers=["rules"])
    fairhand(text)
    text.write_text(text.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    assert "has changed since it was imported" in fairhand(text)[1].replace("\n", " ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(fairhand, shell):
    status, out, _ = fairhand("completion", shell)
    assert status == 0
    assert "_FAIRHAND_COMPLETE" in out


def test_help_lists_every_command(fairhand):
    status, out, _ = fairhand("--help")
    assert status == 0
    for name in (
        "check",
        "import",
        "accept",
        "export",
        "history",
        "diff",
        "restore",
        "merge",
        "dictionary",
        "setup",
        "doctor",
    ):
        assert f"\n  {name} " in out


def found(fairhand, *arguments):
    status, out, err = fairhand("check", *arguments, "--format", "json")
    assert status in (0, 1), err
    return json.loads(out)


def test_check_takes_its_level_and_checkers_from_the_settings_and_options_go_first(fairhand, tmp_path, settings):
    text = tmp_path / "short.txt"
    text.write_text("Who fears it?\n\nNobody fears the Regime.\n", encoding="utf-8")
    settings(level="strict", checkers=["rules"])
    of_settings = found(fairhand, text)
    assert of_settings["level"] == "strict"
    assert [row["id"] for row in of_settings["checkers"] if row["state"] != "off"] == ["rules"]
    assert found(fairhand, text, "--level", "eager")["level"] == "eager"
    asked = found(fairhand, text, "--checkers", "model")["checkers"]
    assert [row["id"] for row in asked if row["state"] != "off"] == ["model"]


def test_categories_left_out_by_settings_and_options_add_up(fairhand, text, settings):
    everything = {row["category"] for row in found(fairhand, text, *RULES)["findings"]}
    assert {"casing", "preposition"} < everything
    settings(categories_off=["casing"])
    left = {row["category"] for row in found(fairhand, text, *RULES, "--without-category", "preposition")["findings"]}
    assert left == everything - {"casing", "preposition"}


def test_accept_leaves_alone_what_the_settings_do_not_show(fairhand, project, settings):
    settings(categories_off=["casing"])
    assert fairhand("accept", project, "--rule", "stray-capital", *RULES)[0] == 0
    assert json.loads(fairhand("diff", project, "--format", "json")[1]) == []


def test_a_word_of_the_dictionary_is_not_flagged_and_flagged_again_without_it(fairhand, text):
    def flagged():
        return "Power" in {row["text"] for row in found(fairhand, text, *RULES)["findings"]}

    assert flagged()
    assert fairhand("dictionary", "add", "Power") == (0, "1 word added.\n", "")
    assert not flagged()
    assert fairhand("dictionary", "remove", "Power") == (0, "1 word removed.\n", "")
    assert flagged()


def test_the_dictionary_is_listed_in_order_one_word_a_line(fairhand):
    assert fairhand("dictionary", "list") == (0, "", "")
    assert fairhand("dictionary", "add", "zebra", "Kazkommertsbank", "Émile", "zebra")[1] == "3 words added.\n"
    assert fairhand("dictionary", "list")[1] == "Kazkommertsbank\nzebra\nÉmile\n"


@pytest.fixture
def without_languagetool(monkeypatch, tmp_path):
    """Have none to start, which takes longest, where it is not what is looked at."""
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "no LanguageTool"))


@pytest.mark.usefixtures("without_languagetool")
def test_doctor_names_the_settings_and_counts_the_dictionary(fairhand, settings, monkeypatch, tmp_path):
    # What it says of LanguageTool is looked at elsewhere; here Java would start twice for nothing.
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "no LanguageTool"))
    fairhand("dictionary", "add", "Kazkommertsbank", "Khrapunov")
    parts = {row["name"]: row for row in json.loads(fairhand("doctor", "--format", "json")[1])}
    assert parts["Settings"]["version"] == f"{settings_file()} (not there: defaults)"
    assert parts["Dictionary"]["version"].startswith("2 words (")
    path = settings(level="ultra")
    parts = {row["name"]: row for row in json.loads(fairhand("doctor", "--format", "json")[1])}
    assert parts["Settings"]["state"] == "failed"
    assert str(path) in parts["Settings"]["advice"]


def test_doctor_tries_every_checker(fairhand, monkeypatch, tmp_path):
    def parts():
        return {row["name"]: row for row in json.loads(fairhand("doctor", "--format", "json")[1])}

    assert (parts()["Harper"]["state"], parts()["Garble rules"]["state"]) == ("ok", "ok")
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "no LanguageTool"))
    (tmp_path / "harper.py").write_text("raise ImportError", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    without = parts()["Harper"]
    assert without["state"] == "missing"
    assert "pip install harper-py" in without["advice"]


def test_a_project_whose_suffix_is_in_capitals_is_a_project(fairhand, project):
    louder = project.rename(project.with_suffix(".FAIRHAND"))
    assert fairhand("history", louder)[0] == 0
    assert fairhand("check", louder, *RULES)[0] == 1


def test_diff_as_a_page_marks_what_was_deleted_and_inserted(fairhand, project):
    fairhand("accept", project, "--rule", "stray-capital", *RULES)
    status, forth, err = fairhand("diff", project, "--format", "html")
    assert (status, err) == (0, "")
    assert forth.startswith("<!DOCTYPE html>")
    assert ">Power</del><ins" in forth
    assert ">power</del><ins" in fairhand("diff", project, "2", "1", "--format", "html")[1]


def test_notes_and_texts_are_printed_as_they_are_whatever_brackets_they_hold(fairhand, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text("Who?\nThe [red]Regime[/x] has Power.\n")
    assert "[red]Regime[/x] has [Power]" in fairhand("check", path, *RULES)[1]


def test_control_characters_of_a_text_do_not_reach_the_terminal(fairhand, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text("Who?\nThe \x1b[2Jgreat Regime has Power over all of them.\n")
    out = fairhand("check", path, *RULES)[1]
    assert "Power" in out
    assert "\x1b" not in out
