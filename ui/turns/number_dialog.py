# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for the number of a turn."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ui.numbers import grouped
from ui.theme.theme import Theme
from ui.turns.dialog_frame import DialogFrame

FIELD = 32


class NumberDialog(QDialog):
    """A line for the number. Enter goes there, Esc goes back."""

    def __init__(self, number: int, turns: int, theme: Theme, parent: QWidget | None = None) -> None:
        """Propose the turn that the caret is in now, of so many."""
        super().__init__(parent)
        self._field = QLineEdit(str(number))
        self._field.setValidator(QIntValidator(1, turns, self._field))
        self._field.setMinimumHeight(FIELD)
        self._field.setAccessibleName(self.tr("Number of the turn"))
        self._field.selectAll()
        self._frame = DialogFrame(self, self.tr("Go to turn"), theme)
        self._frame.add_field(self.tr("&Turn, 1 to {turns}").format(turns=grouped(turns)), self._field)
        self._frame.add_buttons(self.tr("&Go there"), self.tr("Cancel"))
        self._field.textChanged.connect(lambda: self._frame.accept.setEnabled(self._field.hasAcceptableInput()))
        self._field.setFocus()

    @property
    def number(self) -> int:
        """Which turn is meant, from 1."""
        return int(self._field.text())
