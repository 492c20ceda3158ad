# SPDX-License-Identifier: GPL-3.0-or-later
"""Rests after failures."""

from app.workers.resting import rest_after


def test_each_failure_in_a_row_doubles_the_rest_up_to_the_longest() -> None:
    assert [rest_after(failures, 0.25, 60.0) for failures in (0, 1, 2, 3, 8, 9, 10)] == [0, 0.25, 0.5, 1, 32, 60, 60]


def test_a_week_of_failures_is_no_trouble() -> None:
    assert rest_after(1_000_000, 0.25, 60.0) == 60.0
