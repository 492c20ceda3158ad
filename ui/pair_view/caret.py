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
        self._shown = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)
        self._rect = QRect()
        self._found_for: object = None
        text.setCursorWidth(0)

    @property
    def rect(self) -> QRect:
        """Where the caret stands in the text's viewport; looked up again only after something has changed."""
        text = self._text
        cursor = text.textCursor()
        state = cursor.position(), text.document().revision(), text.width()
        if state != self._found_for or cursor.block().layout().preeditAreaText():
            self._found_for = state
            at = text.cursorRect()
            self._rect = QRect(at.left(), at.top(), WIDTH, at.height())
        return self._rect

    def rest(self) -> None:
        """Show the caret steadily for a moment where it is now, as after a key."""
        self._text.viewport().update(self._rect)
        self._shown = self._text.hasFocus()
        self._text.viewport().update(self.rect)
        flash = QGuiApplication.styleHints().cursorFlashTime()
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
        self._text.viewport().update(self._rect)
