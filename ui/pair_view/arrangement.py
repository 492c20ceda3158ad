# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the gutter, the original and the correction of a row stand. All lengths are pixels."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QMargins, QRect

GUTTER = 92
MARGINS = QMargins(20, 15, 20, 17)
"""Around the text of a cell; the line between rows is part of it."""
AROUND = MARGINS.top() + MARGINS.bottom()
AROUND_SIDES = MARGINS.left() + MARGINS.right()
LOWEST_ROW = 67
BESIDE_FROM = 780
"""From this width on the two texts stand side by side."""
NARROWEST_TEXT = 40


class Placement(Enum):
    """Where the original stands."""

    BESIDE = 0
    ABOVE = 1
    HIDDEN = 2


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a row is divided: the widths of the columns of originals and corrections, and where originals stand.

    `longest` is how long a line may be; None if it may fill its column.
    """

    placement: Placement
    original: int
    corrected: int
    longest: int | None = None

    @property
    def original_text(self) -> int:
        """How wide a line of an original may be."""
        column = self.corrected if self.placement is Placement.ABOVE else self.original
        return self._text_width(column)

    @property
    def corrected_text(self) -> int:
        """How wide a line of a correction may be."""
        return self._text_width(self.corrected)

    def row_height(self, original: int, corrected: int) -> int:
        """Return how high a row is whose texts are so high; a hidden original counts for nothing."""
        match self.placement:
            case Placement.BESIDE:
                high = max(original, corrected) + AROUND
            case Placement.ABOVE:
                high = original + corrected + 2 * AROUND
            case Placement.HIDDEN:
                high = corrected + AROUND
        return max(LOWEST_ROW, high)

    def cells(self, top: int, height: int, original: int) -> "Cells":
        """Return the cells of a row; `original` is how high the original's text is."""
        gutter = QRect(0, top, GUTTER, height)
        match self.placement:
            case Placement.BESIDE:
                left = QRect(GUTTER, top, self.original, height)
                return Cells(gutter, left, QRect(GUTTER + self.original, top, self.corrected, height))
            case Placement.ABOVE:
                above = original + AROUND
                upper = QRect(GUTTER, top, self.corrected, above)
                return Cells(gutter, upper, QRect(GUTTER, top + above, self.corrected, height - above))
            case Placement.HIDDEN:
                width = min(self.corrected, self.corrected_text + AROUND_SIDES)
                left = GUTTER + (self.corrected - width) // 2
                return Cells(gutter, QRect(), QRect(left, top, width, height))

    def _text_width(self, column: int) -> int:
        width = max(column - AROUND_SIDES, NARROWEST_TEXT)
        return width if self.longest is None else min(width, self.longest)


@dataclass(frozen=True, slots=True)
class Cells:
    """The three parts of a row. While originals are hidden, `original` is empty and short lines stand in the middle."""

    gutter: QRect
    original: QRect
    corrected: QRect


def arranged(width: int, *, hidden: bool, longest: int | None = None) -> Arrangement:
    """Return how rows of a width are divided."""
    texts = max(width - GUTTER, 2 * NARROWEST_TEXT)
    if hidden:
        return Arrangement(Placement.HIDDEN, 0, texts, longest)
    if texts < BESIDE_FROM:
        return Arrangement(Placement.ABOVE, 0, texts, longest)
    return Arrangement(Placement.BESIDE, texts // 2, texts - texts // 2, longest)
