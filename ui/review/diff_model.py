# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a difference for a table: the gutter, and the text with its changes."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.review import wording
from ui.review.difference import ChangedTurns, Difference, Row

Index = QModelIndex | QPersistentModelIndex
GUTTER, TEXT = range(2)
COLUMNS = 2


class DiffModel(QAbstractTableModel):
    """Holds a difference as it was read; rows are laid out only when they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.difference = Difference(())

    def show(self, difference: Difference) -> None:
        """Take over another difference."""
        self.beginResetModel()
        self.difference = difference
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """Return changed or unchanged turns."""
        return self.difference.rows[row]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.difference.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a screen reader says."""
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        row = self.row_at(index.row())
        if index.column() == GUTTER or not isinstance(row, ChangedTurns):
            return wording.row_spoken(row)
        spoken = [wording.row_spoken(row)]
        numbers = range(row.first, row.last + 1)
        spoken += [wording.change_spoken(self.difference.change(number)) for number in numbers]
        return ". ".join(spoken)
