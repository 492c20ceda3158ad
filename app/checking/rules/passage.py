# SPDX-License-Identifier: GPL-3.0-or-later
"""What a detector is given, and what it gives back."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Passage:
    """One turn's text with its sentences, the table of capitals, and the sentences of the question it answers."""

    text: str
    sentences: Sequence[Sentence]
    casing: CasingTable
    asked: Sequence[Sentence] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Code points `start` to `end` of the turn's text, and what to put there, best first."""

    start: int
    end: int
    suggestions: tuple[str, ...] = ()


Detector = Callable[[Passage], Iterable[Hit]]
