# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds words in a text, marks all places, and goes from one to the next."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ui.theme.roles import Role
from ui.theme.theme import Theme

MOST = 500
"""Places marked; more would say nothing."""


class Finder(QObject):
    """Signals: found, with the number of the current place, from 1, and how many there are."""

    found = Signal(int, int)

    def __init__(self, page: QTextBrowser, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._theme = theme
        self._places: list[QTextCursor] = []
        self._current = 0

    def find(self, words: str) -> None:
        """Mark all places with these words and go to the first from the top of what is in view."""
        self._places = list(self._all(words.strip())) if words.strip() else []
        top = self._page.cursorForPosition(self._page.viewport().rect().topLeft()).position()
        after = (number for number, place in enumerate(self._places) if place.selectionStart() >= top)
        self._current = next(after, 0)
        self._show()

    def step(self, by: int) -> None:
        """Go to the next place (1) or the one before (-1), round the ends."""
        if self._places:
            self._current = (self._current + by) % len(self._places)
            self._show()

    def _all(self, words: str) -> list[QTextCursor]:
        places: list[QTextCursor] = []
        document: QTextDocument = self._page.document()
        at = document.find(words)
        while not at.isNull() and len(places) < MOST:
            places.append(at)
            at = document.find(words, at)
        return places

    def _show(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for number, place in enumerate(self._places):
            mark = QTextEdit.ExtraSelection()
            format_ = QTextCharFormat()
            current = number == self._current
            format_.setBackground(self._theme.colour(Role.SELECTION if current else Role.ACTIVE_TINT))
            mark.format, mark.cursor = format_, place  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self._page.setExtraSelections(marks)
        if self._places:
            self._reveal(self._places[self._current])
        self.found.emit(self._current + 1 if self._places else 0, len(self._places))

    def _reveal(self, place: QTextCursor) -> None:
        at = QTextCursor(place)
        at.setPosition(place.selectionStart())
        self._page.setTextCursor(at)
        self._page.ensureCursorVisible()
