# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the gutter, the source text, the original and the correction of a row stand. All lengths are pixels."""

from enum import Enum

import msgspec
from PySide6.QtCore import QMargins, QRect

GUTTER = 92
MARGINS = QMargins(20, 15, 20, 17)
"""Around the text of a cell; the line between rows is part of it."""
AROUND = MARGINS.top() + MARGINS.bottom()
AROUND_SIDES = MARGINS.left() + MARGINS.right()
LOWEST_ROW = 67
BESIDE_FROM = 780
"""From this width on two texts stand side by side."""
THREE_BESIDE_FROM = 1080
"""From this width on all three do."""
NARROWEST_TEXT = 40


class Placement(Enum):
    """Where a text stands that is not edited: beside the next one, above or under it, or nowhere."""

    BESIDE = 0
    ABOVE = 1
    HIDDEN = 2
    UNDER = 3


class Arrangement(msgspec.Struct, frozen=True):
    """How a row is divided: the widths of the columns, and where the other texts stand.

    `placement` is that of originals, beside or above corrections. `sources` is that of source texts: beside originals,
    under them where these stand beside corrections, so that those two begin at the same height, or above all. A text
    that stands above or under another shares its column. `longest` is how long a line may be; None if it may fill its
    column.
    """

    placement: Placement
    original: int
    corrected: int
    longest: int | None = None
    sources: Placement = Placement.HIDDEN
    source: int = 0

    @property
    def source_text(self) -> int:
        """How wide a line of a source text may be."""
        return self._text_width(self.source) if self.sources is Placement.BESIDE else self.original_text

    @property
    def original_text(self) -> int:
        """How wide a line of an original may be."""
        return self._text_width(self.original if self.placement is Placement.BESIDE else self.corrected)

    @property
    def corrected_text(self) -> int:
        """How wide a line of a correction may be."""
        return self._text_width(self.corrected)

    def row_height(self, original: int, corrected: int, source: int = 0) -> int:
        """Return how high a row is whose texts are so high; hidden ones and an empty source text do not count."""
        stacked = self._stacked(source)
        beside = source + AROUND if self.sources is Placement.BESIDE else 0
        match self.placement:
            case Placement.BESIDE:
                high = max(original + AROUND + stacked, corrected + AROUND, beside)
            case Placement.ABOVE:
                high = stacked + original + corrected + 2 * AROUND
            case _:
                high = max(stacked + corrected + AROUND, beside)
        return max(LOWEST_ROW, high)

    def cells(self, top: int, height: int, original: int, source: int = 0) -> "Cells":
        """Return the cells of a row; `original` and `source` are how high these texts are."""
        gutter, left, stacked = QRect(0, top, GUTTER, height), GUTTER + self.source, self._stacked(source)
        under = top + (stacked if self.sources is Placement.ABOVE else 0)
        match self.placement:
            case Placement.BESIDE:
                middle = QRect(left, top, self.original, original + AROUND if stacked else height)
                right = QRect(left + self.original, top, self.corrected, height)
            case Placement.ABOVE:
                middle = QRect(left, under, self.corrected, original + AROUND)
                right = QRect(left, under + middle.height(), self.corrected, height - stacked - middle.height())
            case _:
                middle, right = QRect(), self._alone(left, under, height - stacked)
        match self.sources:
            case Placement.BESIDE:
                first = QRect(GUTTER, top, self.source, height)
            case Placement.UNDER if stacked:
                first = QRect(left, top + middle.height(), self.original, height - middle.height())
            case Placement.ABOVE if stacked:
                first = QRect(right.left(), top, right.width(), stacked)
            case _:
                first = QRect()
        return Cells(gutter, middle, right, first)

    def _alone(self, left: int, top: int, height: int) -> QRect:
        """Return the cell of a correction without its original: in the middle, unless something stands beside it."""
        if self.sources is Placement.BESIDE:
            return QRect(left, top, self.corrected, height)
        width = min(self.corrected, self.corrected_text + AROUND_SIDES)
        return QRect(left + (self.corrected - width) // 2, top, width, height)

    def _stacked(self, source: int) -> int:
        """Return how much of a row's height a source text takes from the text that it shares a column with."""
        return source + AROUND if source and self.sources in (Placement.ABOVE, Placement.UNDER) else 0

    def _text_width(self, column: int) -> int:
        width = max(column - AROUND_SIDES, NARROWEST_TEXT)
        return width if self.longest is None else min(width, self.longest)


class Cells(msgspec.Struct, frozen=True):
    """The parts of a row. What is hidden is empty; while originals are hidden, short lines stand in the middle."""

    gutter: QRect
    original: QRect
    corrected: QRect
    source: QRect


def arranged(width: int, *, hidden: bool, longest: int | None = None, sources: bool = False) -> Arrangement:
    """Return how rows of a width are divided: with originals `hidden` or not, with `sources` or without."""
    texts = max(width - GUTTER, 2 * NARROWEST_TEXT)
    if sources and not hidden and texts >= THREE_BESIDE_FROM:
        third = texts // 3
        return Arrangement(Placement.BESIDE, third, texts - 2 * third, longest, Placement.BESIDE, third)
    if sources and hidden and texts >= BESIDE_FROM:
        half = texts // 2
        return Arrangement(Placement.HIDDEN, 0, texts - half, longest, Placement.BESIDE, half)
    above, under = (Placement.ABOVE, Placement.UNDER) if sources else (Placement.HIDDEN, Placement.HIDDEN)
    if hidden:
        return Arrangement(Placement.HIDDEN, 0, texts, longest, above)
    if texts < BESIDE_FROM:
        return Arrangement(Placement.ABOVE, 0, texts, longest, above)
    return Arrangement(Placement.BESIDE, texts // 2, texts - texts // 2, longest, under)
