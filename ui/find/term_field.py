# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to type a term in; Up and Down go through the latest ones."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.searching.expressions import LONGEST
from ui.find.terms import Terms
from ui.own_keys import claim

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class TermField(QLineEdit):
    """One line.

    Signals:
        entered: Enter was pressed.
        shift_entered: Shift+Enter was pressed.
        control_entered: Ctrl+Enter was pressed.

    """

    entered = Signal()
    shift_entered = Signal()
    control_entered = Signal()

    def __init__(self, terms: Terms, parent: QWidget | None = None) -> None:
        super().__init__(parent, maxLength=LONGEST)
        self.terms = terms
        self._at = -1
        self.setMinimumHeight(30)
        self.textEdited.connect(self._forget_place)

    def event(self, event: QEvent) -> bool:
        """Keep Enter, with Ctrl too, from being a command of the window."""
        return claim(event, lambda key: key.key() in _ENTER) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of Enter, and walk through the latest terms."""
        modifiers = event.modifiers() & ~_KEYPAD
        if event.key() in _ENTER:
            {_CONTROL: self.control_entered, _SHIFT: self.shift_entered}.get(modifiers, self.entered).emit()
        elif event.key() == Qt.Key.Key_Up:
            self._walk(1)
        elif event.key() == Qt.Key.Key_Down:
            self._walk(-1)
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        terms = self.terms.all
        if self._at < 0 and terms[:1] == [self.text()]:
            self._at = 0
        at = self._at + step
        if 0 <= at < len(terms):
            self._at = at
            self.setText(terms[at])
            self.selectAll()

    def _forget_place(self) -> None:
        self._at = -1
