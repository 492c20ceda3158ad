# SPDX-License-Identifier: GPL-3.0-or-later
"""How garbled a document is, told by the probabilities of its tokens."""

import random

import pytest

from app.checking.model.document_rate import (
    LARGEST_OWN_SHIFT,
    LARGEST_SHIFT,
    LEAST_SHIFT,
    SEEN_BY_RULES,
    counts_of,
    shift_of,
    shifted,
)

BASE = 0.1


def document(rate: float, tokens: int, seed: int = 1) -> list[float]:
    """Return the probabilities, measured at BASE, that a fair judge states of tokens of which `rate` are bad."""
    chance = random.Random(seed)
    ratio = [chance.gauss(2.0 if chance.random() < rate else -2.0, 2.0) for _ in range(tokens)]
    return [shifted(BASE, 2.718281828**one) for one in ratio]


@pytest.mark.parametrize("rate", [0.05, 0.1, 0.15])
def test_the_rate_of_a_long_document_is_found(rate: float) -> None:
    shift = shift_of(counts_of(document(rate, 30_000)), BASE)
    assert shifted(BASE, shift) == pytest.approx(rate, rel=0.3)


def test_without_a_document_nothing_shifts() -> None:
    assert shift_of(counts_of([]), BASE) == pytest.approx(1.0, abs=1e-4)


def test_a_single_sentence_says_little() -> None:
    assert 1.0 < shift_of(counts_of([0.9, 0.8, 0.9]), BASE) < 1.2


def test_no_document_shifts_without_bound() -> None:
    assert shift_of(counts_of([0.99] * 5_000), BASE) == pytest.approx(LARGEST_OWN_SHIFT, rel=0.01)
    assert shift_of(counts_of([0.0] * 50_000), BASE) == pytest.approx(LEAST_SHIFT, rel=0.01)


def test_what_the_rules_see_must_be_there_too() -> None:
    unsure = counts_of([0.1] * 900)
    assert shift_of(unsure, BASE, seen=3) == pytest.approx(shift_of(unsure, BASE))
    shift = shift_of(unsure, BASE, seen=900 * 0.1)
    assert shifted(0.1, shift) == pytest.approx(0.1 / SEEN_BY_RULES, rel=0.01)
    assert shift_of(unsure, BASE, seen=800) == pytest.approx(LARGEST_SHIFT, rel=0.01)


def test_odds_are_multiplied() -> None:
    assert shifted(0.5, 3.0) == pytest.approx(0.75)
    assert (shifted(0.0, 3.0), shifted(1.0, 0.2)) == (0.0, 1.0)
