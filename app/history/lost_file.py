# SPDX-License-Identifier: GPL-3.0-or-later
"""A project file that was moved, deleted or replaced while it was open: SQLite itself would write on into nothing."""

import sqlite3
from pathlib import Path

from app.errors import NotWritable
from app.history import opening
from app.history.copying import copy_whole

Identity = tuple[int, int]
"""What tells a file from another of the same name."""


def identity(path: Path) -> Identity:
    """Return what tells the file from another that may take its name. Raises OSError if it is not there."""
    status = path.stat()
    return status.st_dev, status.st_ino


def has_gone(path: Path, known: Identity) -> bool:
    """Return whether a file is not there any more. Raises NotWritable if another one has its name."""
    try:
        now = identity(path)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    if now != known:
        raise NotWritable(f"Another program has replaced {path}; move that file away, and yours is written again.")
    return False


def write_anew(connection: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """Write all that a connection holds to its path again and return a connection to that; the old one is closed.

    Raises NotWritable, and then the old one is as it was.
    """
    if not path.parent.is_dir():
        raise NotWritable(f"The folder {path.parent} has gone; put it back, and {path.name} is written there again.")
    unfinished = path.with_name(f".{path.name}.new")
    try:
        copy_whole(connection, unfinished)
        # Closing takes the log away by its name: the new file must not have one yet.
        connection.close()
        unfinished.rename(path)
    except sqlite3.Error as error:
        raise opening.not_writable(path, error) from error
    except OSError as error:
        raise NotWritable(f"{path} could not be written again ({error.strerror}); look at its folder.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return opening.connect_writing(path)
