# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a file's surroundings before it is opened."""

import os
import shutil

import psutil

from app.history.opening import mounts
from app.history.project_file import create_project
from app.projects import open_session
from app.transcript import operations
from tests.transcripts import originals_of


def test_file_systems_are_found_as_psutil_finds_them():
    found = {(part.mountpoint, part.fstype) for part in psutil.disk_partitions(all=True)}
    assert found <= set(mounts())


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
