# SPDX-License-Identifier: GPL-3.0-or-later
"""What decisions make of a confidence: bounded, monotone, neutral without data, and a Beta mean among equals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.posterior import CERTAIN, Evidence, posterior

CHANCES = st.floats(1 - CERTAIN, CERTAIN)
COUNTS = st.integers(0, 50)
EVIDENCE = st.lists(st.builds(Evidence, CHANCES, COUNTS, COUNTS), max_size=5)
STRENGTHS = st.floats(1, 50)
CLOSE = 1e-6


@given(CHANCES, CHANCES, STRENGTHS)
def test_without_evidence_the_mean_stays_exactly_what_it_was(confidence, mean, strength):
    assert posterior(confidence, mean, [], strength) == mean


@given(CHANCES, CHANCES, COUNTS, COUNTS, STRENGTHS)
def test_equally_sure_findings_give_the_mean_of_the_beta_distribution(confidence, mean, right, wrong, strength):
    found = posterior(confidence, mean, [Evidence(confidence, right, wrong)], strength)
    expected = (strength * mean + right) / (strength + right + wrong)
    assert found == pytest.approx(min(max(expected, 0.0), 1.0), abs=0.01 if expected < 0.001 else 1e-4)


@given(CHANCES, EVIDENCE, STRENGTHS, CHANCES)
def test_one_more_that_was_right_never_lowers_it_and_one_that_was_wrong_never_raises_it(
    confidence, evidence, strength, other
):
    now = posterior(confidence, confidence, [*evidence, Evidence(other, 0, 0)], strength)
    assert posterior(confidence, confidence, [*evidence, Evidence(other, 1, 0)], strength) >= now - CLOSE
    assert posterior(confidence, confidence, [*evidence, Evidence(other, 0, 1)], strength) <= now + CLOSE


@given(CHANCES, CHANCES, EVIDENCE, STRENGTHS)
def test_a_finding_that_was_surer_stays_surer(one, other, evidence, strength):
    low, high = sorted((one, other))
    found = (posterior(chance, chance, evidence, strength) for chance in (low, high))
    assert next(found) <= next(found) + CLOSE


@given(st.floats(0, 1), st.floats(0, 1), EVIDENCE, STRENGTHS)
def test_it_is_a_chance_whatever_was_shipped(confidence, mean, evidence, strength):
    assert 0 <= posterior(confidence, mean, evidence, strength) <= 1
