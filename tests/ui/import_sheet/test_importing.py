# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts come into the window through the sheet when something in them had to be guessed, or when it is asked for."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.exporting.exported import View
from app.exporting.formats import Format, as_file
from app.importing.reader import Tracked
from app.projects import open_session
from app.transcript.turn import Role
from tests.exporting.exports import edited_talk, exported_of
from tests.ui.closing import quit_desk
from ui.application import Desk
from ui.import_sheet.several_sheet import SeveralSheet
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


def test_tracked_changes_are_asked_about(desk, tmp_path, sheet_of, qtbot):
    path = tmp_path / "talk.docx"
    path.write_bytes(as_file(exported_of(edited_talk()), Format.DOCX, View.CHANGES))
    desk.shell.open(path)
    sheet = sheet_of()
    assert sheet.form.tracked.isVisible()
    assert "Say at the top" in sheet.form._doubts.text()
    sheet.form.tracked.choose(Tracked.BOTH)
    sheet.form.tracked.chosen.emit()
    qtbot.waitUntil(lambda: sheet.draft.tracked is Tracked.BOTH, timeout=PATIENCE)
    assert sheet.draft.turns[1].text.startswith("The Regime")
    assert "Not kept" not in sheet.form._doubts.text()
    sheet.form.make.click()
    document = wait_for_document(desk, qtbot, "talk.docx")
    assert "The Regime falls. Nobody weeps." in [one.text for one in document.transcript.originals.values()]
    assert "The regime falls." in [turn.text for turn in document.transcript.turns]


def test_what_was_copied_becomes_a_text_of_its_own(desk, sheet_of, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("app.drafts.user_documents_path", lambda: tmp_path / "Documents")
    copied = QMimeData()
    copied.setText("Who are you? I am nobody.")
    copied.setHtml("<p><b>Who are you?</b></p><p>I am nobody.</p>")
    QGuiApplication.clipboard().setMimeData(copied)
    command = next(each for each in import_commands() if each.id == "paste-new")
    command.does(desk.shell)
    sheet = sheet_of()
    assert [(turn.role, turn.text) for turn in sheet.draft.turns] == [
        (Role.QUESTION, "Who are you?"),
        (Role.ANSWER, "I am nobody."),
    ]
    assert not sheet.form.encoding.isVisible()
    sheet.form.make.click()
    document = wait_for_document(desk, qtbot, sheet.draft.project.name)
    assert document.session.project.path.parent == tmp_path / "Documents" / "Fairhand"
    assert len(document.order) == 2


def test_several_files_become_projects_at_once(desk, tmp_path, qtbot):
    texts = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    for path in texts:
        path.write_text(CLEAR, encoding="utf-8")
    page = tmp_path / "two.html"
    page.write_text("<p><b>Who?</b><p>I.<img src=x>", encoding="utf-8")
    desk.window.dropped.emit([*texts, page, tmp_path / "none.txt"])
    found = []
    qtbot.waitUntil(
        lambda: found.extend(desk.window.findChildren(SeveralSheet)) or (bool(found) and found[0].isVisible()),
        timeout=PATIENCE,
    )
    sheet = found[0]
    assert sheet.said == "Not kept: pictures (two.html)."
    shown = [[sheet.model.index(row, column).data() for column in range(3)] for row in range(4)]
    assert [row[:2] for row in shown] == [["one.txt", "2"], ["two.txt", "2"], ["two.html", "2"], ["none.txt", "–"]]
    assert "There is no file" in shown[3][2]
    sheet.take(sheet.entries[0].draft.with_role([0], Role.NOTE))
    assert sheet.make.text() == "&Import 3 files"
    sheet.make.click()
    document = wait_for_document(desk, qtbot, "one.txt")
    assert document.transcript.turns[0].role is Role.NOTE
    assert "3 projects were made" in desk.window.messages.text
    assert sorted(path.name for path in tmp_path.glob("*.fairhand")) == [
        "one.fairhand",
        "two.fairhand",
        "two.html.fairhand",
    ]


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
