# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a span stands on the screen."""

from collections.abc import Iterable
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect

from ui.pair_view.marks import Span
from ui.pair_view.paragraphs import Paragraph, line_spans
from ui.pair_view.shown_text import Units


def rects_of_span(
    corner: QPoint, paragraphs: Iterable[Paragraph], units: Units, span: Span, line_height: int
) -> list[QRect]:
    """Return the rectangles of a span of code points, one a line; `corner` is where the paragraphs' origin stands."""
    start, end = (units.unit(min(max(at, 0), units.point(units.length))) for at in span)
    return [
        QRect(
            corner.x() + floor(line.left),
            corner.y() + round(line.top),
            max(ceil(line.right) - floor(line.left), 1),
            line_height,
        )
        for line in line_spans(paragraphs, start, end, line_height)
    ]
