# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a file's surroundings before it is opened."""

import os
import shutil
import sqlite3
from types import SimpleNamespace

import psutil
import pytest

from app.history import opening
from app.history.opening import mounts, not_writable
from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from tests.transcripts import originals_of


def test_file_systems_are_found_as_psutil_finds_them():
    found = {(part.mountpoint, part.fstype) for part in psutil.disk_partitions(all=True)}
    assert found <= set(mounts())


@pytest.mark.parametrize(
    ("code", "free", "says"),
    [
        (sqlite3.SQLITE_FULL, 1 << 30, "the disk is full"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, 4096, "the disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, 1 << 30, "disk I/O error; see whether the folder can be written to"),
        (sqlite3.SQLITE_READONLY, 4096, "disk I/O error; see whether the folder can be written to"),
    ],
)
def test_a_full_disk_is_called_full_whatever_sqlite_could_not_write(tmp_path, monkeypatch, code, free, says):
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    assert says in str(not_writable(tmp_path / "talk.fairhand", error))


def test_a_log_on_a_disk_that_cannot_be_written_is_read_with_its_project(tmp_path, monkeypatch):
    path, found = tmp_path / "talk.fairhand", tmp_path / "found"
    create_project(path, originals_of("Who fears it?"), {"title": "Talk"}, "me").close()
    session = open_session(path, write=True)
    session.apply(operations.replace_text(session.transcript, 1, 0, 0, "So: "), "typing")
    session.flush()
    found.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(f"{path}{suffix}", found)
    session.close()
    there = sorted(found.iterdir())
    assert len(there) == 2
    monkeypatch.setattr(os, "access", lambda *_: False)
    read = open_session(found / path.name, write=False)
    assert [turn.text for turn in read.transcript.turns] == ["So: Who fears it?"]
    assert sorted(found.iterdir()) == there, "SQLite was not asked to write there"
    read.close()


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
