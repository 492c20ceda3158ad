# SPDX-License-Identifier: GPL-3.0-or-later
"""diff-match-patch: the compiled one where there is one for this machine, the plain one elsewhere."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from importlib.util import find_spec

Operations = Iterable[tuple[str, int]]


def compiled() -> Callable[[str, str], Operations]:
    """Return what says how to turn one string into another: "=", "-" or "+", and for how many code points."""
    from fast_diff_match_patch import diff  # noqa: PLC0415 - not there on every machine

    return partial(diff, timelimit=0, checklines=False, cleanup="No")


def plain() -> Callable[[str, str], Operations]:
    """Return what says the same, computed in Python."""
    from diff_match_patch import diff_match_patch  # noqa: PLC0415 - not there on every machine

    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0

    def operations(old: str, new: str) -> Iterator[tuple[str, int]]:
        for operation, text in matcher.diff_main(old, new, False):
            yield {0: "=", -1: "-", 1: "+"}[operation], len(text)

    return operations


@cache
def library() -> Callable[[str, str], Operations]:
    """Return `compiled` or `plain`, whichever this machine has; asked once, for that takes longer than many a text."""
    return compiled() if find_spec("fast_diff_match_patch") is not None else plain()
