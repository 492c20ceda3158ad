# SPDX-License-Identifier: GPL-3.0-or-later
"""Two states of a transcript as one text in which words and paragraph ends are kept, deleted, or inserted.

Without what is inserted it reads as the state before, without what is deleted as the state after, word for word and in
their orders: a turn that was moved is deleted at one place and inserted at the other.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate

from app.history.signatures import Signature, latest_at
from app.transcript.compare import groups
from app.transcript.turn import Turn
from app.transcript.word_diff import word_diff

PARAGRAPH_END = "\n"
PARTS = re.compile(r"\n|[^\n]+")


class Mark(StrEnum):
    """What becomes of a piece of text between two states."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of a paragraph. `at` is where it stands in the text of `turn`, -1 if it stands there no longer.

    `signature` says who deleted or inserted it, and when, if that is known.
    """

    text: str
    mark: Mark
    turn: int = 0
    at: int = -1
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The pieces of a paragraph of a turn, and what became of its end; `begins` says that it is the turn's first."""

    turn: Turn
    begins: bool
    pieces: tuple[Piece, ...]
    end: Mark = Mark.KEPT
    end_signature: Signature | None = None


Signatures = Mapping[int, Sequence[Signature]]
"""Who wrote what, by turn."""


def marked(before: Sequence[Turn], after: Sequence[Turn], signatures: Signatures) -> list[Paragraph]:
    """Return the paragraphs of both states in one order."""
    paragraphs: list[Paragraph] = []
    for old, new in _in_one_order(before, after):
        alone = Mark.KEPT if old and new else Mark.DELETED if old else Mark.INSERTED
        paragraphs += _paragraphs(_pieces(old, new, signatures), new or old, alone)
    return paragraphs


def unmarked(turns: Iterable[Turn]) -> list[Paragraph]:
    """Return the paragraphs of one state, all of them kept."""
    return [paragraph for turn in turns for paragraph in _paragraphs([Piece(turn.text, Mark.KEPT)], [turn], Mark.KEPT)]


Pair = tuple[Sequence[Turn], Sequence[Turn]]
"""Turns before and what came of them, each in reading order."""


def _in_one_order(before: Sequence[Turn], after: Sequence[Turn]) -> Iterator[Pair]:
    """Yield what is compared with what. Pairs that cross others are taken apart: gone here, come there."""
    old_place = {turn.id: place for place, turn in enumerate(before)}
    new_place = {turn.id: place for place, turn in enumerate(after)}
    pairs = [pair for pair in groups(before, after) if _side_by_side(pair[0], old_place)]
    pairs = [pair for pair in pairs if _side_by_side(pair[1], new_place)]
    pairs.sort(key=lambda pair: new_place[pair[1][0].id])
    kept = [pairs[index] for index in _rising([old_place[pair[0][0].id] for pair in pairs])]
    old_at = new_at = 0
    for old, new in kept:
        yield from (([turn], []) for turn in before[old_at : old_place[old[0].id]])
        yield from (([], [turn]) for turn in after[new_at : new_place[new[0].id]])
        yield old, new
        old_at, new_at = old_place[old[-1].id] + 1, new_place[new[-1].id] + 1
    yield from (([turn], []) for turn in before[old_at:])
    yield from (([], [turn]) for turn in after[new_at:])


def _side_by_side(turns: Sequence[Turn], place: Mapping[int, int]) -> bool:
    return bool(turns) and place[turns[-1].id] - place[turns[0].id] == len(turns) - 1


def _rising(values: Sequence[int]) -> list[int]:
    """Return the indexes of a longest rising part of some different values."""
    ends: list[int] = []
    at: list[int] = []
    previous: list[int] = []
    for index, value in enumerate(values):
        place = bisect_left(ends, value)
        previous.append(at[place - 1] if place else -1)
        ends[place : place + 1] = [value]
        at[place : place + 1] = [index]
    chain = at[-1:]
    while chain and previous[chain[-1]] >= 0:
        chain.append(previous[chain[-1]])
    return chain[::-1]


def _pieces(before: Sequence[Turn], after: Sequence[Turn], signatures: Signatures) -> Iterator[Piece]:
    old, new = _joined(before), _joined(after)
    found = _moved(after, signatures)
    if not before or not after:
        mark = Mark.DELETED if before else Mark.INSERTED
        yield Piece(old or new, mark, signature=latest_at(found, 0, len(new)))
        return
    at = now = 0
    for hunk in word_diff(old, new):
        yield Piece(old[at : hunk.start], Mark.KEPT)
        now += hunk.start - at
        signature = latest_at(found, now, now + len(hunk.inserted))
        yield Piece(hunk.deleted, Mark.DELETED, signature=signature)
        yield Piece(hunk.inserted, Mark.INSERTED, signature=signature)
        now += len(hunk.inserted)
        at = hunk.start + len(hunk.deleted)
    yield Piece(old[at:], Mark.KEPT)


def _joined(turns: Iterable[Turn]) -> str:
    return PARAGRAPH_END.join(turn.text for turn in turns)


def _moved(turns: Iterable[Turn], signatures: Signatures) -> list[Signature]:
    """Return the signatures of turns, with places in their joined text."""
    found: list[Signature] = []
    at = 0
    for turn in turns:
        found += [signature.moved(at) for signature in signatures.get(turn.id, ())]
        at += len(turn.text) + len(PARAGRAPH_END)
    return found


def _paragraphs(pieces: Iterable[Piece], turns: Sequence[Turn], alone: Mark) -> Iterator[Paragraph]:
    """Cut pieces of turns, written one after the other, into paragraphs; `alone` is the mark of pieces without a pair.

    A paragraph whose end is deleted goes on in the next, so that both belong to one turn.
    """
    starts = list(accumulate((len(turn.text) + len(PARAGRAPH_END) for turn in turns), initial=0))
    here, begun, now = 0, -1, 0
    line: list[Piece] = []
    joins = False
    begins = True
    for piece in _lines(pieces):
        if not line and not joins:
            here = bisect_right(starts, now, hi=len(turns)) - 1
            begins, begun = here != begun, here
        there = piece.mark is not Mark.DELETED or alone is Mark.DELETED
        line.append(replace(piece, turn=turns[here].id, at=now - starts[here] if there else -1))
        now += len(piece.text) if there else 0
        if piece.text == PARAGRAPH_END:
            yield Paragraph(turns[here], begins, tuple(line[:-1]), piece.mark, piece.signature)
            joins = piece.mark is Mark.DELETED and alone is not Mark.DELETED
            line = []
    last = line[-1].signature if line and alone is not Mark.KEPT else None
    if not line and not joins:
        here = bisect_right(starts, now, hi=len(turns)) - 1
        begins = here != begun
    yield Paragraph(turns[here], begins, tuple(line), alone, last)


def _lines(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces cut so that each paragraph end is a piece of its own."""
    for piece in pieces:
        for part in PARTS.findall(piece.text):
            yield replace(piece, text=part)
