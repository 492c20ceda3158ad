# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that follows every key, but that nobody needs between two of them."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon(QObject):
    """Does something when the events of the moment are dealt with, and not again before a pause is over.

    What is asked for during the pause is done once, at its end.
    """

    def __init__(self, action: Callable[[], object], pause: int, parent: QObject | None = None) -> None:
        """`pause` is in milliseconds."""
        super().__init__(parent)
        self._action = action
        self._pause = pause
        self._done_at = -float("inf")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.do)

    def ask(self) -> None:
        """Have it done soon."""
        if not self._timer.isActive():
            rested = (time.monotonic() - self._done_at) * 1000
            self._timer.start(max(0, round(self._pause - min(rested, self._pause))))

    def do(self) -> None:
        """Do it now."""
        self._timer.stop()
        self._action()
        self._done_at = time.monotonic()
