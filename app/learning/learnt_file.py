# SPDX-License-Identifier: GPL-3.0-or-later
"""The SQLite file with what was learnt: opened for one short read or one short transaction, shared by processes."""

import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import InUse, NotReadable, NotWritable
from app.paths import user_data

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x4641494D
BUSY_SECONDS = 10.0
"""How long one process waits for another's transaction."""

_ANOTHERS = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def learnt_file() -> Path:
    """Return where the file is, or will be at the first thing learnt."""
    return user_data() / "learnt.sqlite"


def today() -> str:
    """Return the day on which something is learnt, as ISO 8601."""
    return datetime.now(UTC).astimezone().date().isoformat()


@contextmanager
def reading(path: Path) -> Generator[sqlite3.Connection | None]:
    """Lend a connection to read by, or None if nothing was learnt yet. Raises NotReadable or InUse."""
    if not path.exists():
        yield None
        return
    try:
        with closing(_connect(path, "rw")) as connection:
            learnt = connection.execute("SELECT 1 FROM sqlite_master").fetchone()
            yield connection if learnt else None
    except sqlite3.Error as error:
        raise _in_use(path) if _is_busy(error) else _damaged(path, error) from error


def stamp(path: Path) -> tuple[int, int] | None:
    """Return what is another after each change of the file; None if there is none."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_mtime_ns, facts.st_size


@contextmanager
def writing(path: Path) -> Generator["Database"]:
    """Lend the database inside one transaction, made if it is not there. Raises NotReadable, NotWritable, InUse."""
    from app.learning.schema import database  # noqa: PLC0415 - sqlite-utils is slow to import, and reading needs none

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritable(f"The folder {path.parent} cannot be made ({error.strerror}); make it first.") from error
    try:
        with closing(_connect(path, "rwc")) as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            yield database(connection)
    except sqlite3.OperationalError as error:
        raise _in_use(path) if _is_busy(error) else _not_writable(path, error) from error
    except sqlite3.Error as error:
        raise _damaged(path, error) from error


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """Return a connection to a file that deserves it. Readers may write too: a killed writer's work is theirs to undo.

    Raises NotReadable for a damaged file or one of another program, sqlite3.Error for what SQLite cannot open.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        _refuse_unsound(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_unsound(connection: sqlite3.Connection, path: Path) -> None:
    with connection:
        # One snapshot for all of it: another process may be making the file's first tables.
        connection.execute("BEGIN")
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        tables = connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    if found != "ok":
        raise NotReadable(_advice(path, " ".join(found.split())))
    if tables and not ours:
        raise NotReadable(_advice(path, "it is a database of another program"))


def _is_busy(error: sqlite3.Error) -> bool:
    # The low byte is the code, the others say more of it.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _ANOTHERS


def _in_use(path: Path) -> InUse:
    return InUse(f"{path} is in use by another Fairhand process; try again in a moment.")


def _damaged(path: Path, error: sqlite3.Error) -> NotReadable:
    return NotReadable(_advice(path, str(error)))


def _advice(path: Path, reason: str) -> str:
    what = "your dictionary and remembered corrections"
    return f"{path}, with {what}, cannot be used ({reason}); move it elsewhere to begin a new one."


def _not_writable(path: Path, error: sqlite3.OperationalError) -> NotWritable:
    return NotWritable(f"{path} could not be written ({error}); see whether the folder and the disk can be written to.")
