# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal dictionary: words that are right for this user, whatever a checker says."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from app.errors import FairhandError
from app.learning.learnt_file import learnt_file, reading, writing


class NoWord(FairhandError):
    """Something is no single word that a dictionary could hold."""


def words(path: Path | None = None) -> frozenset[str]:
    """Return all words of the dictionary in `path`, by default the user's.

    Raises NotReadable for a damaged file, InUse if another process writes for a long time.
    """
    with reading(path or learnt_file()) as connection:
        rows = connection.execute("SELECT word FROM word") if connection else ()
        return frozenset(word for (word,) in rows)


def add(new: Iterable[str], path: Path | None = None) -> int:
    """Add words, all or none, and return how many are new.

    A word in small letters stands for every way of writing it, one with capitals for itself alone. Raises NoWord,
    NotReadable, NotWritable, InUse.
    """
    rows = [{"word": _checked(word), "added": datetime.now(UTC).isoformat(timespec="seconds")} for word in new]
    with writing(path or learnt_file()) as database:
        table = database.table("word")
        before = table.count
        table.insert_all(rows, ignore=True)
        return table.count - before


def remove(unwanted: Iterable[str], path: Path | None = None) -> int:
    """Remove words, as they are written in the dictionary, and return how many were there. Raises as `add` does."""
    gone = [_checked(word) for word in unwanted]
    with writing(path or learnt_file()) as database:
        return sum(database.conn.execute("DELETE FROM word WHERE word = ?", [word]).rowcount for word in gone)


def _checked(word: str) -> str:
    bare = word.strip()
    if not bare or not bare.isprintable() or " " in bare:
        shown = "".join(character if character.isprintable() else "\ufffd" for character in word)
        raise NoWord(f"“{shown}” is not one word; give words one by one, without blanks and control characters.")
    return bare
