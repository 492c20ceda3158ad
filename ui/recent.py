# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that were open lately, with how far their owner has come."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import FairhandError
from app.exporting.writing import write_text
from ui.background import Background

MOST = 8
"""More than fit on the start page are not remembered."""


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file as it was last left: turns, confirmed turns, flags (None: not checked), and when, in local time."""

    path: str
    turns: int
    confirmed: int
    flags: int | None
    time: str

    @property
    def when(self) -> datetime:
        """When the file was last open."""
        return datetime.fromisoformat(self.time)


class RecentFiles(QObject):
    """The list, kept in a file of its own; read and written in the background.

    Signals:
        changed: the list is another.

    """

    changed = Signal()

    def __init__(self, path: Path, background: Background, parent: QObject | None = None) -> None:
        """Begin with an empty list; `load` reads the file."""
        super().__init__(parent)
        self._path = path
        self._background = background
        self.files: Sequence[RecentFile] = ()
        self._is_writing = False

    def load(self) -> None:
        """Read the list, and leave out files that are gone."""
        self._background.run(lambda _: _present(_read(self._path)), self._take_in)

    def note(self, recent: RecentFile) -> None:
        """Put a file first."""
        others = [file for file in self.files if file.path != recent.path]
        self._keep([recent, *others][:MOST])

    def clear(self) -> None:
        """Forget all files; the files themselves stay."""
        self._keep([])

    def _take_in(self, read: Sequence[RecentFile]) -> None:
        known = {file.path for file in self.files}
        self.files = [*self.files, *(file for file in read if file.path not in known)][:MOST]
        self.changed.emit()

    def _keep(self, files: Sequence[RecentFile]) -> None:
        self.files = files
        self.changed.emit()
        if not self._is_writing:
            self._write()

    def _write(self) -> None:
        """Write the list; when it has changed meanwhile, write it again afterwards, so that the latest wins."""
        files = self.files
        self._is_writing = True

        def go_on(_: object) -> None:
            # A list that cannot be written is only missing the next time: no reason to disturb anyone.
            self._is_writing = False
            if self.files is not files:
                self._write()

        self._background.run(lambda _: _write(files, self._path), go_on, go_on, lasting=True)


def _read(path: Path) -> list[RecentFile]:
    names = {field.name for field in fields(RecentFile)}
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
        found = [RecentFile(**{name: entry[name] for name in names}) for entry in entries]
        return [file for file in found if file.when]
    except (OSError, ValueError, TypeError, KeyError):
        return []


def _present(files: Sequence[RecentFile]) -> list[RecentFile]:
    return [file for file in files if Path(file.path).exists()]


def _write(files: Sequence[RecentFile], path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, json.dumps([asdict(file) for file in files], indent=1))
    except OSError as error:
        raise FairhandError(str(error)) from error
