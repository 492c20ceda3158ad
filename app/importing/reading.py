# SPDX-License-Identifier: GPL-3.0-or-later
"""A file on disk to decoded text, with a clear refusal for everything that is not text."""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from app.errors import NotReadable
from app.importing.decoding import decode

LARGEST_FILE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file as it was read. `decoded` has no byte order mark and keeps its line ends."""

    path: Path
    encoding: str
    sha256: str
    decoded: str


def read_text_file(path: Path, encoding: str | None = None) -> TextFile:
    """Read and decode a file. `encoding` forces one instead of looking for it.

    Raises NotReadable for a file that is missing, a folder, not allowed to be read, over `LARGEST_FILE` bytes, empty,
    not text, or not in the encoding asked for.
    """
    data = read_bytes(path)
    name, decoded = decode(data, path, encoding)
    if not decoded.strip():
        raise NotReadable(f"{path} is empty; choose a file with text in it.")
    return TextFile(path, name, hashlib.sha256(data).hexdigest(), decoded)


def read_bytes(path: Path) -> bytes:
    """Return what a file holds; its size is looked at first. Raises NotReadable."""
    try:
        _refuse_what_is_no_file(path)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except FileNotFoundError as error:
        raise NotReadable(f"{path} does not exist; check the name and the folder.") from error
    except PermissionError as error:
        raise NotReadable(f"{path} may not be read by you; change its permissions or choose another file.") from error
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise NotReadable(f"{path} cannot be read ({reason}); check the name, or choose another file.") from error
    if len(data) > LARGEST_FILE:
        raise _too_large(path)
    return data


def _refuse_what_is_no_file(path: Path) -> None:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise NotReadable(f"{path} is a folder; choose a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise NotReadable(f"{path} is a device or a pipe, not a file; save the text in a file first.")
    if status.st_size > LARGEST_FILE:
        raise _too_large(path)


def _too_large(path: Path) -> NotReadable:
    return NotReadable(f"{path} is larger than 64 MB; split it into smaller files.")
