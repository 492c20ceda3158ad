# SPDX-License-Identifier: GPL-3.0-or-later
"""Tick boxes and radio buttons with outlines that can be seen, in the dark too; Fusion's own are too faint there."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

BOX = 16
GAP = 8
HEIGHT = 24
RADIUS = 3
RING = 3
"""Room around the box for the ring that shows the focus."""
TICK = (QPointF(4, 8.3), QPointF(7, 11.2), QPointF(12, 5.4))


class TickBox(QCheckBox):
    """A box that is filled with the accent when it is ticked."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room for box, ring and text."""
        return _size(self)

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """Take clicks anywhere on box and text."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the box in its state, and the text."""
        painter = _begin(self, self._theme)
        box = _box(self)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour(Role.ON_ACCENT), 1.8))
            painter.drawPolyline([point + QPointF(RING, (self.height() - BOX) / 2) for point in TICK])
        if self.hasFocus():
            _ring(painter, self._theme)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)
        _text(painter, self, self._theme)


class RoundButton(QRadioButton):
    """A ring that has a dot when it is chosen."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room for ring, focus and text."""
        return _size(self)

    def hitButton(self, pos: object) -> bool:  # noqa: N802
        """Take clicks anywhere on ring and text."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the ring in its state, and the text."""
        painter = _begin(self, self._theme)
        box = _box(self)
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.ON_ACCENT))
            painter.drawEllipse(box.center(), 3, 3)
        if self.hasFocus():
            _ring(painter, self._theme)
            painter.drawEllipse(box.adjusted(-2, -2, 2, 2))
        _text(painter, self, self._theme)


def _size(button: QAbstractButton) -> QSize:
    words = QFontMetrics(button.font()).boundingRect(button.text().replace("&", "")).width()
    return QSize(2 * RING + BOX + GAP + words + 2, HEIGHT)


def _box(button: QAbstractButton) -> QRectF:
    return QRectF(RING + 0.5, (button.height() - BOX) / 2 + 0.5, BOX - 1, BOX - 1)


def _begin(button: QAbstractButton, theme: Theme) -> QPainter:
    """Return a painter with the pen and brush of the box."""
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    filled = button.isChecked() and button.isEnabled()
    outline = Role.ACCENT if filled else Role.CONTROL if button.isEnabled() else Role.BORDER
    painter.setPen(QPen(theme.colour(outline), 1))
    painter.setBrush(theme.colour(Role.ACCENT if filled else Role.BASE))
    return painter


def _ring(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _text(painter: QPainter, button: QAbstractButton, theme: Theme) -> None:
    painter.setPen(theme.colour(Role.TEXT if button.isEnabled() else Role.TEXT_DISABLED))
    room = button.rect().adjusted(2 * RING + BOX + GAP - RING, 0, 0, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, button.text())
