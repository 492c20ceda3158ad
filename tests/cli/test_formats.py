# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of other formats in and out, by the command line."""

import io
import json
import sqlite3
import zipfile

import docx
import pypandoc
import pytest

from app.importing.reader import read_transcript
from app.paths import sample_interview
from app.projects import open_session

RULES = ("--checkers", "rules")
SRT = "1\n00:00:01,000 --> 00:00:02,000\nWho is the Regime?\n\n2\n00:00:03,000 --> 00:00:04,500\nThe Regime falls.\n"


@pytest.fixture
def project(fairhand, tmp_path):
    path = tmp_path / "talk.fairhand"
    assert fairhand("import", sample_interview(), "-o", path)[0] == 0
    fairhand("accept", path, "--rule", "stray-capital", *RULES)
    return path


def test_a_word_file_with_tracked_changes(fairhand, project, tmp_path):
    out = tmp_path / "talk.docx"
    assert fairhand("export", project, "-o", out, "--view", "changes") == (0, f"Wrote {out}.\n", "")
    revisions = json.loads(fairhand("history", project, "--format", "json")[1])
    shown = pypandoc.convert_file(str(out), "markdown", extra_args=["--track-changes=all", "--wrap=none"])
    assert f'[power]{{.insertion author="{revisions[-1]["author"]}" date="{revisions[-1]["time"][:13]}' in shown
    rejected = pypandoc.convert_file(str(out), "plain", extra_args=["--track-changes=reject", "--wrap=none"])
    assert rejected.split() == [
        word for turn in read_transcript(sample_interview()).turns for word in turn.text.split()
    ]


@pytest.fixture
def small(fairhand, tmp_path):
    (tmp_path / "small.txt").write_text("Who fears it?\n\nNobody fears the Regime.\n", encoding="utf-8")
    assert fairhand("import", tmp_path / "small.txt", "-o", tmp_path / "small.fairhand")[0] == 0
    return tmp_path / "small.fairhand"


def test_suggestions_are_changes_of_their_authors_if_that_is_asked_for(fairhand, small, tmp_path):
    session = open_session(small, write=True)
    session.suggest(1, 0, 0, "Well: ", "typing")
    session.close()
    out = tmp_path / "talk.md"
    assert fairhand("export", small, "-o", out, "--view", "changes")[0] == 0
    assert "Well" not in out.read_text(encoding="utf-8")
    assert fairhand("export", small, "-o", out, "--view", "changes", "--suggestions") == (0, f"Wrote {out}.\n", "")
    assert "{++Well: ++}Who fears it?" in out.read_text(encoding="utf-8")


def test_suggestions_go_with_changes_up_to_now_alone(fairhand, small, tmp_path):
    for more in ((), ("--view", "changes", "--revision", "1")):
        status, out, err = fairhand("export", small, "-o", tmp_path / "talk.md", "--suggestions", *more)
        assert (status, out) == (2, "")
        assert "--suggestions goes with --view changes" in err
        assert not (tmp_path / "talk.md").exists()


@pytest.mark.parametrize("name", ["talk.docx", "talk.html", "talk.pdf", "talk.txt"])
def test_every_format_by_its_suffix(fairhand, project, tmp_path, name):
    assert fairhand("export", project, "-o", tmp_path / name)[0] == 0
    beginning = {"talk.docx": b"PK\x03\x04", "talk.html": b"<!DOCTYPE html>", "talk.pdf": b"%PDF", "talk.txt": b"Mr Ab"}
    assert (tmp_path / name).read_bytes().startswith(beginning[name])


def test_the_format_can_be_named(fairhand, project, tmp_path):
    assert fairhand("export", project, "-o", tmp_path / "talk", "--as", "docx", "--revision", "1")[0] == 0
    assert docx.Document(io.BytesIO((tmp_path / "talk").read_bytes())).paragraphs[0].text.startswith("Mr Ablyazov")


def test_subtitles_keep_their_times_on_the_way_through_a_project(fairhand, tmp_path):
    (tmp_path / "talk.srt").write_text(SRT)
    project = tmp_path / "talk.fairhand"
    assert fairhand("import", tmp_path / "talk.srt", "-o", project)[1].startswith(f"{project}: 2 turns")
    fairhand("accept", project, "--rule", "stray-capital", *RULES)
    assert fairhand("export", project, "-o", tmp_path / "new.srt")[0] == 0
    assert (tmp_path / "new.srt").read_text() == SRT.replace("Regime", "regime")


def test_without_times_there_are_no_subtitles(fairhand, project, tmp_path):
    status, out, err = fairhand("export", project, "-o", tmp_path / "talk.vtt")
    assert (status, out) == (2, "")
    assert "no times" in err


def test_a_source_file_is_put_beside_the_turns(fairhand, tmp_path):
    (tmp_path / "en.txt").write_text("Q: Who?\n\nA: I.\n")
    (tmp_path / "ru.txt").write_text("F: Кто?\n\nA: Я.\n", encoding="utf-8")
    project = tmp_path / "talk.fairhand"
    assert fairhand("import", tmp_path / "en.txt", "-o", project, "--source", tmp_path / "ru.txt")[0] == 0
    with sqlite3.connect(project) as connection:
        rows = connection.execute("SELECT turn, text, came_from FROM source_text ORDER BY turn").fetchall()
    connection.close()
    assert rows == [(1, "Кто?", "ru.txt"), (2, "Я.", "ru.txt")]


def test_what_a_file_says_of_itself_does_not_pass_for_what_its_project_says(fairhand, tmp_path):
    text, project = tmp_path / "talk.md", tmp_path / "talk.fairhand"
    said = {"format": "99", "min_reader": "99", "min_writer": "x", "sha256": "0", "file": "other.md", "encoding": "x"}
    every = {**said, "variant": "xx", "title": "", "place": "Paris"}
    top = "\n".join(f"{key}: {value}" for key, value in every.items())
    text.write_text(f"---\n{top}\n---\n\n**Who?**\n\nI.\n", encoding="utf-8")
    assert fairhand("import", text, "-o", project)[0] == 0
    connection = sqlite3.connect(project)
    meta = dict(connection.execute("SELECT key, value FROM meta"))
    connection.close()
    assert not said.items() & meta.items()
    assert (meta["variant"], meta["title"], meta["place"]) == ("en-US", "talk", "Paris")
    assert fairhand("restore", project, "--revision", 1)[0] == 0
    assert fairhand("check", text, *RULES)[0] == 0


@pytest.mark.parametrize(
    ("title", "kept"), [("A\udcff talk", "A\ufffd talk"), ("", "short"), ("  ", "short"), (" A ", "A")]
)
def test_a_title_is_text_and_never_empty(fairhand, tmp_path, title, kept):
    (tmp_path / "short.txt").write_text("Who?\nI.\n", encoding="utf-8")
    assert fairhand("import", tmp_path / "short.txt", "-o", tmp_path / "a.fairhand", "--title", title)[0] == 0
    session = open_session(tmp_path / "a.fairhand", write=False)
    assert session.title == kept
    session.close()


def test_what_was_not_kept_is_said_once_and_only_on_standard_error(fairhand, project, tmp_path):
    fairhand("export", project, "-o", tmp_path / "talk.docx", "--view", "changes")
    _, out, err = fairhand("import", tmp_path / "talk.docx", "-o", tmp_path / "again.fairhand")
    assert out.startswith(f"{tmp_path / 'again.fairhand'}: 33 turns")
    assert err == f"{tmp_path / 'talk.docx'}: not kept: tracked changes, which were accepted.\n"


def test_a_word_file_is_checked_as_it_is(fairhand, tmp_path):
    pypandoc.convert_text(
        "**Who is it?**\n\nThe Regime falls.\n", "docx", format="md", outputfile=str(tmp_path / "a.docx")
    )
    status, out, _ = fairhand("check", tmp_path / "a.docx", "--format", "json", *RULES)
    found = json.loads(out)["findings"]
    assert status == 1
    document = "Who is it?\n\nThe Regime falls."
    assert all(document[one["start"] : one["end"]] == one["text"] for one in found)


def test_a_hostile_file_is_one_sentence_and_leaves_nothing(fairhand, tmp_path):
    with zipfile.ZipFile(tmp_path / "talk.docx", "w") as archive:
        archive.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    status, out, err = fairhand("import", tmp_path / "talk.docx", "-o", tmp_path / "talk.fairhand")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert [path.name for path in tmp_path.iterdir()] == ["talk.docx"]


def test_a_project_with_a_source_text_is_compared_with_it(fairhand, tmp_path):
    text, source, project = tmp_path / "talk.txt", tmp_path / "talk-de.txt", tmp_path / "talk.fairhand"
    text.write_text("Q: When was that?\n\nA: He came in 1989.\n", encoding="utf-8")
    source.write_text("F: Wann war das?\n\nA: Er kam im Jahr 1998.\n", encoding="utf-8")
    assert fairhand("import", text, "--source", source, "-o", project)[0] == 0
    status, out, _ = fairhand("check", project, *RULES, "--format", "json")
    [finding] = json.loads(out)["findings"]
    assert (status, finding["rule"], finding["checker"], finding["text"]) == (1, "source-number", "rules", "1989")
    assert finding["suggestions"] == ["1998"]
    assert fairhand("check", text, *RULES)[0] == 0
