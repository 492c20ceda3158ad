# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what a term is: a new one (Ctrl+Shift+G), or one that is to be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from app.cancelling import Cancelled
from app.checking.glossary import Glossary
from app.errors import FairhandError
from app.transcript.glossary import NEW, set_term
from app.transcript.term import Term, tidied
from app.transcript.turn import Turn
from ui.background import Background, Task
from ui.document import Document
from ui.glossary.term_form import TermForm
from ui.glossary.wording import places_found
from ui.sentences import in_words
from ui.theme.roles import Role
from ui.theme.theme import Theme

SETTLING = 150
"""Milliseconds without a key after which places are counted."""


class TermDialog(QDialog):
    """Fields for a term, and how many places it will flag. Enter saves, Esc goes back."""

    def __init__(
        self, document: Document, background: Background, theme: Theme, parent: QWidget, term: Term | None = None
    ) -> None:
        """Begin with a term; one with the id NEW is added, another is changed."""
        super().__init__(parent)
        term = term or Term(NEW, "")
        self._document = document
        self._background = background
        self._counting: Task | None = None
        new = term.id == NEW
        self.setWindowTitle(self.tr("Add a term") if new else self.tr("Edit the term"))
        self.form = TermForm(term, theme, self)
        self.form.save.setText(self.tr("&Add term") if new else self.tr("&Save term"))
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._count)
        self.form.changed.connect(self._follow)
        self.form.save.clicked.connect(self._save)
        self.form.cancel.clicked.connect(self.reject)
        self._follow()
        self.form.take_focus()

    def done(self, result: int) -> None:
        """Call off the counting."""
        self._settling.stop()
        if self._counting:
            self._counting.cancel()
        super().done(result)

    def _follow(self) -> None:
        self.form.save.setEnabled(bool(self.form.term.right.strip()))
        self._settling.start()

    def _save(self) -> None:
        """Add or change the term; what is no term is said here, where it can be corrected."""
        term = self.form.term
        try:
            edits = set_term(self._document.transcript, term)
        except FairhandError as error:
            self._settling.stop()
            self.form.say(in_words(str(error)), Role.DEL_TEXT)
            return
        label = self.tr("add term “{term}”") if term.id == NEW else self.tr("change term “{term}”")
        self._document.perform(lambda: edits, label.format(term=" ".join(term.right.split())))
        self.accept()

    def _count(self) -> None:
        if self._counting:
            self._counting.cancel()
        if not self.form.term.right.strip():
            self.form.say(self.tr("Type what it is to be called."))
            return
        try:
            term = tidied(self.form.term)
        except FairhandError as error:
            self.form.say(in_words(str(error)), Role.DEL_TEXT)
            return
        if not term.wrong:
            self.form.say(self.tr("Without wrong forms nothing is flagged; the right form is no misspelling any more."))
            return
        turns = self._document.transcript.turns
        self._counting = self._background.run(
            lambda cancelled: _places(term, turns, cancelled), lambda count: self.form.say(places_found(count))
        )


def _places(term: Term, turns: Sequence[Turn], cancelled: Cancelled) -> int:
    glossary = Glossary([term])
    count = 0
    for turn in turns:
        if cancelled():
            break
        count += len(glossary.findings(turn))
    return count
