# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts come into the window through the sheet when something in them had to be guessed, or when it is asked for."""

import pytest

from app.projects import open_session
from app.transcript.turn import Role
from tests.ui.closing import quit_desk
from ui.application import Desk
from ui.import_sheet.sheet import ImportSheet
from ui.turn_commands import import_commands

PATIENCE = 30_000
CLEAR = "Who fears it?\n\nNobody.\n"
ODD = "\n\n".join(["Nobody fears it at all."] * 8)


@pytest.fixture
def desk(qapp, qtbot, tmp_path, monkeypatch):
    config = tmp_path / "config" / "fairhand"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"checkers": ["rules"], "author": "Lena"}', encoding="utf-8")
    desk = Desk(qapp, config)
    desk.show(None)
    qtbot.waitUntil(lambda: desk.is_complete, timeout=PATIENCE)
    yield desk
    quit_desk(desk, qtbot)


@pytest.fixture
def write(tmp_path):
    def write(text):
        path = tmp_path / "talk.txt"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def sheet_of(desk, qtbot):
    def sheet_of():
        shown = []
        qtbot.waitUntil(
            lambda: (
                shown.extend(one for one in desk.window.findChildren(ImportSheet) if one.isVisible()) or bool(shown)
            ),
            timeout=PATIENCE,
        )
        return shown[0]

    return sheet_of


def wait_for_document(desk, qtbot, name):
    qtbot.waitUntil(
        lambda: desk.shell.workspace is not None and desk.shell.workspace.document.name == name and desk.is_complete,
        timeout=PATIENCE,
    )
    return desk.shell.workspace.document


def test_a_clear_text_opens_in_one_step(desk, write, qtbot):
    desk.shell.open(write(CLEAR))
    document = wait_for_document(desk, qtbot, "talk.txt")
    assert desk.window.findChildren(ImportSheet) == []
    assert document.session.author == "Lena"


def test_a_text_in_doubt_is_shown_first_and_not_again(desk, write, sheet_of, qtbot):
    path = write(ODD)
    desk.shell.open(path)
    sheet = sheet_of()
    assert desk.shell.workspace is None
    assert list(path.parent.glob("*.fairhand")) == []
    sheet.table.select(0, 0)
    sheet.set_role(Role.QUESTION)
    sheet.form.make.click()
    document = wait_for_document(desk, qtbot, "talk.txt")
    assert [turn.role for turn in document.transcript.turns][:2] == [Role.QUESTION, Role.ANSWER]
    desk.shell.open(path)
    document = wait_for_document(desk, qtbot, "talk.txt")
    assert document.transcript.turns[0].role is Role.QUESTION
    assert desk.window.messages.text == ""


def test_a_sheet_that_is_left_opens_nothing(desk, write, sheet_of, qtbot):
    path = write(ODD)
    desk.shell.open(path)
    sheet = sheet_of()
    sheet.reject()
    assert desk.shell.workspace is None
    assert list(path.parent.glob("*.fairhand")) == []


def test_a_file_read_anew_leaves_the_project_that_there_is(desk, write, sheet_of, qtbot):
    path = write(CLEAR)
    desk.shell.open(path)
    document = wait_for_document(desk, qtbot, "talk.txt")
    document.replace(document.order[0], 0, 0, "So: ", "typing")
    qtbot.waitUntil(lambda: document.saved_at is not None, timeout=PATIENCE)
    command = next(each for each in import_commands() if each.id == "read-anew")
    assert command.when(desk.shell)
    command.does(desk.shell)
    sheet = sheet_of()
    assert "talk (2).fairhand" in sheet.form._doubts.text()
    sheet.swap()
    sheet.form.make.click()
    document = wait_for_document(desk, qtbot, "talk (2).fairhand")
    assert [turn.role for turn in document.transcript.turns] == [Role.ANSWER, Role.QUESTION]
    session = open_session(path, write=False)
    assert session.transcript.turns[0].text == "So: Who fears it?"
    session.close()


def test_a_text_that_cannot_be_read_is_told_in_one_sentence(desk, tmp_path, qtbot):
    desk.shell.importing.read(tmp_path / "none.txt")
    qtbot.waitUntil(lambda: "none.txt" in desk.window.messages.text, timeout=PATIENCE)


def test_a_project_that_cannot_be_made_is_told_in_the_sheet(desk, write, sheet_of, qtbot):
    path = write(ODD)
    desk.shell.open(path)
    sheet = sheet_of()
    (path.parent / "talk.fairhand").mkdir()
    sheet.form.make.click()
    qtbot.waitUntil(lambda: bool(sheet.form.error), timeout=PATIENCE)
    assert sheet.isVisible()
    assert sheet.form.make.isEnabled()
    sheet.reject()
