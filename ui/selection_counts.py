# SPDX-License-Identifier: GPL-3.0-or-later
"""How many words and characters are selected."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from app.cancelling import Cancelled
from app.transcript.word_diff import count_words
from ui.background import Background, Task
from ui.document import Document
from ui.numbers import grouped
from ui.pair_view import PairView

PAUSE = 60
"""Milliseconds in which changes of the selection gather."""


class SelectionCounts(QObject):
    """Counts the selected text, or the turns that are selected in the margin.

    Signals:
        changed: what there is to say; "" while nothing is selected.

    """

    changed = Signal(str)

    def __init__(
        self, document: Document, view: PairView, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._view = view
        self._background = background
        self._said = ""
        self._task: Task | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        view.editor.selectionChanged.connect(self._pause.start)
        view.caret_moved.connect(self._pause.start)
        view.selectionModel().selectionChanged.connect(self._pause.start)
        document.edited.connect(self._pause.start)

    def _count(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None
        turns, selected = self._view.selected_turns, self._view.selected_text
        if turns:
            texts = [self._document.turn(turn_id).text for turn_id in turns if turn_id in self._document.transcript]
            self._task = self._background.run(lambda cancelled: _counted(texts, cancelled), self._show)
        elif selected:
            turn_id, start, end = selected
            self._show(_counted([self._document.turn(turn_id).text[start:end]], lambda: False))
        else:
            self._say("")

    def _show(self, counts: tuple[int, int]) -> None:
        self._task = None
        words, characters = counts
        words_said = self.tr("1 word") if words == 1 else self.tr("{words} words").format(words=grouped(words))
        one, many = self.tr("1 character selected"), self.tr("{characters} characters selected")
        said = one if characters == 1 else many.format(characters=grouped(characters))
        self._say(self.tr("{words}, {characters}").format(words=words_said, characters=said))

    def _say(self, said: str) -> None:
        if said != self._said:
            self._said = said
            self.changed.emit(said)


def _counted(texts: Iterable[str], cancelled: Cancelled) -> tuple[int, int]:
    words = characters = 0
    for text in texts:
        if cancelled():
            break
        words += count_words(text)
        characters += len(text)
    return words, characters
