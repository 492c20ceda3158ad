# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to project files, made only to files that deserve it."""

import sqlite3
from pathlib import Path

import psutil

from app.errors import NotReadable, NotWritable
from app.history.file_format import APPLICATION_ID, FORMAT

SQLITE_HEADER = b"SQLite format 3\0"
NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "afp", "webdav", "vboxsf", "prl_fs", "drvfs")
BUSY_MS = 5000


def connect_reading(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write. An older format is brought up to date in memory alone.

    Raises NotReadable for anything but a sound project of a version that may be read.
    """
    connection = _connect(path, "ro")
    version = _format_numbers(connection, path)
    if version["format"] < FORMAT:
        return _migrated_in_memory(connection)
    return connection


def connect_writing(path: Path) -> sqlite3.Connection:
    """Return a connection for reading and writing, with the file brought up to date.

    Raises NotReadable as `connect_reading` does, NotWritable for a project that a newer version keeps to itself.
    """
    connection = _connect(path, "rw")
    try:
        if _format_numbers(connection, path)["min_writer"] > FORMAT:
            raise NotWritable(
                f"{path} was made by a newer version of Fairhand and can only be read here; update Fairhand to edit it."
            )
        prepare_for_writing(connection, path)
    except sqlite3.Error as error:
        connection.close()
        raise not_writable(path, error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def prepare_for_writing(connection: sqlite3.Connection, path: Path) -> None:
    """Choose a journal that the file system can carry, and bring the tables up to date."""
    from sqlite_utils import Database  # noqa: PLC0415 - a slow import, kept off the way to reading and to the window

    from app.history.schema import bring_up_to_date  # noqa: PLC0415

    if not _is_on_network(path):
        connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    bring_up_to_date(Database(connection, recursive_triggers=False, execute_plugins=False))


def close_writing(connection: sqlite3.Connection) -> None:
    """Leave one file at rest; a reader that is still there only keeps the write-ahead log's name in the folder."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL):
            raise
    finally:
        connection.close()


def not_writable(path: Path, error: sqlite3.Error) -> NotWritable:
    """Return what to tell a person when SQLite could not write."""
    full = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    reason = "the disk is full; make room" if full else f"{error}; see whether the folder can be written to"
    return NotWritable(f"{path} could not be written: {reason} and try again (nothing in the file was changed).")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    _refuse_other_files(path)
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        _refuse_unsound(connection, path)
    except sqlite3.Error as error:
        raise NotReadable(f"{path} is damaged or cannot be opened ({error}); take an earlier copy of it.") from error
    return connection


def _refuse_other_files(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError:
        raise NotReadable(f"There is no file {path}; check the name and the folder.") from None
    except OSError as error:
        raise NotReadable(f"{path} cannot be read ({error.strerror}); choose a file that you may open.") from error
    if not header:
        raise NotReadable(f"{path} is empty, not a Fairhand project; choose another file.")
    if not header.startswith(SQLITE_HEADER):
        raise NotReadable(f"{path} is not a Fairhand project; open a .fairhand file or import a text.")
    if len(header) < 100 or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotReadable(f"{path} is a database of another program, not a Fairhand project; choose another file.")


def _refuse_unsound(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise NotReadable(f"{path} is damaged ({' '.join(found.split())}); take an earlier copy of it.")
    foreign = connection.execute("SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone()
    if foreign:
        raise NotReadable(
            f"{path} holds a trigger or view, “{foreign[0]}”, that Fairhand never makes; do not trust it."
        )


def _format_numbers(connection: sqlite3.Connection, path: Path) -> dict[str, int]:
    try:
        rows = connection.execute(
            "SELECT key, CAST(value AS INTEGER) FROM meta WHERE key IN ('format', 'min_reader', 'min_writer')"
        )
        numbers: dict[str, int] = dict(rows.fetchall())
    except sqlite3.Error:
        numbers = {}
    if len(numbers) < 3:
        connection.close()
        raise NotReadable(f"{path} does not say which version made it; take an earlier copy of it.")
    if numbers["min_reader"] > FORMAT:
        connection.close()
        raise NotReadable(f"{path} was made by a newer version of Fairhand; update Fairhand to open it.")
    return numbers


def _migrated_in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    from sqlite_utils import Database  # noqa: PLC0415 - only old files need it

    from app.history.schema import bring_up_to_date  # noqa: PLC0415

    copy = sqlite3.connect(":memory:")
    connection.backup(copy)
    connection.close()
    bring_up_to_date(Database(copy, recursive_triggers=False, execute_plugins=False))
    return copy


def _is_on_network(path: Path) -> bool:
    folder = path.resolve().parent
    mounts = [part for part in psutil.disk_partitions(all=True) if folder.is_relative_to(part.mountpoint)]
    nearest = max(mounts, key=lambda part: len(part.mountpoint), default=None)
    return nearest is not None and nearest.fstype.startswith(NETWORK_FILE_SYSTEMS)
