# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tokens make one place for an editor: what is wrong side by side is one place, but not a long one."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import log

from app.checking.model.network import Reading
from app.checking.model.sentence import Token

MOST_TOKENS = 4
SURE = 0.4
MARGIN, DOUBTFUL_MARGIN = 1.0, 0.35
"""How much less likely, as a difference of logits, a neighbour may be than the likeliest of its place where that is
SURE, and where not; twice as much where a word is missing or too many. A doubtful place that takes in more is half
made of words that nobody would change: MLQE-PE dev, places from 0.25 on, word MCC of Estonian 0.377 with 1.0 for all
of them and 0.402 so, Romanian (500 sentences) 0.423 and 0.467."""
_LEAST = 1e-6


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens `first` to `last`, `first < last`, with the `gaps` before tokens in which a word may be missing.

    `chance` is that an editor would change something here.
    """

    first: int
    last: int
    gaps: tuple[int, ...]
    chance: float


def find_places(tokens: Sequence[Token], reading: Reading, deleted: Collection[int], least: float) -> list[Place]:
    """Return the places of a passage whose chance is at least `least`, in reading order; no two share a token.

    `deleted` are the tokens of which the likeliest is that they go.
    """
    if not tokens:
        return []
    ground = _Ground(tokens, reading, deleted, least)
    return sorted((ground.place(run) for run in ground.runs()), key=lambda place: place.first)


class _Ground:
    """A passage as a row of gaps and tokens: number 2k is the gap before token k, 2k + 1 the token itself."""

    def __init__(self, tokens: Sequence[Token], reading: Reading, deleted: Collection[int], least: float) -> None:
        self._tokens = tokens
        self._heat = [0.0] * (2 * len(tokens) + 1)
        self._heat[::2] = reading.gap.tolist()
        self._heat[1::2] = reading.bad.tolist()
        self._deleted = {2 * token + 1 for token in deleted}
        self._least = least
        self._taken: set[int] = set()

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield the first and last number of each run, the likeliest first."""
        for peak in sorted(range(len(self._heat)), key=lambda number: -self._heat[number]):
            if not self._is_hot(peak):
                continue
            run = self._grown(peak)
            self._taken.update(range(run[0], run[1] + 1))
            yield run

    def place(self, run: tuple[int, int]) -> Place:
        """Return the place that a run marks: for a missing word alone, the word beside it."""
        low, high = run
        first, last = low // 2, (high + 1) // 2
        if first == last:
            after = first < len(self._tokens) and (self._tokens[first].is_word or first == 0)
            first, last = (first, first + 1) if after else (first - 1, last)
        hot = range(low, high + 1)
        gaps = tuple(number // 2 for number in hot if number % 2 == 0 and self._heat[number] >= self._least)
        return Place(first, last, gaps, max(self._heat[number] for number in hot))

    def _is_hot(self, number: int) -> bool:
        return 0 <= number < len(self._heat) and self._heat[number] >= self._least and number not in self._taken

    def _grown(self, peak: int) -> tuple[int, int]:
        low = high = peak
        while True:
            beside = [self._next(low, -1), self._next(high, 1)]
            able = [number for number in beside if number is not None and self._joins(number, peak, low, high)]
            if not able:
                return low, high
            best = max(able, key=lambda number: self._heat[number])
            low, high = min(low, best), max(high, best)

    def _next(self, end: int, step: int) -> int | None:
        """Return the number beside a run's end that is hot, over a gap in which nothing is missing."""
        if self._is_hot(end + step):
            return end + step
        beyond = end + 2 * step
        return beyond if (end + step) % 2 == 0 and end + step not in self._taken and self._is_hot(beyond) else None

    def _joins(self, number: int, peak: int, low: int, high: int) -> bool:
        low, high = min(low, number), max(high, number)
        if (high + 1) // 2 - low // 2 > MOST_TOKENS:
            return False
        comes_or_goes = any(one % 2 == 0 or one in self._deleted for one in (number, peak))
        margin = (MARGIN if self._heat[peak] >= SURE else DOUBTFUL_MARGIN) * (2 if comes_or_goes else 1)
        return _logit(self._heat[number]) >= _logit(self._heat[peak]) - margin


def _logit(chance: float) -> float:
    bounded = min(max(chance, _LEAST), 1 - _LEAST)
    return log(bounded / (1 - bounded))
