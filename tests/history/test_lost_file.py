# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a project whose file is moved, deleted or replaced while it is open."""

import shutil

import pytest

from app.errors import NotWritable
from app.projects import open_session
from app.transcript import operations

TEXT = "Who fears the Regime?\n\nNobody does.\n"


@pytest.fixture
def session(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    session = open_session(path, write=True)
    type_in(session, "one ")
    session.flush()
    yield session
    session.close()


def type_in(session, text):
    turn = session.transcript.turns[0]
    session.apply(operations.replace_text(session.transcript, turn.id, 0, 0, text), "typing")


def found(path):
    """Return the first turn of a copy, as the next start would find it."""
    session = open_session(path, write=False)
    try:
        return session.transcript.turns[0].text
    finally:
        session.close()


def lose(path, how, tmp_path):
    match how:
        case "deleted":
            path.unlink()
        case "deleted with its log":
            for file in path.parent.glob("talk.fairhand*"):
                file.unlink()
        case "moved":
            path.rename(tmp_path / "elsewhere.fairhand")


@pytest.mark.parametrize("how", ["deleted", "deleted with its log", "moved"])
def test_a_file_that_has_gone_is_written_anew_with_all_that_it_held(session, tmp_path, how):
    path = session.project.path
    lose(path, how, tmp_path)
    type_in(session, "two ")
    session.flush()
    assert found(path) == "two one Who fears the Regime?"
    type_in(session, "three ")
    session.undo()
    session.undo()
    session.save_revision("later").result()
    assert [revision.note for revision in session.revisions()][-1] == "later"
    session.close()
    assert found(path) == "one Who fears the Regime?"
    assert sorted(file.name for file in path.parent.iterdir()) == ["talk.fairhand", "talk.txt"]


def test_a_file_in_the_place_of_ours_is_left_alone_until_it_is_moved_away(session, tmp_path):
    path = session.project.path
    other = tmp_path / "other"
    other.write_text("other", encoding="utf-8")
    other.replace(path)
    type_in(session, "two ")
    with pytest.raises(NotWritable, match=r"replaced .*talk\.fairhand; move that file away"):
        session.flush()
    assert path.read_text(encoding="utf-8") == "other"
    path.unlink()
    session.flush()
    assert found(path) == "two one Who fears the Regime?"


def test_a_folder_that_has_gone_is_asked_for(session):
    folder = session.project.path.parent
    shutil.rmtree(folder)
    type_in(session, "two ")
    with pytest.raises(NotWritable, match=r"folder .* has gone; put it back"):
        session.flush()
    folder.mkdir()
    session.flush()
    assert found(session.project.path) == "two one Who fears the Regime?"
