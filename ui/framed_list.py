# SPDX-License-Identifier: GPL-3.0-or-later
"""A quiet frame round a list, which a sentence takes the place of while there is nothing to list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

MARGIN = 24
LONGEST_LINE = 560
"""Pixels: a sentence across a whole dialog is hard to read."""


class FramedList(QWidget):
    """Shows the list once it is told to."""

    def __init__(self, listed: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._listed = listed
        self._sentence = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for widget in (self._sentence, listed):
            self._stack.addWidget(widget)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def sentence(self) -> str:
        """What is said in place of the list; nothing while the list is shown."""
        return "" if self._stack.currentWidget() is self._listed else self._sentence.text()

    def show_list(self) -> None:
        """Show the list."""
        self._stack.setCurrentWidget(self._listed)

    def say(self, sentence: str) -> None:
        """Say something in place of the list."""
        self._sentence.setText(sentence)
        self._stack.setCurrentWidget(self._sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the lines of the sentence short."""
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - LONGEST_LINE) // 2)
        self._sentence.setContentsMargins(side, MARGIN, side, MARGIN)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the frame."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour(Role.BORDER))
        painter.setBrush(self._theme.colour(Role.BASE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _dress(self) -> None:
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        self._sentence.setPalette(palette)
        self._sentence.setFont(self._theme.ui_font(13))
        self.update()
