# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens files in the background; what opening needs is imported there too, after the first paint."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.cancelling import Cancelled
from app.errors import FairhandError, NotWritable
from ui.background import Background, Task
from ui.garbage import forget_sources
from ui.sentences import in_words

if TYPE_CHECKING:
    from app.drafts import Draft
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
        doubted: a Draft of a text that has no project yet, and in which something had to be guessed.
        failed: why a file could not be opened, in one sentence.

    """

    opened = Signal(object)
    doubted = Signal(object)
    failed = Signal(str)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._task: Task | None = None

    def open(self, path: Path) -> None:
        """Begin to open a text or a project."""
        if self._task:
            self._task.cancel()
        self._task = self._background.run(
            lambda cancelled: _open(path, cancelled), self._opened, self._failed, self._close_again
        )

    def _opened(self, opened: "Opened | Draft | None") -> None:
        self._task = None
        if isinstance(opened, Opened):
            self.opened.emit(opened)
        elif opened:
            self.doubted.emit(opened)

    def _close_again(self, opened: "Opened | Draft | None") -> None:
        """Let go of a file that nobody waits for any more: it could not be opened again otherwise."""
        if isinstance(opened, Opened):
            self._background.run(lambda _: opened.session.close(), lambda _: None, lambda _: None, lasting=True)

    def _failed(self, sentence: str) -> None:
        self._task = None
        self.failed.emit(sentence)


def _open(path: Path, cancelled: Cancelled) -> "Opened | Draft | None":
    import app.projects  # noqa: F401, PLC0415 - here, so that no two threads begin to import the same

    # SQLite looks a project through without Python, which can import meanwhile.
    with ThreadPoolExecutor(1, "opening") as beside:
        opening = beside.submit(_session, path)
        try:
            import ui.workspace  # noqa: F401, PLC0415 - so that the window need not wait for it when it shows the text
        except BaseException:
            opening.result()[0].close()
            raise
    forget_sources()
    session, why_read_only = opening.result()
    try:
        opened = _made_ready(path, session, why_read_only)
    except BaseException:
        session.close()
        raise
    unwanted = cancelled()
    if unwanted or not isinstance(opened, Opened):
        session.close()
    return None if unwanted else opened


def _made_ready(path: Path, session: "Session", why_read_only: str) -> "Opened | Draft":
    """Return a session with all that the window needs, or its text as a draft if it is to be asked about."""
    if draft := _in_doubt(session):
        return draft
    checking, author, why_defaults = _preferred()
    session.sign_as(author)
    notices = [notice for notice in (session.notice, why_read_only, why_defaults) if notice]
    return Opened(path.resolve(), session, checking, tuple(map(in_words, notices)))


def _session(path: Path) -> "tuple[Session, str]":
    """Open a file for writing, or else for reading, with the reason."""
    from app.projects import open_session  # noqa: PLC0415

    try:
        return open_session(path, write=True), ""
    except NotWritable as reason:
        return open_session(path, write=False), str(reason)


def _in_doubt(session: "Session") -> "Draft | None":
    """Return a text that has no project yet as a draft, if something in it had to be guessed."""
    if session.project or session.imported is None:
        return None
    import ui.import_sheet.sheet  # noqa: F401, PLC0415 - as above
    from app.drafts import draft_of  # noqa: PLC0415

    draft = draft_of(session.imported)
    return draft if draft.doubts or draft.imported.lost else None


def _preferred() -> "tuple[Checking, str, str]":
    """Return how the user wants to have texts checked, and their name; the defaults, with the reason, if need be."""
    from app import preferences  # noqa: PLC0415
    from ui.live_flags import Checking  # noqa: PLC0415
    from ui.settings.kept import checking_of  # noqa: PLC0415

    try:
        chosen = preferences.load()
        return checking_of(chosen), chosen.author, ""
    except FairhandError as error:
        return Checking(), "", str(error)
