# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the dialog for a term: for a new one, with what the text around the caret proposes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.transcript.glossary import NEW
from app.transcript.term import Term
from ui.background import Background
from ui.document import Document
from ui.glossary.proposal import proposed, trimmed, word_at, words_before
from ui.glossary.term_dialog import TermDialog
from ui.pair_view import PairView
from ui.theme.theme import Theme


class TermDialogs(QObject):
    """Knows where the caret stands, and over which window a dialog opens."""

    def __init__(
        self, document: Document, view: PairView, background: Background, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._view = view
        self._background = background
        self._theme = theme
        self._window = window

    def add(self) -> None:
        """Ask for a new term; one that has the selected words already is changed instead."""
        self.edit(self._proposed())

    def edit(self, term: Term) -> None:
        """Ask what a term is to be."""
        if self._document.read_only:
            return
        dialog = TermDialog(self._document, self._background, self._theme, self._window, term)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _proposed(self) -> Term:
        turn_id = self._view.turn_id
        if turn_id is None or turn_id not in self._document.transcript:
            return Term(NEW, "")
        text = self._document.turn(turn_id).text
        chosen = self._view.selected_text
        start, end = trimmed(text, *(chosen[1:] if chosen else word_at(text, self._view.caret)))
        before = words_before(self._document.original_text(turn_id), self._document.changes(turn_id), start, end)
        words = " ".join(text[start:end].split())
        return proposed(self._document.transcript, words, self._document.flags(turn_id), before)
