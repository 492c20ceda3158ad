# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes in the background what there is to learn from an open transcript."""

from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Lock

from PySide6.QtCore import QObject

from app.cancelling import Cancelled
from app.learning import verdicts
from app.learning.verdict import Event, Noted
from ui.background import Background
from ui.document import Document


class NoteTaker(QObject):
    """Writes to the learnt file for one document: in the order of what happened, whichever thread gets to it first."""

    def __init__(self, document: Document, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._waiting: SimpleQueue[Event] = SimpleQueue()
        self._writing = Lock()
        document.taught.connect(self._note)

    def _note(self, lessons: Sequence[Event]) -> None:
        """Have something noted; decisions are taken back also while nothing new is learnt."""
        wanted = [one for one in lessons if self._document.learns or not isinstance(one, Noted)]
        for lesson in wanted:
            self._waiting.put(lesson)
        if wanted:
            self._background.run(self._write, lambda _: None, self._document.refused.emit, lasting=True)

    def _write(self, _: Cancelled) -> None:
        with self._writing:
            verdicts.record(self._waited())

    def _waited(self) -> list[Event]:
        lessons: list[Event] = []
        while True:
            try:
                lessons.append(self._waiting.get_nowait())
            except Empty:
                return lessons
