# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a flag is still the same after edits, merges and new checks."""

from collections.abc import Iterable

from app.checking.flag import Flag

Identity = frozenset[tuple[str, int]]


def identity(flag: Flag) -> Identity:
    """Return the fingerprints of a flag with their occurrences; one in common makes two flags of a turn the same."""
    return frozenset((mark.fingerprint, mark.occurrence) for mark in flag.marks)


def same_flag(flag: Flag, among: Iterable[Flag]) -> Flag | None:
    """Return the flag that `flag` has become.

    An edit close by changes its fingerprint: then it is the nearest one of the same kind with the same words.
    """
    known = identity(flag)
    listed = list(among)
    for other in listed:
        if known & identity(other):
            return other
    alike = [other for other in listed if _alike(flag, other)]
    return min(alike, key=lambda other: abs(other.finding.start - flag.finding.start), default=None)


def _alike(one: Flag, other: Flag) -> bool:
    return (one.finding.category, one.finding.text) == (other.finding.category, other.finding.text)
