# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for a speaker's new name, and says so plainly if that makes one speaker of two."""

from collections.abc import Mapping

from PySide6.QtWidgets import QDialog, QWidget

from app.transcript.speakers import tidy_name
from ui.choice_box import ChoiceBox
from ui.numbers import grouped
from ui.theme.theme import Theme
from ui.turns.dialog_frame import DialogFrame
from ui.turns.name_field import name_field
from ui.turns.wording import turns_counted


class RenameDialog(QDialog):
    """Whom to rename, and how. Nothing is renamed to nothing."""

    def __init__(self, counts: Mapping[str, int], name: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Propose `name` for renaming; `counts` are the speakers with their numbers of turns."""
        super().__init__(parent)
        self._counts = counts
        self._whom = ChoiceBox(self.tr("Speaker to rename"), theme)
        self._whom.offer([(each, each) for each in counts])
        self._whom.choose(name)
        self._field = name_field(self.tr("New name"), counts)
        self._frame = DialogFrame(self, self.tr("Rename a speaker"), theme)
        self._frame.add_field(self.tr("&Speaker"), self._whom)
        self._frame.add_field(self.tr("&New name"), self._field)
        self._hint = self._frame.add_hint()
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())
        self._frame.add_buttons(self.tr("&Rename"), self.tr("Cancel"))
        self._field.setText(self.old)
        self._field.selectAll()
        self._field.textChanged.connect(self._look)
        self._whom.chosen.connect(self._take_name)
        self._field.setFocus()
        self._look()

    @property
    def old(self) -> str:
        """Who is to be renamed."""
        return self._whom.value

    @property
    def new(self) -> str:
        """The new name."""
        return tidy_name(self._field.text())

    @property
    def hint(self) -> str:
        """What is said of what would happen."""
        return self._hint.text()

    def _take_name(self) -> None:
        self._field.setText(self.old)
        self._field.selectAll()
        self._field.setFocus()

    def _look(self) -> None:
        new, merges = self.new, self.new in self._counts and self.new != self.old
        self._frame.accept.setEnabled(bool(new) and new != self.old)
        self._frame.accept.setText(self.tr("&Make them one") if merges else self.tr("&Rename"))
        if merges:
            sentence = self.tr(
                "“{new}” is a speaker already ({turns}). Both will be one and cannot be told apart any more, "
                "unless you undo it."
            )
            self._hint.setText(sentence.format(new=new, turns=turns_counted(self._counts[new])))
        else:
            one = self.tr("The name changes in 1 turn, and in what you export.")
            many = self.tr("The name changes in {count} turns, and in what you export.")
            count = self._counts[self.old]
            self._hint.setText(one if count == 1 else many.format(count=grouped(count)))
