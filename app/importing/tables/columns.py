# SPDX-License-Identifier: GPL-3.0-or-later
"""What the columns of a table are."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from app.exporting.side_by_side import HEADINGS

WORD = re.compile(r"[^\W\d_]+")
ENGLISH = {
    *("the", "of", "and", "to", "a", "in", "is", "that", "it", "was", "for", "you", "he", "with", "as", "his", "they"),
    *("at", "be", "this", "have", "from", "i", "not"),
}
"""The commonest words: running English consists of them to a third, other languages hardly at all."""
ENOUGH_ENGLISH = 0.15
LONGEST_NAME = 40

Rows = Sequence[Sequence[str]]


class Sides(Enum):
    """What two columns are to each other."""

    SPEAKERS = "names, and what they say"
    TRANSLATION = "source and translation"
    OTHER = "something else"


@dataclass(frozen=True, slots=True)
class Found:
    """Which columns, counted from 0, are what; `header` is the number of rows that only name them."""

    kind: Sides
    first: int = 0
    second: int = 1
    header: int = 0


def sides_of(rows: Rows) -> Found:
    """Return what a table of two columns is, or of the four that Fairhand writes."""
    if rows and tuple(cell.strip() for cell in rows[0]) == HEADINGS:
        return Found(Sides.SPEAKERS, 1, 3, 1)
    full = [row for row in rows if len(row) == 2]
    if not full or len(full) < len(rows):
        return Found(Sides.OTHER)
    names = [row[0].strip() for row in full]
    counts = Counter(name for name in names if name)
    if all(len(name) <= LONGEST_NAME for name in names) and 2 * len(counts) <= len(full) and counts:
        return Found(Sides.SPEAKERS)
    left, right = (englishness(row[side] for row in full) for side in (0, 1))
    if left >= ENOUGH_ENGLISH > right:
        return Found(Sides.TRANSLATION, 1, 0)
    if right >= ENOUGH_ENGLISH > left:
        return Found(Sides.TRANSLATION, 0, 1)
    return Found(Sides.OTHER)


def englishness(texts: Iterable[str]) -> float:
    """Return which part of the words are the commonest of English."""
    words = [word.lower() for text in texts for word in WORD.findall(text)]
    return sum(word in ENGLISH for word in words) / len(words) if words else 0.0
