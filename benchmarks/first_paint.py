# SPDX-License-Identifier: GPL-3.0-or-later
"""One start of Fairhand with a project, or of a bare PySide6 window: says when it has been painted.

    python -m benchmarks.first_paint {bare | fairhand PROJECT CONFIG}

Imports what it starts and nothing else. Prints the clock's seconds (`time.monotonic`) and those of the processor after
the first painting of the window and, of Fairhand, of the text, and once all panels, menus and dialogs are there.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Calls back once a widget has been painted."""

    def __init__(self, widget: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._painted = painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the painting; it is on the screen when the event that it belongs to has been dealt with."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # A timer would come after those with which Fairhand goes on once it has been painted.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        """Say that the painting is over."""
        if event.type() is QEvent.Type.User:
            self._painted()
            return True
        return super().event(event)


def say_when() -> None:
    """Print both times."""
    print(time.monotonic(), time.process_time(), flush=True)


def end() -> None:
    """Print both times and end at once: the project is a copy that nobody needs any more."""
    say_when()
    os._exit(0)


def bare(application: QApplication) -> None:
    """Start a window with nothing in it."""
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(1440, 900)
    FirstPaint(window, end)
    window.show()
    application.exec()


def fairhand(application: QApplication, project: Path, config: Path) -> None:
    """Start Fairhand with a project."""
    from ui.application import Desk  # noqa: PLC0415 - the bare window does without

    desk = Desk(application, config)
    FirstPaint(desk.window, say_when)
    desk.shell.came.connect(lambda work: FirstPaint(work.view.viewport(), say_when))

    def end_if_complete() -> None:
        if desk.is_complete:
            end()

    desk.completed.connect(end_if_complete)
    desk.shell.completed.connect(end_if_complete)
    desk.show(project)
    application.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(QApplication([]))
    else:
        fairhand(QApplication([]), Path(sys.argv[2]), Path(sys.argv[3]))
