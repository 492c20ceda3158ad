# SPDX-License-Identifier: GPL-3.0-or-later
"""Works on while all checkers are stopped and the project file is locked; a watchdog looks at the event loop.

The longest time in which the window did not answer, in seconds, is the last thing printed.
"""

import atexit
import signal
import sqlite3
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

import psutil
from PySide6.QtCore import Qt, QTimer

from tests.journeys.stage import CONTROL, SHIFT, Stage
from ui.export.export_dialog import ExportDialog


class Watchdog:
    """Looks from a thread at how long the event loop leaves a timer waiting."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._beat = time.monotonic()
        self._enough = Event()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._live)
        self._timer.start()
        self._thread = Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._enough.set()
        self._thread.join()

    def _live(self) -> None:
        self._beat = time.monotonic()

    def _look(self) -> None:
        while not self._enough.wait(0.01):
            self.longest = max(self.longest, time.monotonic() - self._beat)


def wake(processes):
    """Let stopped processes go on."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.send_signal(signal.SIGCONT)


folder = Path(sys.argv[1])
stage = Stage(folder / "config")
stage.open(folder / "talk.txt")
first, second = stage.document.order[:2]
stage.work.view.go_to(first, 0)
stage.write("So ")
stage.document.session.flush()
stage.wait(lambda: stage.document.saved_at, "the project is there")
stage.application.processEvents()
saved_at = stage.document.saved_at

# A slow machine may have given up on LanguageTool once; then it is being started again for what was just typed.
stage.wait(lambda: len(psutil.Process().children(recursive=True)) >= 3, "all checkers run")
stopped = psutil.Process().children(recursive=True)
for process in stopped:
    process.send_signal(signal.SIGSTOP)
# A stopped process cannot notice that its parent is gone.
atexit.register(wake, stopped)
lock = sqlite3.connect(folder / "talk.fairhand", isolation_level=None)
lock.execute("BEGIN EXCLUSIVE")

watchdog = Watchdog()
stage.write("we ask: ")
stage.press(Qt.Key.Key_F8)
stage.press(Qt.Key.Key_1, CONTROL)
stage.press(Qt.Key.Key_S, CONTROL)
stage.press(Qt.Key.Key_Return, CONTROL)
stage.write("Well, ")
stage.press(Qt.Key.Key_Z, CONTROL)
stage.press(Qt.Key.Key_F7)
stage.press(Qt.Key.Key_V, CONTROL | SHIFT)
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
stage.press(Qt.Key.Key_H, CONTROL | SHIFT)
stage.press(Qt.Key.Key_E, CONTROL)
stage.dialog(ExportDialog)
stage.press(Qt.Key.Key_Escape)
ends = time.monotonic() + 2
stage.wait(lambda: time.monotonic() > ends, "some time has passed")
watchdog.stop()
assert stage.document.turn(first).text.startswith("So we ask: "), stage.texts()
assert stage.document.saved_at == saved_at, "something was written in spite of the lock"

lock.execute("ROLLBACK")
lock.close()
wake(stopped)
stage.wait(lambda: stage.document.saved_at != saved_at, "what was typed is on disk")
stage.wait(lambda: stage.document.flags_are_current, "what was typed has been checked")
stage.quit()
sys.stdout.write(f"\n{watchdog.longest:.3f}\n")
