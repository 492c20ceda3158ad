# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program and the process that tries regular expressions say to each other."""

import msgspec

Spans = tuple[tuple[int, int], ...]


class Ask(msgspec.Struct, frozen=True):
    """An expression to look for in texts; `template` is what goes in its place, None if nothing is to.

    The process ends itself if the answer takes longer than `seconds`.
    """

    pattern: str
    texts: tuple[str, ...]
    match_case: bool = False
    whole_word: bool = False
    template: str | None = None
    keep_case: bool = False
    seconds: float = 60.0


class Hits(msgspec.Struct, frozen=True, tag="hits"):
    """Where the expression stands in each text, and with a template what goes in the place of each."""

    spans: tuple[Spans, ...]
    replacements: tuple[tuple[str, ...], ...] = ()


class Wrong(msgspec.Struct, frozen=True, tag="wrong"):
    """Why an expression, or a template, makes no sense; `position` counts its characters from 1, 0 if not known."""

    reason: str
    position: int = 0
    in_template: bool = False


Said = Hits | Wrong


def said(content: bytes) -> Said:
    """Return what the process said. Raises msgspec.MsgspecError."""
    return msgspec.json.decode(content, type=Said)
