# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys of one command, each a button that takes it away."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from ui.flags.key_cap import key_cap_width, paint_key_cap
from ui.keys.key_names import shown
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 24
CROSS = 14
RING = 2


class KeyChips(QWidget):
    """Signals: removed, with the key as it is kept."""

    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: list[_Chip] = []
        self._none = QLabel(self.tr("No key"), self)
        self._none.setFont(theme.ui_font(12))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._none)
        self._row.addStretch(1)
        self.setFixedHeight(HEIGHT)

    def show_keys(self, keys: Sequence[str], *, fixed: bool) -> None:
        """Show the keys of another command; fixed ones cannot be taken away."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [_Chip(key, self._theme, self) for key in keys]
        for place, chip in enumerate(self._chips):
            chip.setEnabled(not fixed)
            chip.clicked.connect(lambda _=False, key=chip.key: self.removed.emit(key))
            self._row.insertWidget(place, chip)
        self._none.setVisible(not keys)


class _Chip(QAbstractButton):
    def __init__(self, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._theme = theme
        self.setText(shown(key))
        self.setToolTip(self.tr("Take {key} away").format(key=self.text()))
        self.setAccessibleName(self.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(key_cap_width(self.text(), self._theme) + CROSS + 2 * RING, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = QRect(RING, 3, key_cap_width(self.text(), theme), HEIGHT - 6)
        paint_key_cap(painter, cap, self.text(), theme)
        if self.isEnabled():
            painter.setPen(QPen(theme.colour(Role.TEXT if self.underMouse() else Role.TEXT_MUTED), 1.4))
            middle = QPointF(cap.right() + CROSS / 2, HEIGHT / 2)
            painter.drawLine(middle - QPointF(3, 3), middle + QPointF(3, 3))
            painter.drawLine(middle - QPointF(3, -3), middle + QPointF(3, -3))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
