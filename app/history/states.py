# SPDX-License-Identifier: GPL-3.0-or-later
"""The turns as they were at a revision, with all that is known of them, read with one query."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from sys import intern

import msgspec

from app.history.file_format import INTERVAL_TABLES
from app.transcript.edits import Fact
from app.transcript.turn import OriginRange, Role, Status, Turn

State = tuple[list[Turn], dict[int, str]]
"""Turns in no order, and the order key of each."""

# Looked up, because making an enum of its value takes longer than all else about a turn.
_ROLES = {role.value: role for role in Role}
_STATUSES = {status.value: status for status in Status}
_origins = msgspec.json.Decoder(tuple[OriginRange, ...])


class States:
    """The states of a project, each made of the one read before and of what changed between the two.

    What is on record never changes, so neither does a state. Turns that did not change are the same objects in both.
    """

    def __init__(self) -> None:
        """Begin with none read."""
        self._revision: int | None = None
        self._turns: dict[int, Turn] = {}
        self._order: dict[int, str] = {}
        self._reading_order: list[int] = []

    def at(self, connection: sqlite3.Connection, revision: int) -> list[Turn]:
        """Return the turns as they were at a revision, in reading order."""
        # None meanwhile: after a failure all is read anew.
        known, self._revision = self._revision, None
        if known is None:
            self._replace(list(self._turns), *state_at(connection, revision))
        elif known != revision:
            self._go(connection, known, revision)
        self._revision = revision
        return [self._turns[turn] for turn in self._reading_order]

    def _go(self, connection: sqlite3.Connection, known: int, revision: int) -> None:
        """Make the state at one revision that at another."""
        changed, reworded = changed_between(connection, known, revision)
        # To look a turn up takes about twice as long as to read it with all others.
        if len(changed) > len(self._turns) / 2:
            self._replace(list(self._turns), *state_at(connection, revision))
            return
        if changed:
            self._replace(changed, *turns_at(connection, revision, changed))
        for turn, text in texts_at(connection, revision, reworded - changed):
            self._turns[turn] = self._turns[turn].with_text(text)

    def _replace(self, changed: Iterable[int], turns: Iterable[Turn], order: Mapping[int, str]) -> None:
        before = {turn: self._order.pop(turn) for turn in changed if self._turns.pop(turn, None)}
        self._turns.update({turn.id: turn for turn in turns})
        self._order.update(order)
        if before != order:
            self._reading_order = sorted(self._turns, key=lambda turn: (self._order[turn], turn))


def state_at(connection: sqlite3.Connection, revision: int) -> State:
    """Return the turns as they were at a revision."""
    return _state(connection, _STATE_AT, {"revision": revision})


def turns_at(connection: sqlite3.Connection, revision: int, turns: Collection[int]) -> State:
    """Return those of the turns with the given ids that there were at a revision, as they were then."""
    return _state(connection, _TURNS_AT, {"revision": revision, "turns": _listed(turns)})


def present_turns(connection: sqlite3.Connection, turns: Collection[int]) -> State:
    """Return those of the turns with the given ids that there were at the newest revision, as they were then."""
    return _state(connection, _PRESENT_TURNS, {"turns": _listed(turns)})


def texts_at(connection: sqlite3.Connection, revision: int, turns: Collection[int]) -> list[tuple[int, str]]:
    """Return turns with their texts at a revision, at which there were all of them; KeyError if one has none."""
    texts = connection.execute(_TEXTS_AT, {"revision": revision, "turns": _listed(turns)}).fetchall() if turns else []
    if any(text is None for _, text in texts):
        raise KeyError("turn_text")
    return texts


def changed_between(connection: sqlite3.Connection, one: int, other: int) -> tuple[set[int], set[int]]:
    """Return the turns that more than the text may set apart at two revisions, and those that the text may."""
    first, last = sorted((one, other))
    between = {"first": first, "last": last}
    changed = {turn for (turn,) in connection.execute(_CHANGED, between)}
    reworded = {turn for (turn,) in connection.execute(_REWORDED, between)}
    return changed, reworded


def _listed(turns: Collection[int]) -> str:
    return msgspec.json.encode(list(turns)).decode()


def _query(holds: str, source: str = "turn_text AS text") -> str:
    """Return what asks for turns; `holds` says which of the values that they had is meant."""
    sources = {"place": "turn_order", "origin": "turn_origin"}
    joins = [f"LEFT JOIN {table} AS {name} ON {name}.turn = text.turn" for name, table in sources.items()]
    joins += [f"LEFT JOIN turn_facts AS {fact} ON {fact}.turn = text.turn AND {fact}.fact = '{fact}'" for fact in Fact]
    names = [*sources, *Fact]
    values = ", ".join(f"{name}.value" for name in names)
    joined = " ".join(f"{join} AND {holds.format(name)}" for name, join in zip(names, joins, strict=True))
    return f"SELECT text.turn, text.value, {values} FROM {source} {joined} WHERE {holds.format('text')}"


_PRESENT = "{0}.to_revision IS NULL"
_AT_REVISION = "{0}.from_revision <= :revision AND ({0}.to_revision IS NULL OR {0}.to_revision > :revision)"
_WANTED = "json_each(:turns) AS wanted JOIN turn_text AS text ON text.turn = wanted.value"
_STATE_AT = _query(_AT_REVISION)
_TURNS_AT = _query(_AT_REVISION, _WANTED)
_PRESENT_TURNS = _query(_PRESENT, _WANTED)
_TEXTS_AT = (
    "SELECT wanted.value, (SELECT iif(to_revision <= :revision, NULL, value) FROM turn_text AS text "
    "WHERE text.turn = wanted.value AND from_revision <= :revision ORDER BY from_revision DESC LIMIT 1) "
    "FROM json_each(:turns) AS wanted"
)
_ENDED = "SELECT turn FROM {} WHERE to_revision > :first AND to_revision <= :last"
_REWORDED = _ENDED.format("turn_text")
# What begins where nothing ends is the first place in the order of a turn that is new, or back.
_CHANGED = " UNION ".join(
    [
        "SELECT turn FROM turn_order WHERE from_revision > :first AND from_revision <= :last",
        *(_ENDED.format(table) for table in INTERVAL_TABLES if table != "turn_text"),
    ]
)


def _state(connection: sqlite3.Connection, query: str, parameters: Mapping[str, int | str]) -> State:
    rows = connection.execute(query, parameters).fetchall()
    turns = [
        Turn(turn, text, _ROLES[role], intern(speaker), _STATUSES[status], _origins.decode(origin))
        for turn, text, _, origin, role, speaker, status in rows
    ]
    order = {row[0]: row[2] for row in rows}
    if None in order.values():
        raise KeyError("turn_order")
    return turns, order
