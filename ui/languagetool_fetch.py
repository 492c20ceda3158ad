# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches LanguageTool in the background, because the user asked for it."""

from PySide6.QtCore import QObject, Signal

from app.cancelling import Cancelled
from ui.background import Background, Task

MEBIBYTE = 1024 * 1024


class LanguageToolFetch(QObject):
    """One fetch at a time.

    Signals:
        progressed: words, bytes that are there, bytes of the whole.
        ended: why it failed, in one sentence; "" if it did not, or was called off.

    """

    progressed = Signal(str, int, int)
    ended = Signal(str)
    _came = Signal(int, int)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None
        self._came.connect(self._tell)

    @property
    def is_running(self) -> bool:
        """Whether it is being fetched now."""
        return self._task is not None

    def start(self) -> None:
        """Begin, unless that has been done; what is there already is not fetched again."""
        if self._task:
            return
        self.progressed.emit(self.tr("fetching LanguageTool"), 0, 0)
        self._task = self._background.run(self._fetch, lambda _: self._end(""), self._end)

    def cancel(self) -> None:
        """Call it off; what has come is kept for the next time."""
        if self._task:
            self._task.cancel()
            self._end("")

    def _fetch(self, cancelled: Cancelled) -> None:
        from app.checking.languagetool.setup import setup  # noqa: PLC0415 - slow to import

        setup(lambda _, done, whole: self._came.emit(done // MEBIBYTE, whole // MEBIBYTE), cancelled)

    def _tell(self, done: int, whole: int) -> None:
        if self._task:
            sentence = self.tr("fetching LanguageTool, {done} of {whole} MB")
            self.progressed.emit(sentence.format(done=done, whole=whole), done, whole)

    def _end(self, error: str) -> None:
        self._task = None
        self.progressed.emit("", 0, 0)
        self.ended.emit(error)
