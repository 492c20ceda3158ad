# SPDX-License-Identifier: GPL-3.0-or-later
"""The top of the card: what kind of flag it is, and which of its turn."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from ui.flag_groups import FlagGroup
from ui.painting.underlines import SWATCH_HEIGHT, SWATCH_WIDTH, paint_swatch
from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme

SWATCH = QSize(SWATCH_WIDTH, SWATCH_HEIGHT)
GAP = 12


class CardHeader(QWidget):
    """Swatch, long title, "2 of 5 in this turn", and a button that closes the card."""

    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = self._count = 0
        self._swatch = _Swatch(theme, self)
        self._title = QLabel(self)
        self._place = QLabel(self)
        self._close = QToolButton(self)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress(self._close, theme)
        self._close.setFixedSize(24, 24)
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close the card"))
        self._close.clicked.connect(self.close_asked)
        for label in (self._title, self._place):
            # Over the text they would inherit the role of text in a list.
            label.setForegroundRole(QPalette.ColorRole.WindowText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._swatch)
        row.addSpacing(GAP)
        row.addWidget(self._title)
        row.addStretch()
        row.addWidget(self._place)
        row.addSpacing(9)
        row.addWidget(self._close)
        theme.changed.connect(self._dress)
        self._dress()

    def show_flag(self, group: FlagGroup, number: int, count: int) -> None:
        """Say what kind of flag it is, and which of how many in its turn."""
        self._swatch.show_group(group)
        self._title.setText(group.title)
        self._number, self._count = number, count
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say it shorter where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        whole = self.tr("{number} of {count} in this turn").format(number=self._number, count=self._count)
        shorter = self.tr("{number} of {count}").format(number=self._number, count=self._count)
        needed = self._place.fontMetrics().horizontalAdvance(whole) + self._title.sizeHint().width()
        room = self.width() - SWATCH.width() - self._close.width() - 3 * GAP
        self._place.setText(whole if needed <= room else shorter)
        self._place.setAccessibleName(whole)

    def _dress(self) -> None:
        theme = self._theme
        self._title.setFont(theme.ui_font(13, QFont.Weight.DemiBold))
        self._place.setFont(theme.ui_font(12, tabular=True))
        self._close.setIcon(theme.icon("x", 14, Role.TEXT_MUTED))
        palette = self._place.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._place.setPalette(palette)


class _Swatch(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = FlagGroup.MEANING
        self.setFixedSize(SWATCH)

    def show_group(self, group: FlagGroup) -> None:
        self._group = group
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        paint_swatch(QPainter(self), QRectF(self.rect()), self._group, self._theme)
