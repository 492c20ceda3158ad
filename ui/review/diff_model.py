# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of a difference for a table: the gutter, one text or two, and the list of changes."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.review import wording
from ui.review.columns import CHANGES, COUNT, GUTTER
from ui.review.difference import Difference, Row, ShownTurns

Index = QModelIndex | QPersistentModelIndex


class DiffModel(QAbstractTableModel):
    """Holds a difference as it was read; rows are laid out only when they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.difference = Difference(())

    def show(self, difference: Difference) -> None:
        """Take over another difference; with as many rows as before, they keep their heights in a table."""
        if len(difference.rows) == self.rowCount() > 0:
            self.difference = difference
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COUNT - 1))
            return
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
        return 0 if parent is not None and parent.isValid() else COUNT

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a screen reader says."""
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        row = self.row_at(index.row())
        if index.column() == GUTTER or not isinstance(row, ShownTurns):
            return wording.row_spoken(row)
        changes = [wording.change_spoken(change) for change in self.difference.changes_of(row)]
        return ". ".join(changes if index.column() == CHANGES else [wording.row_spoken(row), *changes])
