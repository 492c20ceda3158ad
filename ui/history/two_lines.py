# SPDX-License-Identifier: GPL-3.0-or-later
"""A note on at most two lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return a text broken at a word into at most two lines; what does not fit ends in an ellipsis."""
    metrics = QFontMetrics(font)
    if width <= 0 or metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    units = text.encode("utf-16-le")
    first, rest = (part.decode("utf-16-le") for part in (units[: 2 * length], units[2 * length :]))
    return [first.rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]
