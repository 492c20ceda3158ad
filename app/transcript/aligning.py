# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts in two languages, put beside each other turn by turn, or sentence by sentence.

Turns are paired so that lengths, roles, numbers and names fit best: one with one, one with several, several with one,
or one with none. The best way is found by dynamic programming, as Gale and Church do for sentences.
"""

import math
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from statistics import median
from typing import Protocol

from app.cancelling import Cancelled, never
from app.transcript.romanising import sounded
from app.transcript.source_texts import corresponding_cut
from app.transcript.turn import Role

BAND = 60
"""So many turns the two files may be apart from where their lengths would have them."""
ONE_TO_ONE = -math.log(0.89)
ALONE = -math.log(0.00495)
BEAM = 60.0
"""Ways that cost so much more than the cheapest one to the same turn are not gone on with."""
STEPS = (
    (1, 1, ONE_TO_ONE),
    (1, 2, -math.log(0.0445)),
    (2, 1, -math.log(0.0445)),
    (1, 3, -math.log(0.01)),
    (3, 1, -math.log(0.01)),
    (1, 0, ALONE),
    (0, 1, ALONE),
)
"""Turns of the first and of the second file that go together, and how unlikely that is: Gale and Church's figures for
sentences, and for three with one a guess, as they left it out."""
BEYOND = 1.0
"""What a turn without a counterpart costs at either end, if one file is likely to hold only a part of the other."""
VARIANCE = 6.8
SPREAD = 0.15
"""How far the length of a whole turn's translation strays from the usual ratio; sentences stray by chance alone."""
WORST = 14.0
"""What no pair of texts costs more than, however badly their lengths fit: names and numbers may still say more."""
DIFFERENT = 0.25
"""So far the logarithm of a ratio is from the usual one before that is tried too."""
OTHER_ROLE = 2.0
SHARED, MOST_SHARED = 1.5, 4
"""What a number or name on both sides is worth, and how many of them count."""

_LANDMARK = re.compile(r"\d+|[^\W\d_]{4,}")
LEAST_SOUND = 3
"""Consonants; of fewer, words of two languages have the same too often."""
USUAL_RATIO = 1.0
"""Between languages with letters: what is tried too, in case that one file holds only a part of the other."""


class Turnlike(Protocol):
    """What is aligned."""

    @property
    def text(self) -> str:
        """The words."""
        ...

    @property
    def role(self) -> Role:
        """What it is in the interview."""
        ...


Pair = tuple[range, range]
_Row = dict[int, tuple[float, tuple[int, int]]]
"""The cost of the cheapest way to a place, and its last step, by how many turns of the second file are paired."""


def source_texts(first: Sequence[Turnlike], second: Sequence[Turnlike], cancelled: Cancelled = never) -> list[str]:
    """Return the source text of each turn of the first file; nothing of the second is lost.

    Of one source turn for several turns, each gets the sentences that are likely to be its own. What has no counterpart
    stays with the turn before, or with the first. Of work that is called off nothing comes.
    """
    texts = [""] * len(first)
    for ours, theirs in aligned(first, second, cancelled):
        source = "\n".join(second[at].text for at in theirs)
        parts = _divided([first[at].text for at in ours], source) if ours else [source]
        for at, part in zip(ours or [max(ours.start - 1, 0)], parts, strict=True):
            if part and at < len(texts):
                texts[at] = f"{texts[at]}\n{part}" if texts[at] else part
    return texts


def aligned(
    first: Sequence[Turnlike], second: Sequence[Turnlike], cancelled: Cancelled = never, *, whole: bool = False
) -> list[Pair]:
    """Return which turns of two files go together, in their order; every turn is in one pair.

    The cost of a pair is -log of the probability that its lengths differ by so much: with lengths l1 and l2 in
    characters and a usual ratio c, d = (l2 - l1 c) / sqrt(l1 s2) is normally distributed (W. A. Gale and K. W. Church,
    "A program for aligning sentences in bilingual corpora", Computational Linguistics 19(1), 1993, with s2 = 6.8). For
    turns, which are longer, a share of the length is added to the variance. Roles that differ cost more, numbers and
    names on both sides make a pair cheaper. If both are known to be `whole`, only what lies between them is missing in
    either, and the ratio is the usual one.
    """
    if not first or not second:
        return [*((range(at, at + 1), range(0)) for at in range(len(first))), *_left_over(len(first), len(second))]
    if whole:
        return _way(_Fitting(first, second, USUAL_RATIO), cancelled)[1]
    ratio = _ratio(first, second)
    tried = [_way(_Fitting(first, second, ratio), cancelled)]
    if abs(math.log(ratio / USUAL_RATIO)) > DIFFERENT:
        tried.append(_way(_Fitting(first, second, USUAL_RATIO, BEYOND), cancelled))
    return min(tried, key=lambda way: way[0])[1]


def landmarks(text: str) -> frozenset[str]:
    """Return the numbers of a text, and how its names and other words with capitals sound."""
    found = (match.group() for match in _LANDMARK.finditer(text))
    keys = (word if word[0].isdigit() else sounded(word) for word in found if not word[0].islower())
    return frozenset(key for key in keys if key[:1].isdigit() or len(key) >= LEAST_SOUND)


@dataclass(frozen=True)
class _Fitting:
    """How well turns of two files go together, with the `ratio` of their lengths.

    `beyond` is what a turn costs that comes before the other file begins, or after it ends.
    """

    first: Sequence[Turnlike]
    second: Sequence[Turnlike]
    ratio: float
    beyond: float = ALONE

    def band(self, one: int) -> range:
        """Return how many turns of the second file may have gone by after so many of the first."""
        middle = bisect_left(self._ends_of_second, self._ends_of_first[one] * self.ratio)
        width = BAND + abs(len(self.first) - len(self.second)) // 4
        low = 0 if one == 0 else max(min(middle, len(self.second)) - width, 0)
        high = len(self.second) if one == len(self.first) else min(middle + width, len(self.second))
        return range(low, high + 1)

    def alone(self, one: int, two: int, left: int) -> float:
        """Return how unlikely it is that a turn, of the first file if `left`, has no counterpart at a place."""
        return self.beyond if (two in (0, len(self.second)) if left else one in (0, len(self.first))) else ALONE

    def misfit(self, ours: range, theirs: range) -> float:
        """Return how badly turns go together, as the -log of a probability, less what they share."""
        if not ours or not theirs:
            return 0.0
        one = (self._ends_of_first[ours.stop] - self._ends_of_first[ours.start]) * self.ratio
        two = self._ends_of_second[theirs.stop] - self._ends_of_second[theirs.start]
        strays = abs(two - one) / math.sqrt(max(one, 1) * VARIANCE + (SPREAD * one) ** 2)
        cost = min(-math.log(max(math.erfc(strays / math.sqrt(2)), 1e-12)), WORST)
        if self.first[ours.start].role is not self.second[theirs.start].role:
            cost += OTHER_ROLE
        shared = sum(len(self._ours[at] & self._theirs[other]) for at in ours for other in theirs)
        return cost - SHARED * min(shared, MOST_SHARED)

    @cached_property
    def _ends_of_first(self) -> list[int]:
        return list(accumulate((len(turn.text) for turn in self.first), initial=0))

    @cached_property
    def _ends_of_second(self) -> list[int]:
        return list(accumulate((len(turn.text) for turn in self.second), initial=0))

    @cached_property
    def _ours(self) -> list[frozenset[str]]:
        return [landmarks(turn.text) for turn in self.first]

    @cached_property
    def _theirs(self) -> list[frozenset[str]]:
        return [landmarks(turn.text) for turn in self.second]


def _ratio(first: Sequence[Turnlike], second: Sequence[Turnlike]) -> float:
    """Return how long the second file's texts are for those of the first."""
    if len(first) == len(second):
        return median((len(two.text) + 1) / (len(one.text) + 1) for one, two in zip(first, second, strict=True))
    return (sum(len(turn.text) for turn in second) + 1) / (sum(len(turn.text) for turn in first) + 1)


def _way(fitting: _Fitting, cancelled: Cancelled) -> tuple[float, list[Pair]]:
    """Return the cheapest way to pair all turns, after what it costs; none if the work is called off."""
    rows: list[_Row] = []
    for one in range(len(fitting.first) + 1):
        if cancelled():
            return 0.0, []
        row = _row(rows, one, fitting)
        limit = min(cost for cost, _ in row.values()) + BEAM
        last = one == len(fitting.first)
        rows.append(row if last else {two: step for two, step in row.items() if step[0] <= limit})
    return rows[-1][len(fitting.second)][0], _way_back(rows, len(fitting.first), len(fitting.second))


def _row(rows: Sequence[_Row], one: int, fitting: _Fitting) -> _Row:
    """Return the cheapest ways to have so many turns of the first file paired, by how many of the second are."""
    row: _Row = {} if one else {0: (0.0, (0, 0))}
    band, before_it = fitting.band(one), rows[-1] if rows else {0: row[0]}
    # A turn can always be paired with none: no row is without a way, wherever the cheapest has led.
    for two in range(min(band.start, *before_it), max(band.stop, max(before_it) + 1)):
        for left, right, unlikely in STEPS:
            before = (rows[one - left] if left else row).get(two - right) if left <= one else None
            if before is None:
                continue
            cost = (
                before[0]
                + (unlikely if left and right else fitting.alone(one, two, left))
                + fitting.misfit(range(one - left, one), range(two - right, two))
            )
            if two not in row or cost < row[two][0]:
                row[two] = cost, (left, right)
    return row


def _way_back(rows: Sequence[_Row], one: int, two: int) -> list[Pair]:
    pairs: list[Pair] = []
    while (one, two) != (0, 0):
        left, right = rows[one][two][1]
        pairs.append((range(one - left, one), range(two - right, two)))
        one, two = one - left, two - right
    return pairs[::-1]


def _left_over(first: int, second: int) -> Iterable[Pair]:
    return ((range(first, first), range(at, at + 1)) for at in range(second))


def _divided(translations: Sequence[str], source: str) -> list[str]:
    """Return the parts of a source text that go with each of several translations of it."""
    whole = "\n".join(translations)
    ends = list(accumulate((len(text) + 1 for text in translations), initial=0))
    cuts = [corresponding_cut(whole, min(end, len(whole)), source) for end in ends]
    cuts = list(accumulate(cuts, max))
    return [source[start:end].strip() for start, end in pairwise(cuts)]
