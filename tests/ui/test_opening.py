# SPDX-License-Identifier: GPL-3.0-or-later
import sqlite3
import sys

import pytest

from app.checking.filters import Level
from app.errors import EditRefused, InUse
from app.history.file_format import FORMAT
from app.importing.reader import read_transcript
from app.projects import import_project, open_session
from app.transcript import operations
from ui.opening import Opener
from ui.opening import _open as opened_file
from ui.sample import sample_interview

PATIENCE = 30_000


@pytest.fixture
def config(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = tmp_path / "config" / "fairhand"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def opener(background, config):
    return Opener(background)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text("Who fears the Regime?\n", encoding="utf-8")
    return path


@pytest.fixture
def open_(opener, qtbot):
    sessions = []

    def open_(path):
        with qtbot.waitSignal(opener.opened, timeout=PATIENCE) as opened:
            opener.open(path)
        sessions.append(opened.args[0].session)
        return opened.args[0]

    yield open_
    for session in sessions:
        session.close()


def test_a_text_is_opened_with_the_users_settings(open_, path, config):
    settings = '{"level": "strict", "checkers": ["rules"], "remembered": false}'
    (config / "settings.json").write_text(settings, encoding="utf-8")
    opened = open_(path)
    assert opened.session.transcript.turns[0].text == "Who fears the Regime?"
    assert (opened.checking.checkers, opened.checking.wanted.level) == (("rules",), Level.STRICT)
    assert opened.notices == ()


def test_settings_that_cannot_be_read_are_told_of_and_passed_over(open_, path, config):
    (config / "settings.json").write_text("{", encoding="utf-8")
    (notice,) = open_(path).notices
    assert "settings.json" in notice


def test_the_sample_is_there():
    assert sample_interview().stat().st_size > 0


@pytest.mark.parametrize("name", ["none.txt", ".", f"{'x' * 300}.txt", f"{'x' * 300}.fairhand"])
def test_what_cannot_be_opened_is_told_in_a_sentence(opener, tmp_path, qtbot, name):
    with qtbot.waitSignal(opener.failed, timeout=PATIENCE) as failed:
        opener.open(tmp_path / name)
    assert str(tmp_path / name) in failed.args[0]


def test_the_second_of_two_files_is_the_one_that_is_opened(opener, path, tmp_path, qtbot):
    other = tmp_path / "other.txt"
    other.write_text("Something else.\n", encoding="utf-8")
    heard = []
    opener.opened.connect(heard.append)
    opener.open(path)
    opener.open(other)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    assert [opened.path for opened in heard] == [other]
    heard[0].session.close()


def test_a_changed_text_is_told_of(open_, path):
    session = open_session(path, write=True)
    session.apply(operations.replace_text(session.transcript, session.transcript.turns[0].id, 0, 0, "x"), "typing")
    session.close()
    path.write_text("Who fears the regime now?\n", encoding="utf-8")
    (notice,) = open_(path).notices
    assert "has changed since" in notice


@pytest.mark.parametrize("by_its_text", [False, True])
def test_a_project_of_a_newer_version_that_may_be_read_is_read_only_and_says_why(open_, path, by_its_text):
    project = path.with_suffix(".fairhand")
    import_project(read_transcript(path), project).close()
    connection = sqlite3.connect(project)
    connection.execute("UPDATE meta SET value = ? WHERE key IN ('format', 'min_writer')", [FORMAT + 1])
    connection.commit()
    connection.close()
    before = project.read_bytes()
    opened = open_(path if by_its_text else project)
    (notice,) = opened.notices
    assert "newer version" in notice
    assert not opened.session.project.writable
    assert opened.session.transcript.turns[0].text == "Who fears the Regime?"
    with pytest.raises(EditRefused, match="for reading only"):
        opened.session.apply(operations.set_text(opened.session.transcript, 1, "x"), "typing")
    assert project.read_bytes() == before


def test_a_file_that_was_opened_too_late_is_let_go(opener, path, tmp_path, qtbot):
    """The first of two files is open before it is called off, and must not stay locked."""
    project = tmp_path / "first.fairhand"
    import_project(read_transcript(path), project).close()
    heard = []
    opener.opened.connect(heard.append)
    opener.open(project)
    while not project.with_name("first.fairhand.lock").exists():
        pass
    while opener._task._result is None:
        pass
    opener.open(path)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE)
    heard[0].session.close()

    def can_be_opened():
        try:
            open_session(project, write=True).close()
        except InUse:
            return False
        return True

    qtbot.waitUntil(can_be_opened, timeout=PATIENCE)


def test_a_file_is_let_go_when_what_shows_it_cannot_be_imported(path, tmp_path, config, monkeypatch):
    """It would stay locked until the program ends, and could not be opened a second time."""
    project = tmp_path / "talk.fairhand"
    import_project(read_transcript(path), project).close()
    monkeypatch.setitem(sys.modules, "ui.workspace", None)
    with pytest.raises(ImportError) as failed:
        opened_file(project, lambda: False)
    open_session(project, write=True).close()
    assert "ui.workspace" in str(failed.value)
