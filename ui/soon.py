# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that follows every key, but that nobody needs between two of them."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE = 50
"""Milliseconds without another key that count as a pause: people leave more between two, held keys repeat faster."""
LATEST = 2000
"""Milliseconds from the last time after which it waits for no pause."""


class Soon(QObject):
    """Does something at once if it has not for long, and else in the next pause, however often it was asked for."""

    def __init__(self, action: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._done_at = -float("inf")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.do)

    def ask(self) -> None:
        """Have it done when the events of the moment, or all keys until the next pause, have been dealt with."""
        rested = (time.monotonic() - self._done_at) * 1000
        self._timer.start(round(min(PAUSE, max(0, LATEST - rested))))

    def do(self) -> None:
        """Do it now."""
        self._timer.stop()
        self._action()
        self._done_at = time.monotonic()


class InPause(QObject):
    """Does something in the next pause of `pause` milliseconds, or `latest` milliseconds after it was asked for."""

    def __init__(self, action: Callable[[], object], pause: int, latest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._pause = pause
        self._latest = latest
        self._due = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._do)

    def ask(self) -> None:
        """Have it done once; whoever asks again makes it wait for a pause after that."""
        now = time.monotonic() * 1000
        if not self._timer.isActive():
            self._due = now + self._latest
        self._timer.start(round(min(self._pause, max(0, self._due - now))))

    def drop(self) -> None:
        """Do nothing after all."""
        self._timer.stop()

    def _do(self) -> None:
        self._action()
