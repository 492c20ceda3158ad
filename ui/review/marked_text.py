# SPDX-License-Identifier: GPL-3.0-or-later
"""A changed turn as one text in which deletions and insertions stand side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from app.transcript.compare import TurnDiff, joined_text

LINE_BREAK = "\u2028"
"""What Qt's text layout takes for the end of a line."""
THIN_SPACE = "\u2009"
BREAK_SIGN = "¶"
BREAKS = re.compile(r"\n+")


class Side(Enum):
    """Which of the two states is shown, or both in one."""

    BOTH = "both"
    BEFORE = "before"
    AFTER = "after"


class Mark(Enum):
    """What became of some words."""

    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Span:
    """Marked words, in UTF-16 units; `change` counts the changes of the turn from 0."""

    start: int
    length: int
    mark: Mark
    change: int


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text for Qt's text layout, and what is marked in it."""

    text: str
    spans: Sequence[Span]


def marked(difference: TurnDiff, side: Side = Side.BOTH) -> MarkedText:
    """Return both states of some turns as one text, or one of them; a break that came or went shows as a sign."""
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    for text, mark, change in _pieces(difference, side):
        units = len(text.encode("utf-16-le")) // 2
        if mark is not None and units:
            spans.append(Span(length, units, mark, change))
        parts.append(text)
        length += units
    return MarkedText("".join(parts), spans)


def _pieces(difference: TurnDiff, side: Side) -> Iterator[tuple[str, Mark | None, int]]:
    text = joined_text(difference.before)
    at = 0
    for change, hunk in enumerate(difference.hunks):
        yield text[at : hunk.start].replace("\n", LINE_BREAK), None, change
        if side is not Side.AFTER:
            # In one text, what comes instead brings its own new line.
            yield (
                (hunk.deleted.replace("\n", BREAK_SIGN) if side is Side.BOTH else _broken(hunk.deleted)),
                Mark.DELETED,
                change,
            )
        if side is Side.BOTH and hunk.deleted and hunk.inserted:
            yield THIN_SPACE, None, change
        if side is not Side.BEFORE:
            yield _broken(hunk.inserted), Mark.INSERTED, change
        at = hunk.start + len(hunk.deleted)
    yield text[at:].replace("\n", LINE_BREAK), None, len(difference.hunks)


def _broken(text: str) -> str:
    """Return words with signs for their line breaks; the sign alone would leave the new paragraph on the old line."""
    return BREAKS.sub(lambda found: BREAK_SIGN * len(found[0]) + LINE_BREAK, text)
