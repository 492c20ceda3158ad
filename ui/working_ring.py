# SPDX-License-Identifier: GPL-3.0-or-later
"""An open ring: something is being worked at. It does not turn."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

_SIZE = 10
_START = 45 * 16
_SPAN = 270 * 16
"""Qt counts in sixteenths of a degree."""


class WorkingRing(QWidget):
    """Ten pixels wide, in the colour of the accent."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(_SIZE, _SIZE))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw three quarters of a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Role.ACCENT), 2))
        painter.drawArc(QRectF(1, 1, _SIZE - 2, _SIZE - 2), _START, _SPAN)
