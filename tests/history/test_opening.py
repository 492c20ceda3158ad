# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a file's surroundings before it is opened."""

import sqlite3

import psutil
import pytest

from app.history import opening
from app.history.opening import mounts
from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from tests.transcripts import originals_of


def test_file_systems_are_found_as_psutil_finds_them():
    found = {(part.mountpoint, part.fstype) for part in psutil.disk_partitions(all=True)}
    assert found <= set(mounts())


@pytest.mark.parametrize("left_with_a_log", [False, True])
def test_on_a_network_share_there_is_no_log_beside_the_file(tmp_path, monkeypatch, left_with_a_log):
    path = tmp_path / "talk.fairhand"
    create_project(path, originals_of("Who?", "I."), {}, "me").close()
    if left_with_a_log:
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
        connection.close()
    monkeypatch.setattr(opening, "mounts", lambda: [("/", "ext4"), (str(tmp_path.resolve()), "nfs4")])
    session = open_session(path, write=True)
    session.apply(operations.set_text(session.transcript, 2, "We."), "typing")
    session.flush()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["talk.fairhand", "talk.fairhand.lock"]
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("SELECT label FROM edit").fetchall() == [("typing",)]
    connection.close()
    session.close()
    assert [file.name for file in tmp_path.iterdir()] == ["talk.fairhand"]
