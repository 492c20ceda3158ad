# SPDX-License-Identifier: GPL-3.0-or-later
"""From the File menu to the merged project, in the whole window."""

import shutil

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from tests.transcripts import originals_of
from tests.ui.closing import quit_desk
from tests.ui.conftest import PATIENCE
from ui.application import Desk
from ui.merging.dialog import MergeDialog


@pytest.fixture
def desk(qapp, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    settings = tmp_path / "config" / "fairhand" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"checkers": ["rules"]}', encoding="utf-8")
    desk = Desk(qapp, settings.parent)
    yield desk
    quit_desk(desk, qtbot)


def test_a_copy_is_chosen_merged_and_what_they_become_is_opened(desk, qtbot, tmp_path):
    ann, bob = tmp_path / "ann.fairhand", tmp_path / "bob.fairhand"
    create_project(ann, originals_of("Who are you?", "Nobody knows when."), {"title": "Talk"}, "me").close()
    shutil.copy(ann, bob)
    session = open_session(bob, write=True)
    session.apply(operations.replace_text(session.transcript, 2, 0, 6, "No one"), "edit")
    session.close()
    desk.show(ann)
    qtbot.waitUntil(lambda: desk.shell.workspace is not None and desk.is_complete, timeout=PATIENCE)
    document = desk.shell.workspace.document
    document.type_text(1, 0, 3, "So who")
    desk.actions.refresh()
    desk.actions.of(desk.keymap.command("merge-copy")).trigger()
    chooser = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
    chooser.fileSelected.emit(str(bob))
    chooser.close()
    (dialog,) = desk.window.findChildren(MergeDialog)
    qtbot.waitUntil(dialog.form.merge.isEnabled, timeout=PATIENCE)
    assert "there is nothing to decide" in dialog.form._framed.sentence
    dialog.form.merge.click()
    qtbot.waitUntil(
        lambda: desk.shell.workspace is not None and desk.shell.workspace.document.name == "ann-merged.fairhand",
        timeout=PATIENCE,
    )
    merged = desk.shell.workspace.document
    assert [merged.turn(turn_id).text for turn_id in merged.order] == ["So who are you?", "No one knows when."]
