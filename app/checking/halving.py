# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding where something turns."""

from collections.abc import Callable


def turning_point(is_below: Callable[[float], bool], low: float, high: float, halvings: int) -> float:
    """Return the number between two up to which `is_below` holds, by halving what is left so many times."""
    for _ in range(halvings):
        middle = (low + high) / 2
        if is_below(middle):
            low = middle
        else:
            high = middle
    return (low + high) / 2
