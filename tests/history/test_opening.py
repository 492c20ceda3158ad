# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a file's surroundings before it is opened."""

import os
import shutil
import sqlite3
from types import SimpleNamespace

import psutil
import pytest

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
