# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for the words of a comment."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme
from ui.turns.dialog_frame import LEAST_WIDTH, DialogFrame

MARGINS = 40


class CommentDialog(QDialog):
    """A text of several lines. Ctrl+Enter takes it, Esc goes back."""

    def __init__(self, about: str, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        """`about` are the words that it is on, "" for a whole turn; `text` is what it says so far."""
        super().__init__(parent)
        self._text = QPlainTextEdit(text)
        dress_scroll_bars(self._text, theme)
        self._text.setAccessibleName(self.tr("Comment"))
        self._text.setFont(theme.ui_font(13))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(110)
        self._text.selectAll()
        self._text.installEventFilter(self)
        self._frame = DialogFrame(self, self.tr("Edit comment") if text else self.tr("New comment"), theme)
        self._frame.add_field(self.tr("&Comment"), self._text, 1)
        hint = self._frame.add_hint()
        self._frame.add_buttons(self.tr("&Save comment"), self.tr("Cancel"))
        metrics = QFontMetrics(hint.font())
        words = metrics.elidedText(about, Qt.TextElideMode.ElideMiddle, LEAST_WIDTH - 2 * MARGINS)
        hint.setText(self.tr("On “{words}”").format(words=words) if about else self.tr("On the whole turn"))
        hint.setTextFormat(Qt.TextFormat.PlainText)
        self._text.textChanged.connect(self._look)
        self._text.setFocus()
        self._look()

    @property
    def text(self) -> str:
        """What the comment is to say."""
        return self._text.toPlainText().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Ctrl+Enter as the button: Enter alone begins a line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                if self.text:
                    self.accept()
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self._frame.accept.setEnabled(bool(self.text))
