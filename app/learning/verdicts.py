# SPDX-License-Identifier: GPL-3.0-or-later
"""The record of decisions about flags, in the learnt file: one row for each rule that marked the place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from app.learning.learnt_file import learnt_file, reading, today, writing
from app.learning.verdict import Event, Noted, Opinion, Outcome, Switched, Tally

_TABLE = "SELECT 1 FROM sqlite_master WHERE name = 'verdict'"
_PUT = """INSERT OR REPLACE INTO verdict (key, checker, rule, category, confidence, message, outcome, day, counts)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_OF_RULE = """SELECT key, checker, rule, category, confidence, message, outcome, day, counts FROM verdict
    WHERE checker = ? AND rule = ?"""
# Decisions on findings that were about as sure are counted together, with their average, so that what is read stays
# short however much was decided. SQLite fills `message` from the row that has the highest id.
_TALLIES = """SELECT checker, rule, category, avg(confidence), sum(outcome = 'accepted'), sum(outcome = 'changed'),
    sum(outcome = 'ignored'), message, max(rowid) FROM verdict WHERE counts
    GROUP BY checker, rule, category, round(confidence * 20) ORDER BY checker, rule, category, avg(confidence)"""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A decision that was forgotten, as it stood in the record."""

    key: str
    opinion: Opinion
    outcome: Outcome
    day: str
    counts: bool


def tallies(path: Path | None = None) -> tuple[Tally, ...]:
    """Return what was decided, in a fixed order; of the learnt file in `path`, by default the user's.

    Raises NotReadable for a damaged file, InUse if another process writes for a long time.
    """
    with reading(path or learnt_file()) as connection:
        if connection is None or not _has_table(connection):
            return ()
        return tuple(Tally(*row) for row in connection.execute(_TALLIES))


def record(events: Iterable[Event], path: Path | None = None) -> None:
    """Put events on record in their order, all or none. Raises NotReadable, NotWritable, InUse."""
    path = path or learnt_file()
    listed = list(events)
    if not any(isinstance(event, Noted) for event in listed) and not _may_know(path):
        return
    day = today()
    with writing(path) as database:
        for event in listed:
            _carry_out(database.conn, event, day)


def forget(rules: Iterable[tuple[str, str]], path: Path | None = None) -> list[Forgotten]:
    """Remove all decisions about rules, named with their checkers, and return them. Raises as `record`."""
    gone: list[Forgotten] = []
    with writing(path or learnt_file()) as database:
        for rule in rules:
            gone += [_forgotten(row) for row in database.conn.execute(_OF_RULE, rule)]
            database.conn.execute("DELETE FROM verdict WHERE checker = ? AND rule = ?", rule)
    return gone


def put_back(gone: Iterable[Forgotten], path: Path | None = None) -> None:
    """Keep again what was forgotten. Raises as `record`."""
    with writing(path or learnt_file()) as database:
        for one in gone:
            _put(database.conn, one)


def _carry_out(connection: Connection, event: Event, day: str) -> None:
    match event:
        case Noted():
            for opinion in event.opinions:
                _put(connection, Forgotten(event.key, opinion, event.outcome, day, counts=True))
        case Switched():
            connection.execute("UPDATE verdict SET counts = ? WHERE key = ?", [int(event.counts), event.key])
        case _:
            connection.execute("UPDATE OR REPLACE verdict SET key = ? WHERE key = ?", [event.new, event.old])


def _put(connection: Connection, one: Forgotten) -> None:
    said = one.opinion
    row = [one.key, said.checker, said.rule, said.category, said.confidence, said.message]
    connection.execute(_PUT, [*row, one.outcome.value, one.day, int(one.counts)])


def _forgotten(row: Sequence[str]) -> Forgotten:
    key, checker, rule, category, confidence, message, outcome, day, counts = row
    opinion = Opinion(checker, rule, category, float(confidence), message)
    return Forgotten(key, opinion, Outcome(outcome), day, bool(counts))


def _may_know(path: Path) -> bool:
    """Tell whether there is a record at all: to take something back makes none."""
    with reading(path) as connection:
        return connection is not None and _has_table(connection)


def _has_table(connection: Connection) -> bool:
    return connection.execute(_TABLE).fetchone() is not None
