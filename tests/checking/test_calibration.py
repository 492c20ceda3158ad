# SPDX-License-Identifier: GPL-3.0-or-later
"""Curves from stated confidence to measured chance."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.calibration import FILE, CalibrationError, along, calibrated, read_curves

SHIPPED = read_curves((files("resources") / FILE).read_bytes())
CHANCES = st.floats(0, 1)


def test_a_checker_without_a_curve_is_believed() -> None:
    assert calibrated("no such checker", 0.37) == 0.37


@pytest.mark.parametrize(("checker", "at", "chance"), [(name, *point) for name in SHIPPED for point in SHIPPED[name]])
def test_the_points_of_a_shipped_curve_are_met(checker: str, at: float, chance: float) -> None:
    assert calibrated(checker, at) == chance


@given(st.sampled_from(sorted(SHIPPED)), CHANCES, CHANCES)
def test_the_surer_finding_stays_the_surer_one(checker: str, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= calibrated(checker, low) <= calibrated(checker, high) <= 1


def test_between_points_the_line_is_straight_and_outside_it_is_level() -> None:
    curve = ((0.2, 0.4), (0.6, 0.8))
    assert [along(curve, at) for at in (0, 0.2, 0.6, 1)] == [0.4, 0.4, 0.8, 0.8]
    assert along(curve, 0.3) == pytest.approx(0.5)


def test_one_point_is_a_level_curve() -> None:
    assert {along(((0.5, 0.3),), at) for at in (0, 0.5, 1)} == {0.3}


@pytest.mark.parametrize("points", ["[]", "[[0.2, 0.5], [0.2, 0.6]]", "[[0.2, 0.5], [0.3, 0.4]]", "[[0.2, 1.5]]"])
def test_points_that_do_not_rise_or_are_no_chances_are_refused(points: str) -> None:
    with pytest.raises(CalibrationError, match="harper"):
        read_curves(f"harper = {points}")


@pytest.mark.parametrize("content", ["harper = ", "harper = 3", "harper = [[0.2]]"])
def test_what_is_no_curve_is_refused(content: str) -> None:
    with pytest.raises(CalibrationError, match=FILE):
        read_curves(content)
