# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the revisions of the open transcript in the background, again whenever one was made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.cancelling import Cancelled
from app.history.revision import Revision
from app.transcript.word_diff import count_words
from ui.background import Background, Task
from ui.document import Document


@dataclass(frozen=True, slots=True)
class History:
    """Revisions, oldest first, and how many words the machine translation has."""

    revisions: Sequence[Revision]
    imported_words: int


class RevisionReader(QObject):
    """Reads while it is watched.

    Signals:
        read: a History.
        nothing: why there is none, as a sentence.

    """

    read = Signal(object)
    nothing = Signal(str)

    def __init__(self, document: Document, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._watching = False
        self._had_project = False
        self._stale = True
        self._imported_words: int | None = None
        self._task: Task | None = None
        document.history_changed.connect(self._changed)
        document.turns_changed.connect(self._edited)
        document.order_changed.connect(self._edited)
        document.saved_changed.connect(self._saved)

    def watch(self, watching: bool) -> None:
        """Read now, if anything is new, and whenever there is; or no more."""
        self._watching = watching
        if not watching:
            self._call_off()
        elif self._stale:
            self._begin()

    def _changed(self) -> None:
        self._stale = True
        if self._watching:
            self._begin()

    def _edited(self) -> None:
        # The first edit of a text makes its project, and with it the first revision.
        if not self._had_project and self._document.session.project is not None:
            self._changed()

    def _saved(self) -> None:
        """Read what could not be read as long as it could not be written."""
        if self._watching and self._stale and self._task is None and not self._document.saving_error:
            self._begin()

    def _begin(self) -> None:
        self._call_off()
        session = self._document.session
        self._had_project = session.project is not None
        if not self._had_project:
            self.nothing.emit(self.tr("No history yet. It begins with your first change and is kept beside the text."))
            return
        self._stale = False
        counted = self._imported_words

        def work(cancelled: Cancelled) -> History:
            revisions = session.revisions()
            if counted is not None:
                return History(revisions, counted)
            return History(revisions, _words((row.text for row in session.transcript.originals.values()), cancelled))

        self._task = self._background.run(work, self._take_in, self._failed)

    def _call_off(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._stale = True

    def _take_in(self, history: History) -> None:
        self._task = None
        self._imported_words = history.imported_words
        self.read.emit(history)

    def _failed(self, sentence: str) -> None:
        self._task = None
        self._stale = True
        self.nothing.emit(sentence)


def _words(texts: Iterable[str], cancelled: Cancelled) -> int:
    count = 0
    for text in texts:
        if cancelled():
            break
        count += count_words(text)
    return count
