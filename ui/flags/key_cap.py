# SPDX-License-Identifier: GPL-3.0-or-later
"""A key as it is drawn beside what it does."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from ui.theme.roles import Role
from ui.theme.theme import Theme

PADDING = 6
RADIUS = 3


def key_cap_width(key: str, theme: Theme) -> int:
    """Return how wide the cap of a key is, in pixels."""
    return QFontMetrics(_font(theme)).horizontalAdvance(key) + 2 * PADDING


def paint_key_cap(painter: QPainter, rect: QRect, key: str, theme: Theme) -> None:
    """Draw the cap of a key."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour(Role.BORDER))
    painter.setBrush(theme.colour(Role.KEY))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setFont(_font(theme))
    painter.setPen(theme.colour(Role.TEXT_MUTED))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


def _font(theme: Theme) -> QFont:
    return theme.ui_font(11, QFont.Weight.Medium)
