# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the card goes: under the flagged line or above it, inside the corrected column."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

WIDTH = 364
GAP = 5
OUTDENT = 16


def card_width(column: QRect) -> int:
    """Return how wide a card may be in a column."""
    return min(WIDTH, column.width())


def place_card(size: QSize, phrase: Sequence[QRect], column: QRect) -> QPoint:
    """Return the top left corner of a card of a size at a phrase, given by line, within the seen part of a column.

    Under the last line if there is room, else above the first; where there is room for neither, on the roomier side.
    The lines themselves stay free.
    """
    first, last = phrase[0], phrase[-1]
    below = last.bottom() + 1 + GAP
    above = first.top() - GAP - size.height()
    room_below = column.bottom() + 1 - below
    room_above = first.top() - GAP - column.top()
    goes_below = room_below >= size.height() or (room_above < size.height() and room_below >= room_above)
    beside = last if goes_below else first
    rightmost = column.right() + 1 - size.width()
    left = max(column.left(), min(beside.left() - OUTDENT, rightmost))
    return QPoint(left, below if goes_below else above)
