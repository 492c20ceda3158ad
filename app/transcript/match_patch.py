# SPDX-License-Identifier: GPL-3.0-or-later
"""diff-match-patch: the compiled one where there is one for this machine, the plain one elsewhere."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec


@cache
def _is_compiled() -> bool:
    """Return whether the compiled library is here; asked once, for it takes longer than many a comparison."""
    return find_spec("fast_diff_match_patch") is not None


def compiled(old: str, new: str) -> Iterable[tuple[str, int]]:
    """Return what turns `old` into `new`: "=", "-" or "+", and for how many code points."""
    from fast_diff_match_patch import diff  # noqa: PLC0415 - not there on every machine

    return diff(old, new, timelimit=0, checklines=False, cleanup="No")


def plain(old: str, new: str) -> Iterator[tuple[str, int]]:
    """Yield the same as `compiled`, computed in Python."""
    from diff_match_patch import diff_match_patch  # noqa: PLC0415 - not there on every machine

    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    for operation, text in matcher.diff_main(old, new, False):
        yield {0: "=", -1: "-", 1: "+"}[operation], len(text)


def operations(old: str, new: str) -> Iterable[tuple[str, int]]:
    """Return what turns `old` into `new`, by whichever library this machine has."""
    return compiled(old, new) if _is_compiled() else plain(old, new)
