# SPDX-License-Identifier: GPL-3.0-or-later
"""The correction memory: what was changed once and is to be proposed again, in the learnt file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from app.learning.learnt_file import learnt_file, reading, today, writing
from app.learning.remembered import LONGEST_SOURCE, Remembered, checked
from app.proposals.correction import Correction, Reach

_ALL = """SELECT wrong, right, reach, at_start, source, learnt, used, active, id
    FROM correction ORDER BY learnt DESC, id DESC"""
_OF_WORDS = """SELECT wrong, right, reach, at_start, source, learnt, used, active, id
    FROM correction WHERE wrong = ? AND right = ?"""
_INSERT = """INSERT INTO correction (wrong, right, reach, at_start, source, learnt, used, active)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
_UPDATE = """UPDATE correction SET wrong = ?, right = ?, reach = ?, at_start = ?, source = ?, learnt = ?, used = ?,
    active = ? WHERE id = ?"""
_TABLE = "SELECT 1 FROM sqlite_master WHERE name = 'correction'"


def remembered(path: Path | None = None) -> list[Remembered]:
    """Return all corrections in the learnt file, by default the user's, the latest first.

    Raises NotReadable for a damaged file, InUse if another process writes for a long time.
    """
    with reading(path or learnt_file()) as connection:
        # A file of a version that had only the dictionary has no such table yet.
        if connection is None or connection.execute(_TABLE).fetchone() is None:
            return []
        return [_of_row(row) for row in connection.execute(_ALL)]


def remember(correction: Correction, source: str, path: Path | None = None) -> Remembered:
    """Keep a correction, with the title of the transcript it was made in and today's date.

    One that is there already is brought up to date and switched on. Raises NoCorrection, NotReadable, NotWritable,
    InUse.
    """
    new = Remembered(checked(correction), source[:LONGEST_SOURCE], today())
    with writing(path or learnt_file()) as database:
        known = _known(database.conn, new)
        kept = replace(new, id=known.id, used=known.used) if known else new
        _write(database.conn, kept)
        return kept


def put(corrections: Iterable[Remembered], path: Path | None = None) -> tuple[int, int]:
    """Keep corrections as they are, all or none; return how many are new, and how many were there already.

    One that is there already keeps its place and switch, the later origin, and the higher count. Raises as `remember`.
    """
    listed = [replace(one, correction=checked(one.correction)) for one in corrections]
    new = merged = 0
    with writing(path or learnt_file()) as database:
        for one in listed:
            known = _known(database.conn, one)
            _write(database.conn, _united(known, one) if known else replace(one, id=0))
            new, merged = new + (known is None), merged + (known is not None)
    return new, merged


def change(number: int, correction: Correction, path: Path | None = None) -> None:
    """Give the correction of an id other words or another reach. Raises as `remember`.

    If those words are remembered elsewhere already, the two become one.
    """
    new = checked(correction)
    with writing(path or learnt_file()) as database:
        connection = database.conn
        for one in [_of_row(row) for row in connection.execute(_ALL) if row[-1] == number]:
            changed = replace(one, correction=new)
            other = _known(connection, changed)
            if other and other.id != number:
                connection.execute("DELETE FROM correction WHERE id = ?", [other.id])
            _write(connection, changed)


def switch(numbers: Iterable[int], *, on: bool, path: Path | None = None) -> None:
    """Switch corrections on or off. Raises as `remember`."""
    with writing(path or learnt_file()) as database:
        for number in numbers:
            database.conn.execute("UPDATE correction SET active = ? WHERE id = ?", [int(on), number])


def forget(numbers: Iterable[int], path: Path | None = None) -> None:
    """Remove corrections for good. Raises as `remember`."""
    with writing(path or learnt_file()) as database:
        for number in numbers:
            database.conn.execute("DELETE FROM correction WHERE id = ?", [number])


def count_uses(rules: Sequence[str], path: Path | None = None) -> None:
    """Count that corrections were taken, by the rules of their findings; others' rules are passed over."""
    used = {one.id: rules.count(one.rule) for one in remembered(path)}
    if not any(used.values()):
        return
    with writing(path or learnt_file()) as database:
        for number, times in used.items():
            database.conn.execute("UPDATE correction SET used = used + ? WHERE id = ?", [times, number])


def _united(known: Remembered, new: Remembered) -> Remembered:
    later = max(known, new, key=lambda one: one.learnt)
    return replace(later, id=known.id, active=known.active, used=max(known.used, new.used))


def _known(connection: Connection, one: Remembered) -> Remembered | None:
    found = connection.execute(_OF_WORDS, [one.correction.wrong, one.correction.right]).fetchone()
    return _of_row(found) if found else None


def _write(connection: Connection, one: Remembered) -> None:
    """Put a correction in the place of the one with its id, or in a new one if it has none."""
    words = one.correction
    row = [words.wrong, words.right, words.reach.value, int(words.at_start), one.source, one.learnt, one.used]
    row.append(int(one.active))
    connection.execute(_UPDATE if one.id else _INSERT, [*row, one.id] if one.id else row)


def _of_row(row: Sequence[Any]) -> Remembered:
    wrong, right, reach, at_start, source, learnt, used, active, number = row
    near = Reach.SAME if reach == Reach.SAME else Reach.NEAR
    return Remembered(Correction(wrong, right, near, bool(at_start)), source, learnt, used, bool(active), number)
