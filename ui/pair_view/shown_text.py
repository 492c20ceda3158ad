# SPDX-License-Identifier: GPL-3.0-or-later
"""A turn's text as Qt's documents hold it, and what changes there in code points.

A document holds paragraph ends as U+2029. Everything else is kept as it is, one character for one, so that positions
are the same on both sides once UTF-16 units are counted as code points.
"""

import re
from collections.abc import Sequence

import msgspec

from app.transcript.utf16 import Utf16Map

PARAGRAPH_END = "\u2029"
_AS_SHOWN = str.maketrans(dict.fromkeys("\n\r\ufdd0\ufdd1", PARAGRAPH_END))
"""What a document would itself make a paragraph end of; two of them in a row would become one."""
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufdd0\ufdd1\ufffc\ufffe\uffff]")


class Delta(msgspec.Struct, frozen=True):
    """The code points `start` to `end` gave way to `text`."""

    start: int
    end: int
    text: str


def shown(text: str) -> str:
    """Return a turn's text as a document holds it."""
    return text.translate(_AS_SHOWN)


def is_shown_as(raw: str, text: str) -> bool:
    """Return whether a document that holds `raw` shows a turn's text."""
    # What is likely is compared first: to translate a text takes longer than all else about it.
    return raw.replace(PARAGRAPH_END, "\n") == text or raw == shown(text)


def typed(raw: str) -> str:
    """Return raw text of a document as a turn holds it; half characters, which no file can hold, are marked."""
    if raw.isascii():
        return raw
    text = raw.replace(PARAGRAPH_END, "\n").replace("\u2028", "\n")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def pasted(text: str) -> str:
    """Return text from elsewhere as it goes into a turn: paragraphs part it, without empty ones, and nothing else."""
    text = _NOT_TEXT.sub("", _LINE_ENDS.sub("\n", text))
    return _EMPTY_LINES.sub("\n", text).strip("\n")


def difference(old: str, new: str) -> Delta | None:
    """Return the one place where two texts differ, as small as can be; None if they are equal."""
    if old == new:
        return None
    if not old or not new:
        return Delta(0, len(old), new)
    start = common_start(old, new)
    longest_tail = min(len(old), len(new)) - start
    tail = common_start(old[::-1][:longest_tail], new[::-1][:longest_tail])
    return Delta(start, len(old) - tail, new[start : len(new) - tail])


def reported_change(old: str, new: str, unit: int, removed: int, units: "Units | None" = None) -> Delta | None:
    """Return what changed between two raw texts, told where the document says that it did.

    A document counts in UTF-16 units, may count the end of the last paragraph along, and names the whole paragraph
    when only an input method's unfinished text changes; what is equal after all is cut off. `units` are those of `old`,
    if they have been counted already.
    """
    units = units or Units(old)
    start = units.point(min(unit, units.length))
    end = units.point(min(unit + removed, units.length))
    new_end = len(new) - (len(old) - end)
    if new_end < start or old[:start] != new[:start] or old[end:] != new[new_end:]:
        return difference(old, new)
    inner = difference(old[start:end], new[start:new_end])
    return inner and Delta(start + inner.start, start + inner.end, inner.text)


def common_start(one: Sequence[object], other: Sequence[object]) -> int:
    """Return how many elements two texts or lists begin with in common; by halving, since slices compare fast."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


class Units:
    """UTF-16 units and code points of one text; free of charge where they are the same."""

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and len(text.encode("utf-16-le", "surrogatepass")) != 2 * len(text)
        self._map = Utf16Map(text) if wide else None
        self.length = self._map.units(len(text)) if self._map else len(text)

    def unit(self, point: int) -> int:
        """Return the units before a code point."""
        return self._map.units(point) if self._map else point

    def point(self, unit: int) -> int:
        """Return the code point at a unit."""
        return self._map.point(unit) if self._map else unit
