# SPDX-License-Identifier: GPL-3.0-or-later
"""What is merged, and what the two sides do not agree on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.transcript.transcript import Transcript
from app.transcript.undo import Cause


class Side(StrEnum):
    """One of the two copies."""

    FIRST = "first"
    SECOND = "second"


class Subject(StrEnum):
    """What two copies may disagree on."""

    WORDS = "words"
    ROLE = "role"
    SPEAKER = "speaker"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Made:
    """How words came about: who made the edit, when (UTC, ISO 8601) and what for."""

    author: str
    time: str
    cause: Cause


MadeAt = Callable[[int, int, int], Made | None]
"""Tells how the words of a turn, by id, start and end, were made last; None if nobody has touched them."""


@dataclass(frozen=True, slots=True)
class Copies:
    """A common state and what became of it on two sides."""

    base: Transcript
    first: Transcript
    second: Transcript
    first_made: MadeAt
    second_made: MadeAt


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Both copies changed `base`, each in its own way; unless someone decides, `kept` is what stands.

    `turn_id` is the turn's id in the first copy. Where turns end within words, they are a line apart; a place is told
    by the words before it.
    """

    subject: Subject
    turn_id: int
    base: str
    first: str
    second: str
    kept: Side

    def side(self, choices: "Choices") -> Side:
        """Return whose version stands."""
        return choices.get(self, self.kept)

    def standing(self, choices: "Choices") -> str:
        """Return what stands."""
        return self.first if self.side(choices) is Side.FIRST else self.second


Choices = Mapping[Disagreement, Side]
"""What somebody decided."""
