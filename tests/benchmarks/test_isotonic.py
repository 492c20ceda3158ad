# SPDX-License-Identifier: GPL-3.0-or-later
"""Fitting of calibration curves."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.isotonic import STRENGTH, Step, fitted, pooled

FINDINGS = st.lists(st.tuples(st.integers(0, 20).map(lambda n: n / 20), st.booleans()), min_size=1)


@given(FINDINGS)
def test_a_curve_rises_within_what_was_stated(findings: list[tuple[float, bool]]) -> None:
    curve = fitted(findings)
    stated = {round(confidence, 3) for confidence, _ in findings}
    assert {at for at, _ in curve} <= stated
    assert (curve[0][0], curve[-1][0]) == (min(stated), max(stated))
    assert all(one[0] < other[0] and one[1] <= other[1] for one, other in pairwise(curve))
    assert all(0 <= share <= 1 for _, share in curve)


def test_neighbours_that_fall_are_pooled_and_those_that_rise_are_kept() -> None:
    steps = [Step(0.1, 0.1, 0, 2, 10), Step(0.5, 0.5, 0, 8, 10), Step(0.9, 0.9, 0, 6, 10)]
    assert [(step.start, step.end, step.right / step.size) for step in pooled(steps)] == [
        (0.1, 0.1, 0.2),
        (0.5, 0.9, 0.7),
    ]


def test_many_findings_overrule_what_was_stated_and_few_do_not() -> None:
    many, few = fitted([(0.8, False)] * 1000), fitted([(0.8, False)])
    assert many[0][1] < 0.01
    assert few[0][1] == pytest.approx(STRENGTH * 0.8 / (STRENGTH + 1), abs=0.001)
