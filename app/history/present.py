# SPDX-License-Identifier: GPL-3.0-or-later
"""The newest revision, read as what differs from the import: most of a long transcript stands as it was imported."""

import sqlite3
from collections.abc import Mapping
from sys import intern

import msgspec

from app.transcript.edits import Fact
from app.transcript.turn import Original, OriginRange, Role, Status, Turn, as_imported

_origins = msgspec.json.Decoder(tuple[OriginRange, ...])
_OTHER = (
    "SELECT now.turn, now.value FROM {} AS now LEFT JOIN original AS was USING (turn) WHERE now.to_revision IS NULL"
)
_TEXTS = f"{_OTHER.format('turn_text')} AND now.value IS NOT was.text"
# As it is written; what is written in another way is only read more slowly.
_ORIGINS = (
    f"{_OTHER.format('turn_origin')} "
    """AND now.value IS NOT '[{"turn":' || was.turn || ',"start":0,"end":' || length(was.text) || '}]'"""
)
_FACTS = (
    f"{_OTHER.replace('now.value', 'now.fact, now.value').format('turn_facts')} "
    f"AND now.value IS NOT CASE now.fact WHEN '{Fact.ROLE}' THEN was.role WHEN '{Fact.SPEAKER}' THEN was.speaker "
    f"WHEN '{Fact.STATUS}' THEN '{Status.DRAFT}' ELSE now.value END"
)


def present_state(
    connection: sqlite3.Connection, originals: Mapping[int, Original]
) -> tuple[list[Turn], dict[int, str]]:
    """Return the turns as they were at the newest revision, in no order, and the order key of each.

    Raises KeyError or ValueError for tables in which something of a turn is missing.
    """

    def values(query: str) -> dict[int, str]:
        return dict(connection.execute(query))

    present = [turn for (turn,) in connection.execute("SELECT turn FROM turn_text WHERE to_revision IS NULL")]
    _refuse_gaps(connection, len(present))
    order = values("SELECT turn, value FROM turn_order WHERE to_revision IS NULL")
    texts, origins = values(_TEXTS), values(_ORIGINS)
    facts: dict[str, dict[int, str]] = {fact: {} for fact in Fact}
    for turn, fact, value in connection.execute(_FACTS):
        facts[fact][turn] = value
    roles, speakers, statuses = facts[Fact.ROLE], facts[Fact.SPEAKER], facts[Fact.STATUS]
    others = texts.keys() | origins.keys() | roles.keys() | speakers.keys() | statuses.keys()

    def changed(turn: int) -> Turn:
        original = originals.get(turn)
        imported = as_imported(original) if original else None
        return Turn(
            turn,
            texts[turn] if turn in texts or imported is None else imported.text,
            Role(roles[turn]) if turn in roles or imported is None else imported.role,
            intern(speakers[turn]) if turn in speakers or imported is None else imported.speaker,
            Status(statuses.get(turn, Status.DRAFT)),
            _origins.decode(origins[turn]) if turn in origins or imported is None else imported.origin,
        )

    turns = [changed(turn) if turn in others else as_imported(originals[turn]) for turn in present]
    return turns, {turn: order[turn] for turn in present}


def _refuse_gaps(connection: sqlite3.Connection, turns: int) -> None:
    """Refuse tables that lack the origin or a fact of a turn: what is not read would not be missed."""
    for table, each in (("turn_origin", 1), ("turn_facts", len(Fact))):
        (rows,) = connection.execute(f"SELECT count(*) FROM {table} WHERE to_revision IS NULL").fetchone()
        if rows < each * turns:
            raise ValueError("something of a turn is missing")
