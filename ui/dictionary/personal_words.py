# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's own words: read and written in the background, and known to the flags at once."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.cancelling import Cancelled
from app.checking.flag import Flag
from app.checking.spelling import dictionary_word
from app.learning import dictionary
from ui.background import Background
from ui.theme.theme import Theme


class PersonalWords(QObject):
    """Adds and removes words.

    Signals:
        changed: all words, as a frozenset, after they were read or written.
        announced: what came of it, in one sentence.

    """

    changed = Signal(object)
    announced = Signal(str)

    def __init__(self, background: Background, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._background = background
        self._theme = theme
        self._window = window

    def can_add(self, flag: Flag | None) -> bool:
        """Tell whether a flag is about a word that the dictionary could hold."""
        return flag is not None and dictionary_word(flag.finding) is not None

    def add_flagged(self, flag: Flag | None) -> None:
        """Add the word of a flag, if it is about one."""
        word = dictionary_word(flag.finding) if flag else None
        if word:
            self.add([word])

    def add(self, words: Iterable[str]) -> None:
        """Add words."""
        new = list(words)
        told = self.tr("“{word}” is in your dictionary now.").format(word=", ".join(new))
        self._write(lambda: dictionary.add(new), told)

    def remove(self, words: Iterable[str]) -> None:
        """Remove words."""
        gone = list(words)
        told = self.tr("“{word}” is no longer in your dictionary.").format(word=", ".join(gone))
        self._write(lambda: dictionary.remove(gone), told)

    def read(self) -> None:
        """Read all words."""
        self._background.run(lambda _: dictionary.words(), self.changed.emit, self.announced.emit)

    def show_dialog(self) -> None:
        """Show all words, to add and remove some."""
        from ui.dictionary.dictionary_dialog import DictionaryDialog  # noqa: PLC0415 - the text is to be seen first

        dialog = DictionaryDialog(self._theme, self._window)
        dialog.add_asked.connect(self.add)
        dialog.remove_asked.connect(self.remove)
        self.changed.connect(dialog.show_words)
        self.announced.connect(dialog.say)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.read()

    def _write(self, change: Callable[[], int], told: str) -> None:
        def work(_: Cancelled) -> frozenset[str]:
            change()
            return dictionary.words()

        def done(words: frozenset[str]) -> None:
            self.changed.emit(words)
            self.announced.emit(told)

        self._background.run(work, done, self.announced.emit, lasting=True)
