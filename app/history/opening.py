# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to project files, made only to files that deserve it."""

import os
import re
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from app.errors import NotReadable, NotWritable
from app.history.file_format import APPLICATION_ID, FORMAT, SQLITE_HEADER, beside

NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "9p", "fuse.sshfs", "afp", "webdav", "vboxsf", "prl_fs", "drvfs")
BUSY_MS = 5000
LEAST_ROOM = 64 * 1024
"""Bytes: the index of a log takes 32 KiB at once."""


def connect_reading(path: Path) -> sqlite3.Connection:
    """Return a copy in memory, brought up to date: a reader that stayed would keep a writer from leaving one file.

    Raises NotReadable for anything but a sound project of a version that may be read.
    """
    with _where_a_log_can_be_read(path) as readable:
        connection = _connect(path, "ro", readable)
        copy = sqlite3.connect(":memory:")
        try:
            _refuse_newer(_format_numbers(connection, path), path)
            connection.backup(copy)
            copy.execute("PRAGMA trusted_schema=OFF")
            _bring_up_to_date(copy)
        except sqlite3.Error as error:
            copy.close()
            raise _not_readable(path, error) from error
        except BaseException:
            copy.close()
            raise
        finally:
            connection.close()
    return copy


@contextmanager
def _where_a_log_can_be_read(path: Path) -> Generator[Path]:
    """Yield the file, or a copy: SQLite reads a log only where it may write beside it, so not on a read-only disk."""
    log, _ = beside(path)
    if not log.is_file() or os.access(path.parent, os.W_OK):
        yield path
        return
    import shutil  # noqa: PLC0415 - the text is to be seen first, and hardly any project needs these
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    with TemporaryDirectory() as folder:
        copy = Path(folder, path.name)
        try:
            shutil.copyfile(path, copy)
            shutil.copyfile(log, copy.with_name(log.name))
        except OSError as error:
            raise NotReadable(f"{path} cannot be read ({error.strerror}); choose a file that you may open.") from error
        yield copy


def connect_writing(path: Path) -> sqlite3.Connection:
    """Return a connection for reading and writing, with the file brought up to date.

    Raises NotReadable as `connect_reading` does, NotWritable for a project that a newer version keeps to itself.
    """
    connection = _connect(path, "rw", path)
    try:
        numbers = _format_numbers(connection, path)
        _refuse_newer(numbers, path)
        if numbers["min_writer"] > FORMAT:
            raise NotWritable(
                f"{path} was made by a newer version of Fairhand and can only be read here; update Fairhand to edit it."
            )
        # A network share cannot carry a write-ahead log; a file that was copied there may still ask for one.
        connection.execute(f"PRAGMA journal_mode={'DELETE' if _is_on_network(path) else 'WAL'}")
        connection.execute("PRAGMA synchronous=FULL")
        _bring_up_to_date(connection)
    except sqlite3.Error as error:
        connection.close()
        raise not_writable(path, error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def close(connection: sqlite3.Connection, after_writing: bool) -> None:
    """Leave one file at rest. Where that cannot be, on a full disk, say, the log beside it keeps what was written."""
    try:
        if after_writing:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError:
        # All is safe in the write-ahead log, and the next one to open the project finds it there.
        return
    finally:
        connection.close()


def not_writable(path: Path, error: sqlite3.Error) -> NotWritable:
    """Return what to tell a person when SQLite could not write."""
    code = getattr(error, "sqlite_errorcode", 0)
    # Where its index has no room either, SQLite speaks of the disk in general.
    full = code == sqlite3.SQLITE_FULL or (code & 0xFF == sqlite3.SQLITE_IOERR and _has_no_room(path.parent))
    reason = "the disk is full; make room" if full else f"{error}; see whether the folder can be written to"
    return NotWritable(f"{path} could not be written: {reason} and try again (nothing in the file was changed).")


def _has_no_room(folder: Path) -> bool:
    from shutil import disk_usage  # noqa: PLC0415 - the text is to be seen first

    try:
        return disk_usage(folder).free < LEAST_ROOM
    except OSError:
        return False


def _connect(path: Path, mode: str, file: Path) -> sqlite3.Connection:
    """Connect to a file, which is the one at `path` or a copy of it."""
    _refuse_other_files(path)
    connection = None
    try:
        connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
        _refuse_unsound(connection, path)
    except (sqlite3.Error, NotReadable) as error:
        if connection:
            connection.close()
        raise error if isinstance(error, NotReadable) else _not_readable(path, error) from error
    return connection


def _not_readable(path: Path, error: sqlite3.Error) -> NotReadable:
    if getattr(error, "sqlite_errorcode", None) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return NotReadable(f"{path} is being written by another program just now; try again in a moment.")
    return NotReadable(f"{path} is damaged or cannot be opened ({error}); take an earlier copy of it.")


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
        rows = connection.execute("SELECT key, value FROM meta WHERE key IN ('format', 'min_reader', 'min_writer')")
        numbers = {key: int(value) for key, value in rows}
    except (sqlite3.Error, TypeError, ValueError):
        numbers = {}
    if len(numbers) < 3:
        raise NotReadable(f"{path} does not say which version made it; take an earlier copy of it.")
    return numbers


def _refuse_newer(numbers: dict[str, int], path: Path) -> None:
    if numbers["min_reader"] > FORMAT:
        raise NotReadable(f"{path} was made by a newer version of Fairhand; update Fairhand to open it.")


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    if connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()[0] == str(FORMAT):
        return
    from sqlite_utils import Database  # noqa: PLC0415 - a slow import, and only old files need it

    from app.history.schema import bring_up_to_date  # noqa: PLC0415

    bring_up_to_date(Database(connection, recursive_triggers=False, execute_plugins=False))


def _is_on_network(path: Path) -> bool:
    folder = path.resolve().parent
    above = [(place, kind) for place, kind in mounts() if folder.is_relative_to(place)]
    _, kind = max(above, key=lambda mount: len(mount[0]), default=("", ""))
    return kind.startswith(NETWORK_FILE_SYSTEMS)


def mounts() -> list[tuple[str, str]]:
    """Return the places where file systems are, and their kinds."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        import psutil  # noqa: PLC0415 - knows it everywhere, but takes longer to import than a project to open

        return [(part.mountpoint, part.fstype) for part in psutil.disk_partitions(all=True)]
    return [(_unescaped(place), kind) for _, place, kind, *_ in map(str.split, lines)]


def _unescaped(place: str) -> str:
    """Return a place as it is called; Linux writes spaces and the like as octal numbers."""
    return re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), place)
