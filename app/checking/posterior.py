# SPDX-License-Identifier: GPL-3.0-or-later
"""From the confidence that a rule was shipped with, and what was decided about its findings, to the one to go by."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from app.checking.halving import turning_point

CERTAIN = 0.99
"""No confidence counts as surer than this, or than its opposite: of nothing is there nothing to learn."""
_FURTHEST = 10.0
_HALVINGS = 40


@dataclass(frozen=True, slots=True)
class Evidence:
    """Of places that were marked with a confidence, so many were worth a change and so many were not."""

    confidence: float
    right: float
    wrong: float


def posterior(confidence: float, mean: float, evidence: Sequence[Evidence], strength: float) -> float:
    """Return the chance that a finding is right, after the evidence.

    Beforehand it is a Beta distribution with the mean `mean` that weighs as much as `strength` decisions. For findings
    that were all marked with the same confidence this is the mean of the Beta distribution afterwards (Gelman et al.,
    Bayesian Data Analysis, 3rd ed., section 2.4),

        (strength * mean + right) / (strength + right + wrong).

    Findings of one rule may differ in confidence; the model's do. Then one shift of the logarithm of all their odds is
    sought, with which, the prior included, as many places are right as were expected to be: a logistic regression with
    the shift as its only coefficient. So a finding that was surer than another stays surer.
    """
    if not evidence:
        return mean

    def is_too_small(shift: float) -> bool:
        surplus = strength * (mean - _shifted(confidence, shift))
        surplus += sum(one.right - (one.right + one.wrong) * _shifted(one.confidence, shift) for one in evidence)
        return surplus > 0

    return _shifted(confidence, turning_point(is_too_small, -_FURTHEST, _FURTHEST, _HALVINGS))


def _shifted(confidence: float, shift: float) -> float:
    inside = min(max(confidence, 1 - CERTAIN), CERTAIN)
    return 1 / (1 + exp(-log(inside / (1 - inside)) - shift))
