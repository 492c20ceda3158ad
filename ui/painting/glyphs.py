# SPDX-License-Identifier: GPL-3.0-or-later
"""How far a turn has come, as three shapes: ring, ring with a tick, filled square with a tick."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.transcript.turn import Status
from ui.theme.roles import Role
from ui.theme.theme import Theme

GLYPH = 14
"""The width and height of a glyph, in pixels."""
_TICK = (QPointF(4, 7.2), QPointF(6.2, 9.4), QPointF(10.2, 4.9))


def paint_status(painter: QPainter, rect: QRectF, status: Status, theme: Theme) -> None:
    """Paint a status into the middle of `rect`."""
    corner = QRectF(rect).center() - QPointF(GLYPH / 2, GLYPH / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(corner)
    match status:
        case Status.DRAFT:
            _ring(painter, theme.colour(Role.DRAFT))
        case Status.CONFIRMED:
            _ring(painter, theme.colour(Role.CONFIRMED))
            _tick(painter, theme.colour(Role.CONFIRMED))
        case Status.APPROVED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.CONFIRMED))
            painter.drawRoundedRect(QRectF(1, 1, GLYPH - 2, GLYPH - 2), 2.5, 2.5)
            _tick(painter, theme.colour(Role.BASE))
    painter.restore()


def _ring(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1.5, 1.5, GLYPH - 3, GLYPH - 3))


def _tick(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(_TICK)
