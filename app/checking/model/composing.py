# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts what may become of a place's tokens and gaps together, and writes it as it would stand in the text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log

from app.checking.model.options import DELETE, KEEP, SWAP, Option
from app.checking.model.places import Place
from app.checking.model.sentence import Token
from app.checking.rules.casing_table import CasingTable
from app.proposals.tokens import capitalised, uncapitalised

WIDTH = 24
"""How many unfinished combinations are carried along."""
_CLOSING = frozenset(".,;:!?…)]}%”’»")
_OPENING = frozenset("([{“„«$€£")
_USUALLY_SMALL = 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """A word or mark of a combination, and the number of the token that it was before, if it was one."""

    words: str
    token: int | None


@dataclass(frozen=True, slots=True)
class Combination:
    """What a place may become: its parts, the operations that make it, and the logarithm of its chance."""

    parts: tuple[Part, ...]
    operations: tuple[str, ...]
    score: float

    def then(self, option: Option, *parts: Part) -> "Combination":
        """Return this one with another option taken."""
        done = (*self.operations, option.operation) if option.operation != KEEP else self.operations
        return Combination((*self.parts, *parts), done, self.score + log(max(option.chance, 1e-9)))


def combinations(
    tokens: Sequence[Token],
    place: Place,
    of_tokens: Mapping[int, Sequence[Option]],
    of_gaps: Mapping[int, Sequence[Option]],
) -> list[Combination]:
    """Return what the place may become, likeliest first, without what leaves it as it is."""
    at: dict[int, list[Combination]] = {place.first: [Combination((), (), 0.0)]}
    for token in range(place.first, place.last):
        begun = _filled(at.pop(token, []), of_gaps.get(token, ()))
        for one in begun:
            for option in of_tokens[token]:
                if option.operation == SWAP:
                    if token + 1 < place.last:
                        swapped = one.then(option, Part(tokens[token + 1].text, token + 1), Part(option.words, token))
                        at.setdefault(token + 2, []).append(swapped)
                    continue
                kept = () if option.operation == DELETE else (Part(option.words, token),)
                at.setdefault(token + 1, []).append(one.then(option, *kept))
        at = {number: _likeliest(some) for number, some in at.items()}
    ended = _filled(at.get(place.last, []), of_gaps.get(place.last, ()))
    return [one for one in _likeliest(ended) if one.operations]


class Writer:
    """Writes combinations as they would stand in a sentence."""

    def __init__(self, tokens: Sequence[Token], sentence: str, casing: CasingTable) -> None:
        """Name the tokens and the sentence that they are in."""
        self._tokens = tokens
        self._sentence = sentence
        self._casing = casing

    def written(self, combination: Combination, place: Place, *, begins: bool) -> str:
        """Return a combination as text; `begins` tells whether the place begins a sentence."""
        parts: Sequence[Part] = combination.parts
        if begins:
            parts = [self._at_beginning(part, index, place) for index, part in enumerate(parts)]
        return "".join(
            self._space(parts[index - 1], part) + part.words if index else part.words
            for index, part in enumerate(parts)
        )

    def _at_beginning(self, part: Part, index: int, place: Place) -> Part:
        if index == 0:
            return Part(capitalised(part.words), part.token)
        # What began the sentence and does so no more loses its capital, unless it has one everywhere.
        moved = part.token == place.first and part.words == self._tokens[place.first].text and part.words[1:].islower()
        if moved and self._casing.counts(part.words).capital_share < _USUALLY_SMALL:
            return Part(uncapitalised(part.words), part.token)
        return part

    def _space(self, before: Part, after: Part) -> str:
        if before.token is not None and after.token is not None and after.token == before.token + 1:
            return self._sentence[self._tokens[before.token].end : self._tokens[after.token].start]
        return "" if after.words[:1] in _CLOSING or before.words[-1:] in _OPENING else " "


def _filled(begun: Sequence[Combination], options: Sequence[Option]) -> list[Combination]:
    """Return combinations with each of the words that may be missing next, and without."""
    if not options:
        return list(begun)
    return [
        one.then(option, Part(option.words, None)) if option.words else one.then(option)
        for one in begun
        for option in options
    ]


def _likeliest(some: Sequence[Combination]) -> list[Combination]:
    return sorted(some, key=lambda one: -one.score)[:WIDTH]
