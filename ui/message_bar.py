# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that must not be missed, over the page, until they are closed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme


class MessageBar(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._said = QLabel(wordWrap=True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setFixedSize(24, 24)
        dress(self._close, theme)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._said, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """What stands there; "" if nothing."""
        return self._said.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, under those that stand there already; screen readers hear it too."""
        if sentence in self.text.split("\n"):
            return
        self._said.setText(f"{self.text}\n{sentence}".strip())
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - text is to be seen soon

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def withdraw(self, sentence: str) -> None:
        """Take one sentence away, if it stands there, because it is not true any more."""
        left = [line for line in self.text.split("\n") if line != sentence]
        self._said.setText("\n".join(left))
        self.setVisible(bool(self.text))

    def clear(self) -> None:
        """Take all sentences away."""
        self._said.clear()
        self.hide()

    def _dress(self) -> None:
        palette = self._theme.palette()
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour(Role.ACTIVE_TINT))
        self.setPalette(palette)
        self._said.setFont(self._theme.ui_font(13))
        self._close.setIcon(self._theme.icon("x", 14))
