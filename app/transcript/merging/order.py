# SPDX-License-Identifier: GPL-3.0-or-later
"""The reading order of a merged transcript."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from app.transcript import operations
from app.transcript.merging.pieces import Piece
from app.transcript.merging.sides import Choices, Copies, Disagreement, Side, Subject
from app.transcript.rewriting import Rewriter
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn


class Places:
    """Finds out where the pieces of each family stand."""

    def __init__(self, copies: Copies) -> None:
        """Look at the reading orders of both sides."""
        self._copies = copies
        self._after = [_following(side) for side in (copies.first, copies.second)]

    def place(self, piece: Piece, before: Sequence[Piece], choices: Choices) -> str | None:
        """Return the order key of a piece; None for one that follows the last of those before it."""
        if said := self.disagreement_on(piece):
            return self._keys(piece)[list(Side).index(said.side(choices)) + 1]
        old = self._copies.base.order_key(piece.base.id) if piece.base else None
        keys = [self._key(number, piece, before) for number in range(2)]
        return min((key for key in keys if key is not None and key != old), default=old)

    def disagreement_on(self, piece: Piece) -> Disagreement | None:
        """Return where both sides have put a turn, if both have moved it elsewhere; the earlier place stands."""
        if not (piece.base and piece.first and piece.second):
            return None
        old, first, second = self._keys(piece)
        if first == second or old in (first, second):
            return None
        places = (
            _text_before(self._copies.base, piece.base),
            _text_before(self._copies.first, piece.first),
            _text_before(self._copies.second, piece.second),
        )
        return Disagreement(Subject.PLACE, piece.first.id, *places, Side.FIRST if first < second else Side.SECOND)

    def _keys(self, piece: Piece) -> list[str]:
        sides = (self._copies.base, piece.base), (self._copies.first, piece.first), (self._copies.second, piece.second)
        return [side.order_key(turn.id) if turn else "" for side, turn in sides]

    def _key(self, number: int, piece: Piece, before: Sequence[Piece]) -> str | None:
        """Return where one side has put a piece; None where it says nothing of it."""
        side = (self._copies.first, self._copies.second)[number]
        turn = _turn_of(number, piece)
        if turn is None:
            return None
        previous = next((known for one in reversed(before) if (known := _turn_of(number, one))), None)
        # A part of a turn that still follows the part before it goes wherever that goes.
        if piece.base is None and previous and self._after[number].get(previous.id) == turn.id:
            return None
        return side.order_key(turn.id)


def put_in_order(rewriter: Rewriter, wanted: Sequence[int]) -> None:
    """Move as few turns as can be to bring all of them into an order."""
    place = {turn_id: number for number, turn_id in enumerate(wanted)}
    staying = _longest_rising([place[turn_id] for turn_id in rewriter.present.reading_order])
    for number, turn_id in enumerate(wanted):
        if number not in staying:
            order = rewriter.present.reading_order
            before = order.index(wanted[number - 1]) if number else -1
            behind = rewriter.present.index(turn_id) > before
            rewriter.make(operations.move(rewriter.present, turn_id, before + behind))


def _turn_of(number: int, piece: Piece) -> Turn | None:
    return (piece.first, piece.second)[number]


def _text_before(side: Transcript, turn: Turn) -> str:
    index = side.index(turn.id)
    return side.turn(side.reading_order[index - 1]).text if index else ""


def _following(side: Transcript) -> dict[int, int]:
    order = side.reading_order
    return dict(pairwise(order))


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the longest rising row of numbers that can be picked without changing their order."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int | None] = []
    for index, number in enumerate(numbers):
        at = bisect_left(ends, number)
        before.append(last[at - 1] if at else None)
        if at == len(ends):
            ends.append(number)
            last.append(index)
        else:
            ends[at], last[at] = number, index
    row: set[int] = set()
    index = last[-1] if last else None
    while index is not None:
        row.add(numbers[index])
        index = before[index]
    return row
