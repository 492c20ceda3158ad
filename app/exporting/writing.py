# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a file whole or not at all."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from app.errors import NotWritable
from app.history.file_format import SQLITE_HEADER


def write_text(path: Path, text: str) -> None:
    """Write a text in UTF-8, as `write_bytes`."""
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotWritable(f"{path} could not be written: the text holds half a character ({error.reason}).") from error
    write_bytes(path, data)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file: beside its place, then renamed. Raises NotWritable, and then nothing is left behind."""
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise NotWritable(f"{path} is a folder; name a file to write.")
        if target.exists() and not target.is_file():
            # Renaming over a device would replace it for the whole machine.
            raise NotWritable(f"{path} is a device or a pipe; name an ordinary file to write.")
        if _is_database(target):
            raise NotWritable(f"{path} is a Fairhand project or another database; name another file to write.")
        _write_beside(target, data)
    except OSError as error:
        raise NotWritable(f"{path} could not be written ({error.strerror}); choose another place.") from error


def _is_database(target: Path) -> bool:
    """Tell whether a whole history would be lost by writing over a file."""
    with suppress(FileNotFoundError), target.open("rb") as file:
        return file.read(len(SQLITE_HEADER)) == SQLITE_HEADER
    return False


def _write_beside(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode_for(target))
        Path(name).replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def _mode_for(target: Path) -> int:
    """Return the permissions of the file that is replaced, or those of a new one."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
