# SPDX-License-Identifier: GPL-3.0-or-later
"""From the confidence that a checker states to the chance that was measured for it."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise

import msgspec

from app.errors import FairhandError

FILE = "calibration.toml"

Curve = tuple[tuple[float, float], ...]
"""Points of stated confidence and measured chance, both rising; level before the first and after the last."""


class CalibrationError(FairhandError):
    """The curves are not valid; the sentence names the checker."""


def calibrated(checker: str, confidence: float) -> float:
    """Return the measured chance, 0 to 1, behind a checker's confidence; a checker without a curve is believed.

    resources/calibration.toml holds the curves and says on what they were measured.
    """
    curve = _shipped().get(checker)
    return along(curve, confidence) if curve else confidence


def along(curve: Curve, confidence: float) -> float:
    """Return the height of a curve at a confidence, on the straight line between the points beside it."""
    at = bisect_left(curve, confidence, key=lambda point: point[0])
    if at == 0:
        return curve[0][1]
    if at == len(curve):
        return curve[-1][1]
    (before, low), (after, high) = curve[at - 1 : at + 1]
    return low + (high - low) * (confidence - before) / (after - before)


def read_curves(content: str | bytes) -> Mapping[str, Curve]:
    """Return the curves of a TOML text, by checker. Raises CalibrationError."""
    try:
        curves = msgspec.toml.decode(content, type=dict[str, Curve])
    except msgspec.MsgspecError as error:
        raise CalibrationError(f"The curves in {FILE} cannot be read: {error}.") from error
    for checker, curve in curves.items():
        _check(checker, curve)
    return curves


def _check(checker: str, curve: Curve) -> None:
    inside = all(0 <= value <= 1 for point in curve for value in point)
    rising = all(one[0] < next_[0] and one[1] <= next_[1] for one, next_ in pairwise(curve))
    if not curve or not inside or not rising:
        raise CalibrationError(f"The points of {checker} in {FILE} must rise and lie between 0 and 1; write it anew.")


@cache
def _shipped() -> Mapping[str, Curve]:
    try:
        return read_curves((files("resources") / FILE).read_bytes())
    except (OSError, CalibrationError):
        # Without curves the checkers are believed; nobody loses a flag over it.
        return {}
