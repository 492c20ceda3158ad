# SPDX-License-Identifier: GPL-3.0-or-later
"""Where two copies of a project become one."""

from itertools import count
from pathlib import Path

from app.history.file_format import SUFFIX


def free_target(first: Path, word: str) -> Path:
    """Return a name beside a project that no file has: its own with a word behind it. Waits for the disk."""
    names = (f"{first.stem}-{word}{number}{SUFFIX}" for number in map(_number, count(1)))
    return next(path for name in names if not (path := first.with_name(name)).exists())


def typed_target(typed: str, folder: Path) -> Path | None:
    """Return the project that a person typed, in a folder if it names none; None if it names no file."""
    named = typed.strip()
    if not named or not named.isprintable():
        return None
    path = folder / named
    if path.name in ("", ".."):
        return None
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _number(number: int) -> str:
    return "" if number == 1 else f"-{number}"
