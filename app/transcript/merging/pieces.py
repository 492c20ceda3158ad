# SPDX-License-Identifier: GPL-3.0-or-later
"""The turns that a merged family consists of: where they are to stand and what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.transcript.edits import Fact
from app.transcript.merging.families import Family
from app.transcript.merging.sides import Disagreement, Side, Subject
from app.transcript.merging.words import surviving_marks
from app.transcript.transcript import fact_of
from app.transcript.turn import Status, Turn

STATUSES = list(Status)


@dataclass(frozen=True, slots=True)
class Piece:
    """A turn of the merged transcript and what it was in the three states; None where it was a part of another.

    `came_from` is the turn of the common state that it was, or was a part of.
    """

    text: str
    came_from: Turn
    base: Turn | None
    first: Turn | None
    second: Turn | None


def pieces_of(family: Family, text: str, mark: str) -> list[Piece]:
    """Return the turns of a family's merged text."""
    of_base, of_first, of_second = (_heads(turns, text, mark) for turns in (family.base, family.first, family.second))
    pieces: list[Piece] = []
    came_from = family.base[0]
    for number, words in enumerate(text.split(mark)):
        came_from = of_base.get(number, came_from)
        pieces.append(Piece(words, came_from, of_base.get(number), of_first.get(number), of_second.get(number)))
    return pieces


def _heads(turns: Sequence[Turn], text: str, mark: str) -> dict[int, Turn]:
    """Return which piece of a merged text begins where which turn began."""
    old = mark.join(turn.text for turn in turns)
    survived = surviving_marks(old, text, mark)
    return {0: turns[0]} | {new + 1: turns[before + 1] for new, before in survived.items()}


def fact_of_piece(piece: Piece, fact: Fact) -> str | None:
    """Return a role or speaker on which the sides agree, or of which one says nothing new; None if neither says it."""
    if piece.first is None or piece.second is None:
        turn = piece.first or piece.second
        return None if turn is None else fact_of(turn, fact)
    first, second = fact_of(piece.first, fact), fact_of(piece.second, fact)
    return first if second == fact_of(piece.came_from, fact) else second


def disagreement_on(piece: Piece, fact: Fact) -> Disagreement | None:
    """Return what both sides say of a piece, if both have changed it and do not say the same."""
    if piece.first is None or piece.second is None:
        return None
    base = fact_of(piece.came_from, fact)
    first, second = fact_of(piece.first, fact), fact_of(piece.second, fact)
    if first == second or base in (first, second):
        return None
    # There is no telling when: the later in the alphabet stands, whichever copy is called the first.
    kept = Side.FIRST if first > second else Side.SECOND
    return Disagreement(Subject(fact.value), piece.first.id, str(base), str(first), str(second), kept)


def status_of(piece: Piece) -> Status:
    """Return how far the editors have come: what both know of, and never more than was said of these very words."""
    said = [turn for turn in (piece.first, piece.second) if turn]
    if len(said) == 2 and piece.base and (said[0].status is piece.base.status) != (said[1].status is piece.base.status):
        said = [turn for turn in said if turn.status is not piece.base.status]
    status = min((turn.status for turn in said), key=STATUSES.index, default=Status.DRAFT)
    return status if any(turn.status is status and turn.text == piece.text for turn in said) else Status.DRAFT
