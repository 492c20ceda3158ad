# SPDX-License-Identifier: GPL-3.0-or-later
"""A blinking caret in the accent colour: Qt's own inverts what is under it, whatever the palette says."""

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

WIDTH = 2


class Caret(QObject):
    """The caret of a text; it blinks while the text has the keyboard."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._hints = QGuiApplication.styleHints()
        self._shown = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)
        self._rect = QRect()
        text.setCursorWidth(0)

    @property
    def rect(self) -> QRect:
        """Where the caret stands in the text's viewport."""
        rect = self._text.cursorRect()
        rect.setWidth(WIDTH)
        return rect

    def rest(self) -> None:
        """Show the caret steadily for a moment where it is now, as after a key."""
        self._shown = self._text.hasFocus()
        self._repaint()
        flash = self._hints.cursorFlashTime()
        if self._shown and flash > 0:
            self._timer.start(flash // 2)
        else:
            self._timer.stop()

    def paint(self, painter: QPainter, colour: QColor) -> None:
        """Paint the caret if it is its turn to be seen."""
        if self._shown and self._text.hasFocus():
            painter.fillRect(self.rect, colour)

    def _blink(self) -> None:
        self._shown = not self._shown and self._text.hasFocus()
        self._repaint()

    def _repaint(self) -> None:
        """Have it painted where it is now, and no more where it was."""
        viewport = self._text.viewport()
        viewport.update(self._rect)
        self._rect = self.rect
        viewport.update(self._rect)
