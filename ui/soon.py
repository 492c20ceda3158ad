# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that follows every key, but that nobody needs between two of them.

Keys only note the time: to start a timer anew for each of them would take several times as long.
"""

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, QTimer

PAUSE = 50
"""Milliseconds without another key that count as a pause: people leave more between two, held keys repeat faster."""
LATEST = 2000
"""Milliseconds from the last time after which it waits for no pause."""


class InPause(QObject):
    """Does something in the next pause of `pause` milliseconds, or `latest` milliseconds after it was asked for."""

    def __init__(self, action: Callable[[], object], pause: int, latest: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._pause = pause / 1000
        self._latest = latest / 1000
        self._waits = False
        self._asked_at = self._due = 0.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def ask(self) -> None:
        """Have it done once; whoever asks again makes it wait for a pause after that."""
        self._asked_at = time.monotonic()
        if not self._waits:
            self._waits = True
            self._due = self._begun(self._asked_at) + self._latest
            self._timer.start(self._left(self._asked_at))

    def do(self) -> None:
        """Do it now."""
        self.drop()
        self._action()

    def drop(self) -> None:
        """Do nothing after all."""
        self._waits = False
        self._timer.stop()

    def _begun(self, now: float) -> float:
        """Return from when on the longest wait counts."""
        return now

    def _look(self) -> None:
        left = self._left(time.monotonic())
        if left > 0:
            self._timer.start(left)
        else:
            self.do()

    def _left(self, now: float) -> int:
        """Return for how many milliseconds it has to wait yet."""
        return ceil(max(0.0, min(self._asked_at + self._pause, self._due) - now) * 1000)


class Soon(InPause):
    """Does something at once if it has not for long, and else in the next pause, however often it was asked for."""

    def __init__(self, action: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(action, PAUSE, LATEST, parent)
        self._done_at = -float("inf")

    def do(self) -> None:
        """Do it now."""
        super().do()
        self._done_at = time.monotonic()

    def _begun(self, now: float) -> float:
        return self._done_at
