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

    `turn_id` is the turn's id in the first copy, and words stand at the code point `at` of its text. Where turns end
    within words, they are a line apart; a place is told by the words before it.
    """

    subject: Subject
    turn_id: int
    base: str
    first: str
    second: str
    kept: Side
    at: int = 0

    @property
    def may_be_written(self) -> bool:
        """Return whether other words than those of the two sides may stand: not where turns or paragraphs end."""
        return self.subject is Subject.WORDS and not any("\n" in said for said in (self.base, self.first, self.second))

    def choice(self, choices: "Choices") -> "Choice":
        """Return whose version stands, or the words that were written instead."""
        return choices.get(self, self.kept)

    def side(self, choices: "Choices") -> Side:
        """Return whose version stands; of words that neither side has, which of them would have stood."""
        choice = self.choice(choices)
        return choice if isinstance(choice, Side) else self.kept

    def standing(self, choices: "Choices") -> str:
        """Return what stands."""
        choice = self.choice(choices)
        return {Side.FIRST: self.first, Side.SECOND: self.second}[choice] if isinstance(choice, Side) else choice.words


@dataclass(frozen=True, slots=True)
class Written:
    """Words that somebody wrote in place of what both sides have; only where they `may_be_written`."""

    words: str


Choice = Side | Written
Choices = Mapping[Disagreement, Choice]
"""What somebody decided."""
