# SPDX-License-Identifier: GPL-3.0-or-later
"""What two copies do not agree on, as a table, and what was decided."""

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.transcript.merging.sides import Choice, Disagreement, Side, Written
from ui.merging import wording

Index = QModelIndex | QPersistentModelIndex
TURN, BEFORE, MINE, THEIRS = range(4)
SIDES = {MINE: Side.FIRST, THEIRS: Side.SECOND}
NO_TEXT = ("Cc", "Cn", "Cs")
"""Kinds of characters that no text has: controls, what is no character, and halves of one."""


class DisagreementModel(QAbstractTableModel):
    """What both copies changed; unless something else is chosen, what would stand without a word does.

    Signals:
        decided: something else is chosen.

    """

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Disagreement] = ()
        self._numbers: Mapping[int, int] = {}
        self._choices: dict[Disagreement, Choice] = {}

    @property
    def choices(self) -> dict[Disagreement, Choice]:
        """What was chosen; a copy."""
        return dict(self._choices)

    def show(self, disagreements: Sequence[Disagreement], numbers: Mapping[int, int]) -> None:
        """Take over what is to be decided; `numbers` are the places of the turns in this copy, from 1, by id."""
        self.beginResetModel()
        self._all, self._numbers = disagreements, numbers
        self._choices.clear()
        self.endResetModel()

    def at(self, row: int) -> Disagreement:
        """Return what a row is about."""
        return self._all[row]

    def choice(self, row: int) -> Choice:
        """Return what stands at a row."""
        return self._all[row].choice(self._choices)

    def standing(self, row: int) -> str:
        """Return the words that stand at a row."""
        return self._all[row].standing(self._choices)

    def number(self, row: int) -> int | None:
        """Return the place of a row's turn in this copy, from 1."""
        return self._numbers.get(self._all[row].turn_id)

    def choose(self, row: int, choice: Choice) -> None:
        """Let something else stand at a row."""
        if choice != self.choice(row):
            self._choices[self._all[row]] = choice
            self._tell(row, row)

    def toggle(self, row: int) -> None:
        """Let the other side stand at a row."""
        self.choose(row, Side.SECOND if self.choice(row) is Side.FIRST else Side.FIRST)

    def write(self, row: int, words: str) -> None:
        """Let other words stand at a row; without any, what would stand without a word."""
        one = self._all[row]
        words = "".join(letter for letter in words if unicodedata.category(letter) not in NO_TEXT)
        known: dict[str, Choice] = {"": one.kept, one.first: Side.FIRST, one.second: Side.SECOND}
        self.choose(row, known.get(words, Written(words)))

    def choose_all(self, side: Side) -> None:
        """Let one side stand everywhere."""
        self._choices = dict.fromkeys(self._all, side)
        self._tell(0, len(self._all) - 1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._all)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the turn, what it was before, and the two sides."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Turn"), self.tr("Before"), self.tr("This copy"), self.tr("The other copy"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell shows, or what a screen reader says of a row."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(index.row(), index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row())
            case _:
                return None

    def _shown(self, row: int, column: int) -> str:
        one = self._all[row]
        if column == TURN:
            number = str(self.number(row) or "–")
            return number + "\n" + self.tr("written") if isinstance(self.choice(row), Written) else number
        return wording.side((one.base, one.first, one.second)[column - 1], one)

    def _spoken(self, row: int) -> str:
        one = self._all[row]
        return self.tr(
            "Turn {number}, before {before}, this copy {mine}, the other copy {theirs}, {stands} stands"
        ).format(
            number=self.number(row) or "–",
            before=self._shown(row, BEFORE),
            mine=self._shown(row, MINE),
            theirs=self._shown(row, THEIRS),
            stands=wording.side(self.standing(row), one),
        )

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, TURN), self.index(last, THEIRS))
        self.decided.emit()
