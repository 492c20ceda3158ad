# SPDX-License-Identifier: GPL-3.0-or-later
"""What the working copy has that no revision has yet, counted in the background while someone looks."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.cancelling import Cancelled
from app.session import Session
from app.transcript.compare import TurnDiff, compare
from app.transcript.turn import Turn
from app.transcript.word_diff import count_changes
from ui.background import Background, Task
from ui.document import Document

SETTLING = 600
"""Milliseconds without an edit before it is counted again."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words added and deleted since the newest revision, in the turns of these numbers.

    `anything` is also true for what has no words: a status, a speaker, an order.
    """

    added: int
    deleted: int
    numbers: tuple[int, ...]
    anything: bool


def unsaved_between(saved: Sequence[Turn], now: Sequence[Turn]) -> Unsaved:
    """Return what tells two states apart."""
    differences = compare(saved, now)
    added, deleted = count_changes(hunk for difference in differences for hunk in difference.hunks)
    return Unsaved(added, deleted, _numbers(differences, now), list(saved) != list(now))


class UnsavedChanges(QObject):
    """Follows the working copy.

    Attributes:
        known: what was counted last; None before the first time, or if the text has no project.

    """

    changed = Signal()

    def __init__(self, document: Document, background: Background, parent: QObject | None = None) -> None:
        """Count nothing yet; see `watch`."""
        super().__init__(parent)
        self.known: Unsaved | None = None
        self._document = document
        self._background = background
        self._watching = False
        self._saved: list[Turn] | None = None
        self._task: Task | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._settling.timeout.connect(self._count)
        document.turns_changed.connect(self._edited)
        document.order_changed.connect(self._edited)
        document.history_changed.connect(self._revision_made)

    def watch(self, watching: bool) -> None:
        """Count from now on, or no more; what was read of the newest revision is given back then."""
        self._watching = watching
        if watching:
            self._count()
        else:
            self._settling.stop()
            self._call_off()
            self._saved = None

    def _edited(self) -> None:
        if self._watching:
            self._settling.start()

    def _revision_made(self) -> None:
        self._saved = None
        if self._watching:
            self._count()

    def _count(self) -> None:
        self._call_off()
        session = self._document.session
        if session.project is None:
            return
        saved, now = self._saved, session.transcript.turns

        def work(cancelled: Cancelled) -> tuple[list[Turn], Unsaved] | None:
            base = newest(session) if saved is None else saved
            return None if cancelled() else (base, unsaved_between(base, now))

        self._task = self._background.run(work, self._take_in, self._failed)

    def _take_in(self, counted: tuple[list[Turn], Unsaved] | None) -> None:
        self._task = None
        if counted is not None:
            self._saved, self.known = counted
            self.changed.emit()

    def _failed(self, _sentence: str) -> None:
        # The panel reads the same file and says what is wrong with it.
        self._task = None

    def _call_off(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None


def newest(session: Session) -> list[Turn]:
    """Return the turns of the newest revision; waits for the disk."""
    return session.turns_at(session.revisions()[-1].id)


def _numbers(differences: Sequence[TurnDiff], now: Sequence[Turn]) -> tuple[int, ...]:
    changed = {turn.id for difference in differences for turn in difference.after}
    return tuple(number for number, turn in enumerate(now, 1) if turn.id in changed)
