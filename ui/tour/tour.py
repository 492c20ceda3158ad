# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the steps of the tour."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal

from ui.keys.keymap import Keymap
from ui.main_window import MainWindow
from ui.tour.bubble import Bubble, TargetRing, place_beside
from ui.tour.steps import steps
from ui.workspace import Workspace


class Tour(QObject):
    """One walk through an open transcript.

    Signals:
        ended: to the end or not; nobody has to see it twice.

    """

    ended = Signal()

    def __init__(self, work: Workspace, window: MainWindow, keymap: Keymap) -> None:
        super().__init__(work)
        self._work = work
        self._window = window
        self._steps = steps(work, window, keymap)
        self._number = 0
        self._awaits_flag = False
        self.bubble = Bubble(window.theme, window)
        self._ring = TargetRing(window.theme, window)
        self.bubble.on_asked.connect(lambda: self._show(self._number + 1))
        self.bubble.back_asked.connect(lambda: self._show(self._number - 1))
        self.bubble.end_asked.connect(self.end)
        work.view.moved.connect(self._place)
        work.navigator.changed.connect(self._place)
        work.document.flags_changed.connect(self._find_awaited)
        work.document.turns_changed.connect(self._stop_awaiting)
        window.installEventFilter(self)

    def begin(self) -> None:
        """Show the first step."""
        self._show(0)

    def end(self) -> None:
        """Take the card away and give the keyboard back to the text."""
        self.abandon()
        self._work.view.setFocus()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the place that is spoken of when the window gets another size."""
        if event.type() is QEvent.Type.Resize and self.bubble.isVisible():
            self._place()
        return False

    def _show(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            return
        self._number = number
        if not self._steps[number].at_flag:
            self._work.navigator.close()
        self._find_flag()
        self.bubble.show_step(self._steps[number], number + 1, len(self._steps))
        self._place()

    def _find_flag(self) -> None:
        """Open the card of a flag for the steps that speak of it, as soon as there is one."""
        self._awaits_flag = False
        if not self._steps[self._number].at_flag or self._work.navigator.active:
            return
        flag = next((flag for flag in self._work.document.all_flags() if flag.finding.suggestions), None)
        self._awaits_flag = flag is None
        if flag:
            self._work.navigator.activate(flag, focus=False)

    def _find_awaited(self) -> None:
        if self._awaits_flag:
            self._find_flag()

    def _stop_awaiting(self) -> None:
        """Leave the caret where it is once somebody has begun to work: a card would take it elsewhere."""
        self._awaits_flag = False

    def _place(self) -> None:
        target = self._steps[self._number].target()
        if self.bubble.isHidden() or target.isEmpty():
            return
        self._ring.surround(target)
        self.bubble.move(place_beside(self.bubble.size(), self._kept_free(target), self._window.rect()))
        self.bubble.raise_()

    def _kept_free(self, target: QRect) -> QRect:
        """Return what is not to be covered: what is spoken of, and a flag's card that is open under it."""
        card = self._work.card
        if self._steps[self._number].at_flag and card.isVisible():
            return target.united(QRect(card.mapTo(self._window, QPoint(0, 0)), card.size()))
        return target

    def abandon(self) -> None:
        """Take the card away, because what it speaks of goes; the text that stays is not listened to any more."""
        self._awaits_flag = False
        self._window.removeEventFilter(self)
        for widget in (self.bubble, self._ring):
            widget.hide()
            widget.deleteLater()
        self.deleteLater()
