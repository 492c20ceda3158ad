# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that will stand at one place, in their sentence, with a line to write others in."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.transcript.merging.sides import Disagreement, Subject
from app.transcript.turn import Turn
from ui.flags.excerpt import sentence_around
from ui.merging import wording
from ui.row import row
from ui.theme.roles import Role
from ui.theme.theme import Theme

CONTROL_HEIGHT = 32
CONTEXT_LINES = 2


class Standing(QWidget):
    """Follows the row of the table that the user is in.

    Signals:
        written: the words that are to stand instead.

    """

    written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Disagreement, str, Turn | None] | None = None
        self._title = QLabel(self.tr("&Will stand"))
        self._title.setFont(theme.ui_font(12, QFont.Weight.DemiBold))
        self.words = QLineEdit(clearButtonEnabled=False)
        self.words.setAccessibleName(self.tr("The words that will stand"))
        self.words.setMinimumHeight(CONTROL_HEIGHT)
        self.words.setFont(theme.text_font(px=14))
        self._title.setBuddy(self.words)
        self._context = QLabel(wordWrap=True)
        self._context.setTextFormat(Qt.TextFormat.RichText)
        self._context.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._context.setFont(theme.text_font(px=14))
        self._context.setMinimumHeight(CONTEXT_LINES * self._context.fontMetrics().lineSpacing() + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row(self._title, self.words, spacing=10))
        column.addWidget(self._context)
        self.words.textEdited.connect(self.written)
        theme.changed.connect(self._dress)

    def show_words(self, one: Disagreement, words: str, turn: Turn | None) -> None:
        """Show what will stand at a place of a turn of this copy; only words that end no turn can be written anew."""
        self._shown = one, words, turn
        said = words if one.subject is Subject.WORDS else wording.side(words, one)
        if not self.words.hasFocus() or not one.may_be_written:
            self.words.setText(said)
            self.words.setCursorPosition(0)
        self.words.setReadOnly(not one.may_be_written)
        self._dress()

    def show_nothing(self) -> None:
        """Be empty: there is no place."""
        self._shown = None
        self.words.clear()
        self._context.clear()

    def _dress(self) -> None:
        if not self._shown:
            return
        one, words, turn = self._shown
        if turn is None or one.subject is not Subject.WORDS:
            self._context.setText(escape(turn.text) if turn else "")
            return
        around = sentence_around(turn.text, one.at, min(one.at + len(one.first), len(turn.text)))
        tint, text = (self._theme.colour(role).name() for role in (Role.ACTIVE_TINT, Role.TEXT))
        marked = f'<span style="background-color: {tint}; color: {text};">{_shown(words)}</span>'
        self._context.setText(f"{_shown(around.before)}{marked}{_shown(around.after)}")


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def turn_of(turns: Sequence[Turn], turn_id: int) -> Turn | None:
    """Return a turn by its id; None if it is not among them."""
    return next((turn for turn in turns if turn.id == turn_id), None)
