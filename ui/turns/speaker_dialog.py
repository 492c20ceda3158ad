# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks who speaks in some turns."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from app.transcript.speakers import tidy_name
from ui.theme.theme import Theme
from ui.turns.dialog_frame import DialogFrame
from ui.turns.name_field import name_field


class SpeakerDialog(QDialog):
    """A line for the name. Enter takes it, Esc goes back; an empty line takes the name away."""

    def __init__(
        self, known: Sequence[str], name: str, turns: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`name` is who speaks now, `turns` how many turns will have the new name."""
        super().__init__(parent)
        self._field = name_field(self.tr("Speaker"), known)
        self._field.setText(name)
        self._field.selectAll()
        frame = DialogFrame(self, self.tr("Speaker"), theme)
        frame.add_field(self.tr("&Who speaks here?"), self._field)
        one = self.tr("For this turn. Leave the line empty if nobody is to be named.")
        several = self.tr("For {count} turns. Leave the line empty if nobody is to be named.")
        frame.add_hint().setText(one if turns == 1 else several.format(count=turns))
        frame.add_buttons(self.tr("&Set speaker"), self.tr("Cancel"))

    @property
    def name(self) -> str:
        """Who is to speak; "" for nobody that is named."""
        return tidy_name(self._field.text())
