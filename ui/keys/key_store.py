# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the user's keys in a file, written in the background after every change."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app import key_settings
from app.cancelling import Cancelled
from ui.background import Background
from ui.keys.keymap import Keymap


class KeyStore(QObject):
    """Reads the keys once, and writes them whenever they change.

    Signals:
        failed: why they could not be read or written, in one sentence.

    """

    failed = Signal(str)

    def __init__(self, keymap: Keymap, path: Path, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._path = path
        self._background = background
        self._known = keymap.own
        self._is_damaged = False
        self._is_writing = False
        keymap.changed.connect(self._keep)

    def load(self) -> None:
        """Read the user's keys; without a file, or with a damaged one, the defaults hold."""
        self._background.run(lambda _: key_settings.load(self._path), self._take_in, self._refuse)

    def import_from(self, path: Path, done: Callable[[], object]) -> None:
        """Take over the keys of another file, and call `done`."""

        def take_over(read: key_settings.Keys) -> None:
            self._keymap.take_over(read)
            done()

        def work(_: Cancelled) -> key_settings.Keys:
            return key_settings.load(path)

        self._background.run(work, take_over, self.failed.emit)

    def export_to(self, path: Path, done: Callable[[], object]) -> None:
        """Write the keys that differ from the defaults to another file, and call `done`."""
        own = self._keymap.own
        self._background.run(lambda _: key_settings.save(own, path), lambda _: done(), self.failed.emit, lasting=True)

    def _take_in(self, read: key_settings.Keys) -> None:
        self._known = read
        self._keymap.take_over(read)

    def _refuse(self, sentence: str) -> None:
        self._is_damaged = True
        self.failed.emit(self.tr("{sentence} Until then the usual keys hold.").format(sentence=sentence))

    def _keep(self) -> None:
        if self._keymap.own != self._known and not self._is_writing:
            self._write()

    def _write(self) -> None:
        own, damaged = self._keymap.own, self._is_damaged
        self._is_writing = True

        def work(_: Cancelled) -> None:
            if damaged:
                # What its owner wrote by hand is worth more than tidiness.
                with suppress(OSError):
                    self._path.replace(self._path.with_suffix(".damaged.json"))
            key_settings.save(own, self._path)

        def written(_: object) -> None:
            self._is_writing = self._is_damaged = False
            self._known = own
            self._keep()

        def regret(sentence: str) -> None:
            self._is_writing = False
            self.failed.emit(sentence)

        self._background.run(work, written, regret, lasting=True)
