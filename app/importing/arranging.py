# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns found in a file, put right before they become a project. Nothing of the file's text is lost or changed."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.importing.imported import ImportedTurn
from app.importing.layout import PARAGRAPH
from app.importing.long_turns import LONGEST_TURN
from app.importing.passage import Passage, join
from app.transcript.speakers import swapped, tidy_name
from app.transcript.turn import Role

Turns = tuple[ImportedTurn, ...]


def with_role(turns: Turns, rows: Collection[int], role: Role) -> Turns:
    """Return the turns with another role in some rows, counted from 0."""
    return tuple(replace(turn, role=role) if row in rows else turn for row, turn in enumerate(turns))


def with_speaker(turns: Turns, rows: Collection[int], name: str) -> Turns:
    """Return the turns with another speaker in some rows."""
    name = tidy_name(name)
    return tuple(replace(turn, speaker=name) if row in rows else turn for row, turn in enumerate(turns))


def with_renamed(turns: Turns, old: str, new: str) -> Turns:
    """Return the turns with another name for one speaker."""
    new = tidy_name(new)
    return tuple(replace(turn, speaker=new) if turn.speaker == old else turn for turn in turns)


def with_swapped(turns: Turns, rows: Collection[int]) -> Turns:
    """Return the turns with questions and answers swapped in some rows; as `speakers.swapped`."""
    at = sorted(rows)
    all_ = [(turn.role, turn.speaker) for turn in turns]
    after = swapped([all_[row] for row in at], all_)
    new = {row: replace(turns[row], role=role, speaker=name) for row, (role, name) in zip(at, after, strict=True)}
    return tuple(new.get(row, turn) for row, turn in enumerate(turns))


def can_join(turns: Turns, rows: Collection[int]) -> bool:
    """Tell whether rows follow one another and are not too long for one turn."""
    at = sorted(rows)
    follow = len(at) > 1 and at[-1] - at[0] == len(at) - 1
    return follow and sum(len(turns[row].text) + 1 for row in at) <= LONGEST_TURN


def with_joined(turns: Turns, rows: Collection[int]) -> Turns:
    """Return the turns with rows that follow one another as one: paragraphs of the first of them."""
    at = sorted(rows)
    if not can_join(turns, at):
        return turns
    first, last = at[0], at[-1]
    whole = join([_passage(turn) for turn in turns[first : last + 1]], PARAGRAPH)
    one = replace(turns[first], text=whole.text, places=whole.places())
    return (*turns[:first], one, *turns[last + 1 :])


def can_split(turns: Turns, rows: Collection[int]) -> bool:
    """Tell whether any of the rows has several paragraphs."""
    return any(PARAGRAPH in turns[row].text for row in rows)


def with_split(turns: Turns, rows: Collection[int]) -> Turns:
    """Return the turns with every paragraph of some rows as a turn of its own."""
    return tuple(part for row, turn in enumerate(turns) for part in (_paragraphs(turn) if row in rows else (turn,)))


def _paragraphs(turn: ImportedTurn) -> Sequence[ImportedTurn]:
    whole, at = _passage(turn), 0
    parts: list[ImportedTurn] = []
    for text in turn.text.split(PARAGRAPH):
        part = whole.part(at, at + len(text))
        if part.text:
            continues = turn.continues and not parts
            parts.append(replace(turn, text=part.text, places=part.places(), continues=continues))
        at += len(text) + len(PARAGRAPH)
    return parts


def _passage(turn: ImportedTurn) -> Passage:
    return Passage(turn.text, turn.places.pieces)
