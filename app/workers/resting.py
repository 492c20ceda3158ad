# SPDX-License-Identifier: GPL-3.0-or-later
"""How long to leave alone what has failed."""

_MOST_DOUBLINGS = 30


def rest_after(failures: int, first: float, longest: float) -> float:
    """Return the rest after so many failures in a row: `first`, then twice as long each time, up to `longest`."""
    # A power without a bound would one day be too large for a float.
    return min(first * 2 ** min(failures - 1, _MOST_DOUBLINGS), longest) if failures else 0.0
