# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of project files."""

import sqlite3
from pathlib import Path

from app.errors import NotWritable
from app.history import opening
from app.transcript.aside import Aside


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


def add_aside(path: Path, aside: Aside) -> None:
    """Give a project the times and source texts that it has none of yet, turn by turn. Raises NotWritable."""
    if not aside.cues and not aside.source_texts:
        return
    connection = opening.connect_writing(path)
    try:
        timed = {turn for (turn,) in connection.execute("SELECT DISTINCT turn FROM cue")}
        cues = [(one.turn, one.start, one.end, one.begins, one.ends) for one in aside.cues if one.turn not in timed]
        sources = [(one.turn, one.text, one.came_from) for one in aside.source_texts]
        with connection:
            connection.executemany('INSERT INTO cue (turn, start, "end", begins, ends) VALUES (?, ?, ?, ?, ?)', cues)
            connection.executemany(
                "INSERT OR IGNORE INTO source_text (turn, text, came_from) VALUES (?, ?, ?)", sources
            )
    except sqlite3.Error as error:
        raise opening.not_writable(path, error) from error
    finally:
        opening.close(connection, after_writing=True)
