# SPDX-License-Identifier: GPL-3.0-or-later
"""Curves from stated confidence to the share right, fitted by isotonic regression."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from app.checking.calibration import Curve

STRENGTH = 10
"""Each step of a curve is drawn towards the confidence stated there, as by so many findings more."""


class Step(NamedTuple):
    """Findings of neighbouring confidences that are taken together: from, to, sum of confidences, right, how many."""

    start: float
    end: float
    stated: float
    right: float
    size: float

    def with_next(self, other: "Step") -> "Step":
        """Return this step and the one above it as one."""
        return Step(self.start, other.end, self.stated + other.stated, self.right + other.right, self.size + other.size)

    def drawn(self) -> "Step":
        """Return the step drawn towards what was stated."""
        return self._replace(right=self.right + STRENGTH * self.stated / self.size, size=self.size + STRENGTH)


def pooled(steps: Iterable[Step]) -> list[Step]:
    """Return the steps, made to rise by pooling neighbours that do not: the pool-adjacent-violators algorithm."""
    rising: list[Step] = []
    for step in steps:
        rising.append(step)
        while len(rising) > 1 and rising[-2].right * rising[-1].size > rising[-1].right * rising[-2].size:
            above = rising.pop()
            rising[-1] = rising[-1].with_next(above)
    return rising


def fitted(findings: Iterable[tuple[float, bool]]) -> Curve:
    """Return the curve of findings, given as stated confidence and whether they were right."""
    by_confidence: dict[float, list[bool]] = defaultdict(list)
    for confidence, right in findings:
        by_confidence[confidence].append(right)
    steps = pooled(Step(c, c, c * len(rights), sum(rights), len(rights)) for c, rights in sorted(by_confidence.items()))
    rising = pooled(step.drawn() for step in steps)
    ends = [(at, step.right / step.size) for step in rising for at in (step.start, step.end)]
    return tuple((round(at, 3), round(share, 3)) for at, share in dict.fromkeys(ends))
