# SPDX-License-Identifier: GPL-3.0-or-later
"""What marks comments: a speech bubble beside the turn, and brackets round the words, unlike any flag's underline."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.theme.roles import Role
from ui.theme.theme import Theme

BUBBLE = 16
"""The width and height of the bubble, in pixels."""
FOOT = 5
THICK = 2
"""How long the feet of a bracket are, and how thick it is."""


def paint_bubble(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paint the sign of a comment into the middle of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(BUBBLE / 2, BUBBLE / 2))
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(1.5, 2, 13, 9.5), 2.5, 2.5)
    tail = QPainterPath(QPointF(4.5, 11))
    tail.lineTo(4.5, 14.8)
    tail.lineTo(8.5, 11)
    painter.setPen(QPen(theme.colour(Role.COMMENT), 1.4, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(theme.colour(Role.COMMENT_TINT))
    painter.drawPath(outline.united(tail))
    painter.drawLine(QPointF(4.5, 5.4), QPointF(11.5, 5.4))
    painter.drawLine(QPointF(4.5, 8.2), QPointF(9, 8.2))
    painter.restore()


def paint_brackets(painter: QPainter, lines: Sequence[QRect], theme: Theme) -> None:
    """Tint the lines of a span, and put a bracket where it begins and one where it ends."""
    for line in lines:
        painter.fillRect(line, theme.colour(Role.COMMENT_TINT))
    if lines:
        colour = theme.colour(Role.COMMENT)
        for line, edge, foot in (
            (lines[0], lines[0].left(), lines[0].left()),
            (lines[-1], lines[-1].right() + 1 - THICK, lines[-1].right() + 1 - FOOT),
        ):
            painter.fillRect(edge, line.top(), THICK, line.height(), colour)
            painter.fillRect(foot, line.top(), FOOT, THICK, colour)
            painter.fillRect(foot, line.bottom() + 1 - THICK, FOOT, THICK, colour)
