# SPDX-License-Identifier: GPL-3.0-or-later
from pathlib import Path

import pytest

from app.errors import NotWritable
from app.exporting.formats import Format
from app.projects import open_session
from ui.export.target import completed, proposed_target, refuse_source, with_format


@pytest.fixture
def opened(tmp_path):
    sessions = []

    def open_(name):
        (tmp_path / name).write_text("**Who?**\n\nNobody.\n", encoding="utf-8")
        sessions.append(open_session(tmp_path / name, write=True))
        return sessions[-1]

    yield open_
    for session in sessions:
        session.close()


def test_the_file_stands_beside_the_text(opened, tmp_path):
    assert proposed_target(opened("talk.txt")) == tmp_path / "talk.md"


def test_a_markdown_source_is_not_what_is_proposed(opened, tmp_path):
    assert proposed_target(opened("talk.md")) == tmp_path / "talk-edited.md"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("talk", "/home/me/talk.md"),
        ("talk.v2", "/home/me/talk.v2.md"),
        ("talk.docx", "/home/me/talk.docx"),
        ("talk.PDF", "/home/me/talk.PDF"),
        (" talk.md ", "/home/me/talk.md"),
        ("talk.MARKDOWN", "/home/me/talk.MARKDOWN"),
        ("/other/talk.md", "/other/talk.md"),
        ("~nobody-of-this-name/talk", "/home/me/~nobody-of-this-name/talk.md"),
    ],
)
def test_what_is_typed_becomes_a_markdown_file(typed, meant):
    assert completed(typed, Path("/home/me")) == Path(meant)


def test_a_name_without_a_suffix_gets_that_of_the_format_and_another_format_replaces_it(opened, tmp_path):
    session = opened("talk.txt")
    assert completed("talk", Path("/home/me"), Format.DOCX) == Path("/home/me/talk.docx")
    assert with_format(Path("/home/me/talk.docx"), Format.HTML, session) == Path("/home/me/talk.html")
    assert with_format(Path("/home/me/talk.htm"), Format.HTML, session) == Path("/home/me/talk.htm")
    assert with_format(tmp_path / "talk.md", Format.TEXT, session) == tmp_path / "talk-edited.txt"


@pytest.mark.parametrize("typed", ["", "  ", "/", "..", "a/..", "a\0b", "a\nb"])
def test_nothing_typed_is_no_file(typed):
    assert completed(typed, Path("/home/me")) is None


def test_the_source_is_refused_under_any_name(opened, tmp_path):
    session = opened("talk.md")
    (tmp_path / "link.md").symlink_to(tmp_path / "talk.md")
    for name in ("talk.md", "link.md"):
        with pytest.raises(NotWritable, match="choose another name"):
            refuse_source(tmp_path / name, session)
    refuse_source(tmp_path / "other.md", session)
