# SPDX-License-Identifier: GPL-3.0-or-later
"""How garbled a document is, told by the probabilities of its tokens, and what that makes of a single one.

A probability holds for texts as garbled as those it was measured on. In a document with another share of garble it is
corrected as Saerens, Latinne and Decaestecker (2002) do: expectation maximisation over the probabilities of the whole
document finds the share, and odds are multiplied by the quotient of the odds of both shares.
"""

from collections import Counter
from collections.abc import Iterable
from math import exp, log

from app.checking.halving import turning_point

STEPS = 1_000
"""Probabilities are counted by so many steps."""
PRIOR_TOKENS = 500.0
"""The rate that was measured counts as much as so many tokens of the document."""
LARGEST_SHIFT, LEAST_SHIFT = 4.0, 0.25
"""What odds are multiplied by at most and at least. Only what could be shown after the largest is worked out at all."""
LARGEST_OWN_SHIFT = 1.2
"""The same at most where the probabilities alone speak for it, which upwards are a bad witness."""
SEEN_BY_RULES = 0.5
"""Share of a literal translation's garble that the rules see, who hardly see anything elsewhere: on the first half of
the interview their places hold 0.22 of all tokens, on MLQE-PE dev and German abstracts 0.001 to 0.003."""
_HALVINGS = 20


def counts_of(probabilities: Iterable[float]) -> Counter[int]:
    """Return how many of the probabilities are nearest to each step."""
    return Counter(round(probability * STEPS) for probability in probabilities)


def shift_of(counts: Counter[int], base_rate: float, seen: float = 0.0) -> float:
    """Return what odds are multiplied by in a document, where `base_rate` is what probabilities were measured at.

    `seen` is how many of its tokens the rules see garble in. A literal translation is further from what the model
    learnt from than its rate of garble tells: odds are multiplied until probabilities add up to what must be there.
    """
    return max(_own_shift(counts, base_rate), _shift_to(counts, min(seen / SEEN_BY_RULES, counts.total())))


def _own_shift(counts: Counter[int], base_rate: float) -> float:
    rate = turning_point(lambda rate: _next_rate(counts, base_rate, rate) > rate, 0.0, 1.0, _HALVINGS)
    return min(max(_quotient(rate, base_rate), LEAST_SHIFT), LARGEST_OWN_SHIFT)


def _shift_to(counts: Counter[int], bad: float) -> float:
    """Return the shift within bounds after which the probabilities add up to so many bad tokens."""
    logarithm = turning_point(
        lambda logarithm: _expected(counts, exp(logarithm)) < bad, log(LEAST_SHIFT), log(LARGEST_SHIFT), _HALVINGS
    )
    return exp(logarithm)


def _expected(counts: Counter[int], shift: float) -> float:
    return sum(count * shifted(step / STEPS, shift) for step, count in counts.items())


def _next_rate(counts: Counter[int], base_rate: float, rate: float) -> float:
    """Return the rate after one round of expectation maximisation: it has one place where it stays, between the two."""
    shift = _quotient(rate, base_rate)
    return (_expected(counts, shift) + base_rate * PRIOR_TOKENS) / (counts.total() + PRIOR_TOKENS)


def _quotient(rate: float, base_rate: float) -> float:
    return rate / (1 - rate) / (base_rate / (1 - base_rate))


def shifted(probability: float, shift: float) -> float:
    """Return a probability whose odds are multiplied."""
    return probability * shift / (probability * shift + 1 - probability) if probability < 1 else 1.0
