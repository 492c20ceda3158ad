# SPDX-License-Identifier: GPL-3.0-or-later
"""Replacements to choose from, as rows with ticks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.transcript.replacements import Replacement
from ui.flags.wording import shown_suggestion
from ui.numbers import grouped

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class ReplacementModel(QAbstractListModel):
    """One row a replacement; all are ticked to begin with.

    Signals:
        ticked: see `ticked_count`.

    """

    ticked = Signal()

    def __init__(self, number_of: Callable[[int], int], parent: QObject | None = None) -> None:
        """`number_of` returns the number of a turn, from 1, by id."""
        super().__init__(parent)
        self._number_of = number_of
        self._replacements: Sequence[Replacement] = ()
        self._left_out: set[int] = set()

    def show(self, replacements: Sequence[Replacement]) -> None:
        """Take over replacements, in reading order."""
        self.beginResetModel()
        self._replacements, self._left_out = replacements, set()
        self.endResetModel()
        self.ticked.emit()

    @property
    def ticked_count(self) -> int:
        """How many are ticked."""
        return len(self._replacements) - len(self._left_out)

    def chosen(self) -> list[Replacement]:
        """Return those that are ticked."""
        return [one for row, one in enumerate(self._replacements) if row not in self._left_out]

    def at(self, row: int) -> Replacement:
        """Return the replacement in a row."""
        return self._replacements[row]

    def grouped(self, row: int) -> int:
        """Return the number of the turn that a row is about."""
        return self._number_of(self._replacements[row].turn)

    def is_ticked(self, row: int) -> bool:
        """Tell whether a row is ticked."""
        return row not in self._left_out

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        self._left_out ^= {row}
        self._tell(row, row)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all rows, or none."""
        self._left_out = set() if ticked else set(range(len(self._replacements)))
        self._tell(0, len(self._replacements) - 1)

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._replacements)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a screen reader says of a row, and whether it is ticked."""
        one = self._replacements[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("Turn {number}: “{before}” becomes “{after}”").format(
                    number=grouped(self.grouped(index.row())),
                    before=one.before,
                    after=shown_suggestion(one.after, one.before),
                )
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
            case _:
                return None

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first), self.index(max(first, last)), [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
