# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits until there is something to see."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LATEST = 250
"""Milliseconds after which nobody waits any longer for a painting: the window may be hidden, or the disk slow."""


class AfterPainting(QObject):
    """Calls back once, when a widget has been painted for the first time, or has not been for too long."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        self._soon = QTimer(self, singleShot=True, interval=LATEST)
        self._soon.timeout.connect(self._go_on)
        self._soon.start()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the painting; it is on the screen when the events of the moment are dealt with."""
        if event.type() is QEvent.Type.Paint:
            self._soon.start(0)
        return False

    def _go_on(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()
        self._then()


class InTurns(QObject):
    """Does things in their order, each in a turn of the event loop of its own, so that no key waits for all of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._do_next)

    def do(self, *steps: Callable[[], object]) -> None:
        """Do these things when those that were asked for before have been done."""
        self._steps.extend(steps)
        self._turn.start()

    def cancel(self) -> None:
        """Do nothing of what is left."""
        self._steps.clear()

    def _do_next(self) -> None:
        if not self._steps:
            return
        step = self._steps.popleft()
        # A step that fails keeps no other from being done.
        self._turn.start()
        step()
