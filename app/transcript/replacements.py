# SPDX-License-Identifier: GPL-3.0-or-later
"""Many replacements at once, as edits that stand in one step of undo."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from app.cancelling import Cancelled, never
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


def as_edits(transcript: Transcript, replacements: Iterable[Replacement], cancelled: Cancelled = never) -> list[Edit]:
    """Return the edits that carry replacements out which do not overlap; nothing if it is called off.

    `transcript` is changed along: hand over a copy. Raises EditRefused if it holds another text by now.
    """
    edits: list[Edit] = []
    ordered = sorted(replacements, key=lambda one: (one.turn, one.start))
    for _, in_turn in groupby(ordered, key=lambda one: one.turn):
        if cancelled():
            return []
        # From the end: what stands before keeps its place.
        for one in reversed(list(in_turn)):
            made = operations.replace_text(transcript, one.turn, one.start, one.end, one.after)
            for edit in made:
                transcript.apply(edit)
            edits += made
    return edits
