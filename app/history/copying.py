# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of project files."""

import sqlite3
from pathlib import Path

from app.errors import NotWritable
from app.history import opening


def copy_project(source: Path, target: Path) -> None:
    """Write a copy of a project, brought up to date. Raises NotReadable or NotWritable; a file that is there goes."""
    connection = opening.connect_reading(source)
    try:
        copy_whole(connection, target)
    except sqlite3.Error as error:
        raise opening.not_writable(target, error) from error
    except OSError as error:
        raise NotWritable(f"{target} could not be written ({error.strerror}); choose another place.") from error
    finally:
        connection.close()


def copy_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Write all that a connection holds to a file; what is there goes. Raises sqlite3.Error or OSError."""
    path.unlink(missing_ok=True)
    copy = sqlite3.connect(path)
    try:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    finally:
        copy.close()
