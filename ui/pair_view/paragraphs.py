# SPDX-License-Identifier: GPL-3.0-or-later
"""Laid-out paragraphs of a turn, painted or being edited, and where the characters of a span stand on their lines."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

import msgspec
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout, QTextLine

BASELINE = 4 / 5
"""Part of a line's fixed height above its baseline, as QTextDocument has it."""


class Paragraph(msgspec.Struct, frozen=True):
    """A layout whose origin stands at `x`, `y`.

    `start` is how many UTF-16 units of the turn's text come before it, `length` how many it holds.
    `pending_at` and `pending` tell of an input method's unfinished text: from which unit of the paragraph on, and how
    many units long.
    """

    layout: QTextLayout
    start: int
    length: int
    x: float
    y: float
    pending_at: int = 0
    pending: int = 0

    def laid(self, unit: int) -> int:
        """Return where a unit of the paragraph stands in the layout, which counts unfinished text along."""
        return unit + self.pending if self.pending and unit >= self.pending_at else unit


class LineSpan(NamedTuple):
    """Part of a line: from `left` to `right`, the line's top and its baseline."""

    left: float
    right: float
    top: float
    baseline: float


def line_spans(
    paragraphs: Iterable[Paragraph], start: int, end: int, line_height: int, seen: QRectF | None = None
) -> Iterator[LineSpan]:
    """Yield where the UTF-16 units `start` to `end` stand, a line each; with `seen` only what may touch it.

    White space at the end of a line is left out. An empty span yields the place of a caret.
    """
    for paragraph in paragraphs:
        first, last = start - paragraph.start, end - paragraph.start
        if last < 0:
            return
        if seen is None or paragraph.y <= seen.bottom():
            yield from _in_paragraph(paragraph, first, last, line_height, seen)


def _in_paragraph(
    paragraph: Paragraph, start: int, end: int, line_height: int, seen: QRectF | None
) -> Iterator[LineSpan]:
    length = paragraph.length
    if start > length or (start == length and end > length):
        return
    first, last = paragraph.laid(max(start, 0)), paragraph.laid(min(end, length))
    layout = paragraph.layout
    number = layout.lineForTextPosition(first).lineNumber()
    if seen is not None:
        number = max(number, int((seen.top() - paragraph.y) // line_height))
    while 0 <= number < layout.lineCount():
        line = layout.lineAt(number)
        top = paragraph.y + number * line_height
        if (line.textStart() >= last and first < last) or (seen is not None and top > seen.bottom()):
            return
        left, right = _edges(line, first, last)
        if right > left or first == last:
            yield LineSpan(paragraph.x + left, paragraph.x + right, top, top + BASELINE * line_height)
        if first == last:
            return
        number += 1


def _edges(line: QTextLine, first: int, last: int) -> tuple[float, float]:
    start = line.textStart()
    stop = start + line.textLength()
    ends = [_x(line, max(first, start)), _x(line, min(last, stop))]
    text = line.naturalTextRect()
    low, high = min(ends), max(ends)
    return (low, high) if first == last else (max(low, text.left()), min(high, text.right()))


def _x(line: QTextLine, unit: int) -> float:
    # The stub promises an object; it is a pair, of the x and of the position that it was found for.
    return cast(tuple[float, int], line.cursorToX(unit))[0]


def unit_at(paragraphs: Iterable[Paragraph], x: float, *, last: bool) -> int:
    """Return the unit on the first or the last line that stands nearest to an `x` counted from the text's left edge."""
    listed = list(paragraphs)
    paragraph = listed[-1 if last else 0]
    line = paragraph.layout.lineAt(paragraph.layout.lineCount() - 1 if last else 0)
    return paragraph.start + line.xToCursor(x)
