# SPDX-License-Identifier: GPL-3.0-or-later
"""One turn with what changed in it at one time."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.transcript.compare import TurnDiff
from ui.review.marked_text import marked
from ui.review.turn_layout import TurnLayout
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

SIDE, TOP = 20, 15


class TextPane(QScrollArea):
    """Scrolls where a turn is long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = _Text(theme)
        self.setWidget(self._text)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The turn with its changes"))
        dress_scroll_bars(self, theme)

    def show_turn(self, difference: TurnDiff | None) -> None:
        """Show a turn; nothing for None."""
        self._text.difference = difference
        self._fit()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._text.lay_out(self.viewport().width(), self.viewport().height())


class _Text(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.difference: TurnDiff | None = None
        self._theme = theme
        self._layout: TurnLayout | None = None

    def lay_out(self, width: int, least: int) -> None:
        self._layout = None
        height = 0
        if self.difference:
            text = marked(self.difference)
            self._layout = TurnLayout(text, self._theme, width - 2 * SIDE, bold=False)
            height = self._layout.height + 2 * TOP
            self.setAccessibleName(text.text)
        self.resize(width, max(height, least))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.BASE))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour(Role.BORDER))
        if self._layout:
            painter.setPen(self._theme.colour(Role.TEXT))
            self._layout.paint(painter, QPointF(SIDE, TOP))
