# SPDX-License-Identifier: GPL-3.0-or-later
"""A blinking caret in the accent colour: Qt's own inverts what is under it, whatever the palette says."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QTextEdit

WIDTH = 2


class Caret(QObject):
    """The caret of a text; it blinks while the text has the keyboard."""

    def __init__(self, text: QTextEdit, is_pending: Callable[[], bool]) -> None:
        """`is_pending` tells whether the text holds an input method's unfinished text."""
        super().__init__(text)
        self._text = text
        self._is_pending = is_pending
        self._hints = QGuiApplication.styleHints()
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
        state = text.textCursor().position(), text.document().revision(), text.width()
        if state != self._found_for or self._is_pending():
            self._found_for = state
            at = text.cursorRect()
            self._rect = QRect(at.left(), at.top(), WIDTH, at.height())
        return self._rect

    def rest(self) -> None:
        """Show the caret steadily for a moment where it is now, as after a key."""
        viewport = self._text.viewport()
        viewport.update(self._rect)
        self._shown = self._text.hasFocus()
        viewport.update(self.rect)
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
        self._text.viewport().update(self._rect)
