# SPDX-License-Identifier: GPL-3.0-or-later
"""What was learnt, as the dialog sees it: read, forgotten and put back in the background, one after the other."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app import preferences
from app.checking.learnt import Learnt, LearntRule
from app.learning import verdicts
from app.learning.verdicts import Forgotten
from ui.background import Background

T = TypeVar("T")


class LearntStore(QObject):
    """The decisions in the learnt file.

    Signals:
        loaded: what was learnt of each rule, as a list of LearntRule, and whether learning is on.
        changed: something else is learnt now; `loaded` follows.
        forgotten: the decisions that were forgotten, as a list of Forgotten.
        failed: why something could not be done, in one sentence.

    """

    loaded = Signal(list, bool)
    changed = Signal()
    forgotten = Signal(list)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._under_way = 0
        self._after: Callable[[], object] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or written."""
        return self._under_way > 0

    def load(self) -> None:
        """Read everything."""
        self._run(_read, lambda read: self.loaded.emit(*read))

    def forget(self, rules: Sequence[LearntRule]) -> None:
        """Forget what was decided about rules."""
        named = [(one.checker, one.rule) for one in rules]

        def done(gone: list[Forgotten]) -> None:
            self.forgotten.emit(gone)
            self._tell_of_change()

        self._run(lambda: verdicts.forget(named), done)

    def put_back(self, gone: Sequence[Forgotten]) -> None:
        """Keep again what was forgotten."""
        self._run(lambda: verdicts.put_back(gone), lambda _: self._tell_of_change())

    def finish(self, then: Callable[[], object]) -> None:
        """Go on once all that was asked for is done; nothing more may be asked for."""
        self._after = then
        self._go_on()

    def _tell_of_change(self) -> None:
        self.changed.emit()
        self.load()

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        def told(result: T) -> None:
            self._under_way -= 1
            done(result)
            self._go_on()

        def refused(sentence: str) -> None:
            self._under_way -= 1
            self.failed.emit(sentence)
            self._go_on()

        self._under_way += 1
        self._background.run(lambda _: work(), told, refused, lasting=True)

    def _go_on(self) -> None:
        if self._after and not self.is_busy:
            self._after()


def _read() -> tuple[list[LearntRule], bool]:
    return Learnt(verdicts.tallies()).rules(), preferences.load().learns
