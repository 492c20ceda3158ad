# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to choose from, with an outline that can be seen, in the dark too."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

PADDING = 10
CARET = 14


class ChoiceBox(QComboBox):
    """Shows what is chosen and a caret."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint a quiet outline, the accent where the focus is, and as much of the name as there is room for."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        outline = Role.ACCENT if self.hasFocus() else Role.CONTROL if self.isEnabled() else Role.BORDER
        painter.setPen(QPen(theme.colour(outline), width))
        painter.setBrush(theme.colour(Role.RAISED))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4)
        room = self.rect().adjusted(PADDING, 0, -2 * PADDING - CARET, 0)
        painter.setFont(theme.ui_font(13, tabular=True))
        painter.setPen(theme.colour(Role.TEXT if self.isEnabled() else Role.TEXT_DISABLED))
        shown = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        at = QRect(self.width() - PADDING - CARET, (self.height() - CARET) // 2, CARET, CARET)
        theme.icon("caret-down", CARET, Role.TEXT_MUTED).paint(painter, at)
