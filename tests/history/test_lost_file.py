# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a project whose file is moved, deleted or replaced while it is open."""

import errno
import shutil

import pytest

from app.errors import InUse, NotWritable
from app.history import lost_file
from app.projects import open_session
from app.recording import Changed
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


@pytest.fixture
def other(tmp_path):
    """Another project, as a file at rest."""
    path = tmp_path / "other.txt"
    path.write_text("Why?\n\nBecause of peace.\n", encoding="utf-8")
    session = open_session(path, write=True)
    type_in(session, "But ")
    session.close()
    return path.with_suffix(".fairhand")


@pytest.mark.parametrize("later", ["two ", ""])
def test_where_another_file_takes_the_place_of_ours_work_goes_on_beside_it(session, other, later):
    path, content, told = session.project.path, other.read_bytes(), []
    session.listeners.append(told.append)
    other.replace(path)
    if later:
        type_in(session, later)
    session.flush()
    new = path.with_name("talk (2).fairhand")
    assert session.project.path == new
    assert found(new) == f"{later}one Who fears the Regime?"
    assert path.read_bytes() == content
    assert found(path) == "But Why?", "no log of ours is read with it"
    assert not list(path.parent.glob("talk.fairhand?*"))
    said = [change.error for change in told if change.what is Changed.REPLACED]
    assert said == [
        f"Another program has replaced {path}; your work goes on in {new}, and merging brings both together."
    ]
    type_in(session, "three ")
    session.undo()
    session.save_revision("later").result()
    with pytest.raises(InUse):
        open_session(new, write=True)
    open_session(path, write=True).close()
    session.close()
    assert found(new) == f"{later}one Who fears the Regime?"
    assert found(path) == "But Why?"
    names = ["talk (2).fairhand", "talk.fairhand", "talk.txt"]
    assert sorted(file.name for file in path.parent.iterdir()) == names


def test_a_file_that_took_the_place_of_ours_is_seen_without_a_write(session, other):
    path = session.project.path
    other.replace(path)
    session.project.look_after()
    assert session.revisions(), "reading waits for what was asked for before"
    assert session.project.path == path.with_name("talk (2).fairhand")
    assert found(path) == "But Why?"


def test_a_log_that_came_with_the_other_file_is_left_to_it(session, other, tmp_path):
    path = session.project.path
    theirs = open_session(other, write=True)
    type_in(theirs, "And ")
    theirs.flush()
    for suffix in ("", "-wal"):
        shutil.copy(f"{other}{suffix}", tmp_path / f"copy{suffix}")
    theirs.close()
    for suffix in ("", "-wal"):
        (tmp_path / f"copy{suffix}").replace(f"{path}{suffix}")
    session.flush()
    assert session.project.path == path.with_name("talk (2).fairhand")
    assert found(path) == "And But Why?"


def test_the_name_beside_is_free_and_where_nothing_can_be_written_the_work_waits(session, other, monkeypatch):
    path, taken = session.project.path, session.project.path.with_name("talk (2).fairhand")
    taken.write_text("mine", encoding="utf-8")
    other.replace(path)
    type_in(session, "two ")

    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(lost_file, "copy_whole", full)
    with pytest.raises(NotWritable, match=r"talk \(3\)\.fairhand could not be written \(No space left on device\)"):
        session.flush()
    assert session.project.path == path
    monkeypatch.undo()
    session.flush()
    assert found(path.with_name("talk (3).fairhand")) == "two one Who fears the Regime?"
    assert taken.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_has_gone_is_asked_for(session):
    folder = session.project.path.parent
    shutil.rmtree(folder)
    type_in(session, "two ")
    with pytest.raises(NotWritable, match=r"folder .* has gone; put it back"):
        session.flush()
    folder.mkdir()
    session.flush()
    assert found(session.project.path) == "two one Who fears the Regime?"
