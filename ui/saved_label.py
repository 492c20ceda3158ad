# SPDX-License-Identifier: GPL-3.0-or-later
"""When the work was last written to the disk, in words that stay true."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

_MINUTE = 60
_HOUR = 60 * _MINUTE
_TICK = 1000
"""Milliseconds between two looks at the clock."""


class SavedLabel(QLabel):
    """Looks at the clock while it has something to say."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._saved_at: float | None = None
        self._error = ""
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.look)

    def show_saved(self, saved_at: float | None, error: str = "") -> None:
        """Say since when the work is safe; an error says why the latest part of it is not yet."""
        self._saved_at, self._error = saved_at, error
        self.setToolTip(error)
        if saved_at is not None and not error:
            self._timer.start()
        else:
            self._timer.stop()
        self.look()

    def look(self) -> None:
        """Look at the clock."""
        if self._error:
            self.setText(self.tr("Not saved yet"))
        elif self._saved_at is None:
            self.setText("")
        else:
            self.setText(self._ago(int(self._clock() - self._saved_at)))

    def _ago(self, seconds: int) -> str:
        if seconds < 1:
            return self.tr("Saved")
        if seconds < _MINUTE:
            return self.tr("Saved {seconds} s ago").format(seconds=seconds)
        if seconds < _HOUR:
            return self.tr("Saved {minutes} min ago").format(minutes=seconds // _MINUTE)
        return self.tr("Saved {hours} h ago").format(hours=seconds // _HOUR)
