# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens files in the background; what opening needs is imported there too, after the first paint."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.cancelling import Cancelled
from app.errors import FairhandError, NotReadable, NotWritable
from ui.background import Background, Task

if TYPE_CHECKING:
    from app.session import Session
    from ui.live_flags import Checking


@dataclass(frozen=True, slots=True)
class Opened:
    """A session, the absolute path it came from, how it is to be checked, and sentences that the user should read."""

    path: Path
    session: "Session"
    checking: "Checking"
    notices: tuple[str, ...]


class Opener(QObject):
    """Opens one file at a time; asking for another calls the first off.

    Signals:
        opened: an Opened.
        failed: why a file could not be opened, in one sentence.

    """

    opened = Signal(object)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None

    def open(self, path: Path) -> None:
        """Begin to open a text or a project."""
        if self._task:
            self._task.cancel()
        self._task = self._background.run(lambda cancelled: _open(path, cancelled), self._opened, self._failed)

    def _opened(self, opened: Opened | None) -> None:
        self._task = None
        if opened:
            self.opened.emit(opened)

    def _failed(self, sentence: str) -> None:
        self._task = None
        self.failed.emit(sentence)


def _open(path: Path, cancelled: Cancelled) -> Opened | None:
    import ui.workspace  # noqa: F401, PLC0415 - so that the window need not wait for it when it shows the document

    session, why_read_only = _session(path)
    checking, why_defaults = _checking()
    if cancelled():
        session.close()
        return None
    notices = [notice for notice in (session.notice, why_read_only, why_defaults) if notice]
    return Opened(path.resolve(), session, checking, tuple(notices))


def _session(path: Path) -> "tuple[Session, str]":
    """Open a file for writing, or else for reading, with the reason."""
    from app.projects import open_session  # noqa: PLC0415

    if path.is_dir():
        raise NotReadable(f"{path} is a folder; choose a file.")
    try:
        return open_session(path, write=True), ""
    except NotWritable as reason:
        return open_session(path, write=False), str(reason)


def _checking() -> "tuple[Checking, str]":
    """Return how the user wants to have texts checked; the defaults, with the reason, if that cannot be read."""
    from app import preferences  # noqa: PLC0415
    from app.learning import dictionary  # noqa: PLC0415
    from ui.live_flags import Checking  # noqa: PLC0415

    try:
        chosen = preferences.load()
        return Checking(chosen.asked, chosen.wanted(dictionary.words()), chosen.options()), ""
    except FairhandError as error:
        return Checking(), str(error)
