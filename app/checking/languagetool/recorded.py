# SPDX-License-Identifier: GPL-3.0-or-later
"""The jars of LanguageTool as they were recorded: names, sizes and hashes."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from app.paths import languagetool_parts


class Jar(msgspec.Struct, frozen=True):
    """A jar's Maven coordinates, file name, size in bytes and SHA-256."""

    group: str
    artifact: str
    version: str
    classifier: str
    name: str
    size: int
    sha256: str


class _Record(msgspec.Struct, frozen=True):
    version: str
    jar: tuple[Jar, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """One version of LanguageTool and the jars that make it."""

    version: str
    jars: tuple[Jar, ...]

    @property
    def size(self) -> int:
        """The size of all jars, in bytes."""
        return sum(jar.size for jar in self.jars)


@cache
def release() -> Release:
    """Return the release that Fairhand was tested with."""
    record = msgspec.toml.decode((languagetool_parts() / "jars.toml").read_bytes(), type=_Record)
    return Release(record.version, record.jar)


def is_there(jar: Jar, folder: Path) -> bool:
    """Return True if the folder holds a file of the jar's name and size; the content is not read."""
    try:
        return (folder / jar.name).stat().st_size == jar.size
    except OSError:
        return False


def is_genuine(jar: Jar, path: Path) -> bool:
    """Return True if the file has the recorded size and SHA-256."""
    try:
        if path.stat().st_size != jar.size:
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == jar.sha256
    except OSError:
        return False
