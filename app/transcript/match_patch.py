# SPDX-License-Identifier: GPL-3.0-or-later
"""diff-match-patch: the compiled one where there is one for this machine, the plain one elsewhere."""

from collections.abc import Iterator


def compiled(old: str, new: str) -> Iterator[tuple[str, int]]:
    """Yield what turns `old` into `new`: "=", "-" or "+", and for how many code points."""
    from fast_diff_match_patch import diff  # noqa: PLC0415 - not there on every machine

    yield from diff(old, new, timelimit=0, checklines=False, cleanup="No")


def plain(old: str, new: str) -> Iterator[tuple[str, int]]:
    """Yield the same as `compiled`, computed in Python."""
    from diff_match_patch import diff_match_patch  # noqa: PLC0415 - not there on every machine

    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    for operation, text in matcher.diff_main(old, new, False):
        yield {0: "=", -1: "-", 1: "+"}[operation], len(text)


def operations(old: str, new: str) -> Iterator[tuple[str, int]]:
    """Yield what turns `old` into `new`, by whichever library this machine has."""
    try:
        import fast_diff_match_patch  # noqa: F401, PLC0415 # pyright: ignore[reportUnusedImport] - is it there?
    except ImportError:
        return plain(old, new)
    return compiled(old, new)
