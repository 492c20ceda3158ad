# SPDX-License-Identifier: GPL-3.0-or-later
"""The learnt file's corrections as the dialog sees them: changed in the background, one change after the other."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.exporting.writing import write_text
from app.learning import corrections
from app.learning.exchange import as_csv, read_csv
from app.learning.remembered import Remembered
from app.proposals.correction import Correction
from ui.background import Background
from ui.numbers import grouped

T = TypeVar("T")
U = TypeVar("U")


class MemoryStore(QObject):
    """What is remembered.

    Signals:
        loaded: all of it, as a list of Remembered.
        changed: the memory is another now; `loaded` follows.
        deleted: what was removed, as a list of Remembered.
        said: what became of an import or export, in one sentence.
        failed: why something could not be done, in one sentence.

    """

    loaded = Signal(list)
    changed = Signal()
    deleted = Signal(list)
    said = Signal(str)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._queue: list[tuple[Callable[[], object], Callable[[object], None]]] = []
        self._busy = False
        self._under_way = 0
        self._after: Callable[[], object] | None = None

    def load(self) -> None:
        """Read everything."""
        self._run(corrections.remembered, self.loaded.emit, self.failed.emit)

    def finish(self, then: Callable[[], object]) -> None:
        """Go on once all that was asked for is done; nothing more may be asked for."""
        self._after = then
        self._go_on()

    def switch(self, listed: Sequence[Remembered], *, on: bool) -> None:
        """Switch corrections on or off."""
        numbers = [one.id for one in listed]
        self._do(lambda: corrections.switch(numbers, on=on))

    def change(self, one: Remembered, correction: Correction) -> None:
        """Give a correction other words or another reach."""
        self._do(lambda: corrections.change(one.id, correction))

    def delete(self, listed: Sequence[Remembered]) -> None:
        """Remove corrections."""
        gone = list(listed)
        self._do(lambda: corrections.forget([one.id for one in gone]), lambda _: self.deleted.emit(gone))

    def put_back(self, listed: Sequence[Remembered]) -> None:
        """Keep again what was removed."""
        self._do(lambda: corrections.put(listed))

    def import_(self, path: Path) -> None:
        """Remember what a CSV file holds."""
        self._do(lambda: corrections.put(read_csv(path)), self._tell_of_import)

    def export(self, path: Path) -> None:
        """Write everything to a CSV file."""

        def work() -> int:
            listed = corrections.remembered()
            write_text(path, as_csv(listed))
            return len(listed)

        sentence = self.tr("Wrote {count} to {path}.")
        self._run(
            work,
            lambda count: self.said.emit(sentence.format(count=self._counted(count), path=path)),
            self.failed.emit,
        )

    def _do(self, work: Callable[[], object], then: Callable[[object], None] = lambda _: None) -> None:
        """Change the memory, after what was asked for before."""
        self._queue.append((work, then))
        self._next()

    def _next(self) -> None:
        if self._busy or not self._queue:
            return
        self._busy = True
        work, then = self._queue.pop(0)
        self._run(work, lambda result: self._done(result, then), self._refused)

    def _run(self, work: Callable[[], T], done: Callable[[T], object], failed: Callable[[str], object]) -> None:
        """Do work in the background, and count it until it is told of."""

        def told(tell: Callable[[U], object], of: U) -> None:
            tell(of)
            self._under_way -= 1
            self._go_on()

        self._under_way += 1
        self._background.run(
            lambda _: work(), lambda result: told(done, result), lambda error: told(failed, error), lasting=True
        )

    def _go_on(self) -> None:
        if self._after and not self._under_way:
            self._after()

    def _done(self, result: object, then: Callable[[object], None]) -> None:
        self._busy = False
        then(result)
        self.changed.emit()
        self.load()
        self._next()

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self.failed.emit(sentence)
        self.load()
        self._next()

    def _tell_of_import(self, result: object) -> None:
        if isinstance(result, tuple):
            new, merged = result
            sentence = self.tr("Read {count}; {merged} of them were known already.")
            if not merged:
                sentence = self.tr("Read {count}.")
            self.said.emit(sentence.format(count=self._counted(new + merged), merged=grouped(merged)))

    def _counted(self, count: int) -> str:
        return self.tr("1 correction") if count == 1 else self.tr("{count} corrections").format(count=grouped(count))
