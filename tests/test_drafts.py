# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.drafts import make_project, pasted_draft, read_draft
from app.errors import NotReadable, NotWritable
from app.projects import open_session
from app.transcript.turn import Role

TEXT = "Who fears the regime?\n\nNobody.\n"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def roles_in(path):
    session = open_session(path, write=False)
    roles = [turn.role for turn in session.transcript.turns]
    session.close()
    return roles


def test_a_draft_becomes_the_project_that_the_text_opens_with(path):
    opens = make_project(read_draft(path).with_swapped([0, 1]))
    assert opens == path
    assert roles_in(path) == [Role.ANSWER, Role.QUESTION]
    assert path.read_text(encoding="utf-8") == TEXT


def test_a_project_that_is_there_stays_as_it_is(path):
    make_project(read_draft(path))
    again = read_draft(path)
    assert again.has_project
    opens = make_project(again.with_role([0, 1], Role.NOTE))
    assert opens.name == "talk (2).fairhand"
    assert roles_in(opens) == [Role.NOTE, Role.NOTE]
    assert roles_in(path) == [Role.QUESTION, Role.ANSWER]


def test_a_text_in_a_chosen_encoding_opens_by_its_project(path):
    path.write_bytes("Who fürchtet it?\n\nNobody.\n".encode("mac-roman"))
    opens = make_project(read_draft(path, "mac-roman"))
    assert opens == path.with_suffix(".fairhand")
    session = open_session(opens, write=False)
    assert session.transcript.turns[0].text == "Who fürchtet it?"
    session.close()


def test_an_encoding_that_does_not_fit_is_refused(path):
    path.write_bytes(b"Who f\xfcrchtet it?\n")
    with pytest.raises(NotReadable, match="not in this encoding"):
        read_draft(path, "utf-8")


def test_a_folder_that_cannot_be_made_is_told(path, monkeypatch):
    draft = read_draft(path)
    beneath = type(draft)(draft.imported, path / "below" / "talk.fairhand", False, ())
    with pytest.raises(NotWritable, match="cannot be made"):
        make_project(beneath)


PASTED = "Who fears the regime? Nobody does."


@pytest.mark.parametrize(
    ("page", "roles"),
    [
        ("<p><b>Who fears the regime?</b><p>Nobody does.", [Role.QUESTION, Role.ANSWER]),
        ("<p>Who fears", [Role.ANSWER]),
        ("", [Role.ANSWER]),
    ],
)
def test_no_word_of_what_was_copied_is_lost(page, roles):
    draft = pasted_draft("Pasted", PASTED, page)
    assert " ".join(turn.text for turn in draft.turns) == PASTED
    assert [turn.role for turn in draft.turns] == roles
    assert not draft.has_file
    assert draft.project.name == "Pasted.fairhand"


@pytest.mark.parametrize(("text", "page"), [("", ""), (" \n", "<p> "), ("", "<img src=x>")])
def test_a_clipboard_without_a_text_is_refused(text, page):
    with pytest.raises(NotReadable, match="no text on the clipboard"):
        pasted_draft("Pasted", text, page)
