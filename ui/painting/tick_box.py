# SPDX-License-Identifier: GPL-3.0-or-later
"""The tick box of a row in a list."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.theme.roles import Role
from ui.theme.theme import Theme

BOX = 16
TICK = (QPointF(4.2, 8.4), QPointF(7, 11.2), QPointF(12, 5.2))


def paint_tick_box(painter: QPainter, box: QRect, theme: Theme, *, ticked: bool) -> None:
    """Draw a box of BOX by BOX pixels, filled with the accent if it is ticked."""
    painter.setPen(theme.colour(Role.ACCENT if ticked else Role.CONTROL))
    painter.setBrush(theme.colour(Role.ACCENT if ticked else Role.BASE))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        tick = QPainterPath(TICK[0] + box.topLeft())
        tick.lineTo(TICK[1] + box.topLeft())
        tick.lineTo(TICK[2] + box.topLeft())
        pen = QPen(theme.colour(Role.ON_ACCENT), 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(tick, pen)
