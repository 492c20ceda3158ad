# SPDX-License-Identifier: GPL-3.0-or-later
"""A project file that was moved, deleted or replaced while it was open: SQLite itself would write on into nothing."""

import sqlite3
from contextlib import suppress
from enum import Enum
from itertools import count
from pathlib import Path

from app.errors import InUse, NotWritable
from app.history import opening
from app.history.copying import copy_whole
from app.history.file_format import beside
from app.history.lock import ProjectLock

Identity = tuple[int, int]
"""What tells a file from another of the same name."""


def identity(path: Path) -> Identity:
    """Return what tells the file from another that may take its name. Raises OSError if it is not there."""
    status = path.stat()
    return status.st_dev, status.st_ino


class Fate(Enum):
    """What has become of a file under its name."""

    THERE = "there"
    GONE = "gone"
    REPLACED = "replaced"


def fate(path: Path, known: Identity) -> Fate:
    """Return what has become of a file; one that cannot be looked at is taken to be there."""
    try:
        now = identity(path)
    except FileNotFoundError:
        return Fate.GONE
    except OSError:
        return Fate.THERE
    return Fate.THERE if now == known else Fate.REPLACED


def log_identity(path: Path) -> Identity | None:
    """Return what tells the log beside a file from another; None if there is none."""
    try:
        return identity(beside(path)[0])
    except OSError:
        return None


def write_anew(connection: sqlite3.Connection, path: Path, log: Identity | None) -> sqlite3.Connection:
    """Write all that a connection holds to its path again and return a connection to that; the old one is closed.

    `log` is what stood beside the file. Raises NotWritable, and then the old one is as it was.
    """
    if not path.parent.is_dir():
        raise NotWritable(f"The folder {path.parent} has gone; put it back, and {path.name} is written there again.")
    unfinished = path.with_name(f".{path.name}.new")
    try:
        copy_whole(connection, unfinished)
        _close(connection, path, log)
        unfinished.rename(path)
    except sqlite3.Error as error:
        raise opening.not_writable(path, error) from error
    except OSError as error:
        raise NotWritable(f"{path} could not be written again ({error.strerror}); look at its folder.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return opening.connect_writing(path)


def go_on_elsewhere(
    connection: sqlite3.Connection, path: Path, log: Identity | None
) -> tuple[Path, sqlite3.Connection, ProjectLock]:
    """Write all that a connection holds beside its path, where another file is now, under a name that is free.

    Return the name, a connection to it and its lock. The old connection is closed, and its `log`, which still stands
    beside the other file, goes with it: whoever opened that file would have read both together. Raises NotWritable,
    and then the old connection is as it was.
    """
    new, lock = _free_name(path)
    unfinished = new.with_name(f".{new.name}.new")
    try:
        copy_whole(connection, unfinished)
        unfinished.rename(new)
        made = opening.connect_writing(new)
    except sqlite3.Error as error:
        lock.release()
        raise opening.not_writable(new, error) from error
    except OSError as error:
        lock.release()
        raise NotWritable(f"{new} could not be written ({error.strerror}); choose another place.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    _close(connection, path, log)
    return new, made, lock


def _close(connection: sqlite3.Connection, path: Path, log: Identity | None) -> None:
    """Close a connection to a file that is not under its name any more, and take its log away.

    SQLite sees that the file was moved and leaves the log, which would be read together with the next file.
    """
    connection.close()
    if log is not None and log == log_identity(path):
        for left in beside(path):
            left.unlink(missing_ok=True)


def _free_name(path: Path) -> tuple[Path, ProjectLock]:
    """Return a name beside a path that no file has, locked."""
    for number in count(2):
        new = path.with_name(f"{path.stem} ({number}){path.suffix}")
        if new.exists():
            continue
        with suppress(InUse):
            return new, ProjectLock(new)
    raise AssertionError("there is always a number more")
