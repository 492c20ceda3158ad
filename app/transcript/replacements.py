# SPDX-License-Identifier: GPL-3.0-or-later
"""Many replacements at once, as edits that stand in one step of undo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.cancelling import Cancelled, never
from app.errors import EditRefused
from app.transcript import operations
from app.transcript.edits import Edit
from app.transcript.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Replacement:
    """Put `after` where `before` stands at `start` of a turn."""

    turn: int
    start: int
    before: str
    after: str

    @property
    def end(self) -> int:
        """Where `before` ends."""
        return self.start + len(self.before)


MANY = 2_000
"""Replacements from which on those of one turn are made as one edit: the window waits while edits are made."""


def as_edits(transcript: Transcript, replacements: Iterable[Replacement], cancelled: Cancelled = never) -> list[Edit]:
    """Return the edits that carry replacements out which do not overlap; nothing if it is called off.

    `transcript` is changed along: hand over a copy. Raises EditRefused if it holds another text by now.
    """
    edits: list[Edit] = []
    ordered = sorted(replacements, key=lambda one: (one.turn, one.start))
    remarked = {comment.turn for comment in transcript.comments.values()}
    remarked |= {suggestion.turn for suggestion in transcript.suggestions.values()}
    for _, in_turn in groupby(ordered, key=lambda one: one.turn):
        if cancelled():
            return []
        # From the end: what stands before keeps its place.
        some = list(in_turn)
        _check(transcript.turn(some[0].turn).text, some)
        if len(ordered) > MANY and some[0].turn not in remarked:
            some = [_united(transcript.turn(some[0].turn).text, some)]
        for one in reversed(some):
            made = operations.replace_text(transcript, one.turn, one.start, one.end, one.after)
            for edit in made:
                transcript.apply(edit)
            edits += made
    return edits


def _check(text: str, replacements: Iterable[Replacement]) -> None:
    for one in replacements:
        if text[one.start : one.end] != one.before:
            raise EditRefused("The text has changed since the places were listed; list them again.")


def _united(text: str, replacements: Sequence[Replacement]) -> Replacement:
    """Return one replacement that does what several of one turn do, given in text order."""
    start, end = replacements[0].start, replacements[-1].end
    new, at = "", start
    for one in replacements:
        new += text[at : one.start] + one.after
        at = one.end
    return Replacement(replacements[0].turn, start, text[start:end], new)
