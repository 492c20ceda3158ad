# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons under a list."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 30
PADDING = 14
RADIUS = 4
RING = 3
"""Room around the button for the ring that shows the focus."""


class PanelButton(QPushButton):
    """A push button; the primary one is filled with the accent."""

    def __init__(
        self, theme: Theme, *, primary: bool = False, height: int = HEIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height = height
        self._theme = theme
        self._primary = primary
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the text and the ring."""
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(words + 2 * (PADDING + RING), self._height + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw the button in its state."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
            painter.drawRoundedRect(ground.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        fill, outline, words = self._roles()
        painter.setPen(theme.colour(outline))
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setFont(self._font())
        painter.setPen(theme.colour(words))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())

    def _roles(self) -> tuple[Role, Role, Role]:
        """Return the roles of ground, outline and text."""
        if not self.isEnabled():
            return Role.RAISED, Role.BORDER, Role.TEXT_DISABLED
        if self._primary:
            return Role.ACCENT, Role.ACCENT, Role.ON_ACCENT
        return (Role.HOVER if self.underMouse() else Role.RAISED), Role.CONTROL, Role.TEXT

    def _font(self) -> QFont:
        return self._theme.ui_font(13, QFont.Weight.Medium)
