# SPDX-License-Identifier: GPL-3.0-or-later
"""An alignment as rows: number, translation, source text."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.transcript.alignment import Alignment
from ui.numbers import grouped

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SEEN = 600
"""Code points of a text that a row can show at most."""
PARAGRAPH_SIGN = " ¶ "


class Column(IntEnum):
    """The columns."""

    NUMBER = 0
    SOURCE = 1
    TRANSLATION = 2


class AlignmentModel(QAbstractTableModel):
    """One row an original turn.

    Attributes:
        alignment: what is shown.
        doubts: the rows that hardly belong together.

    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.alignment = Alignment((), ())
        self.doubts = frozenset[int]()

    def show(self, alignment: Alignment) -> None:
        """Show an alignment; one of the same turns leaves chosen what is chosen."""
        if alignment.translations == self.alignment.translations:
            self.alignment, self.doubts = alignment, alignment.doubts()
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, Column.TRANSLATION))
            return
        self.beginResetModel()
        self.alignment, self.doubts = alignment, alignment.doubts()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return the number of turns."""
        return 0 if parent.isValid() else len(self.alignment.translations)

    def columnCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return three."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Turn"), self.tr("Source text"), self.tr("Machine translation")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell shows, and what a screen reader says of it."""
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, Column(index.column()))
            case _:
                return None

    def _shown(self, row: int, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return grouped(row + 1)
            case Column.SOURCE:
                return self.alignment.sources[row][:SEEN].replace("\n", PARAGRAPH_SIGN)
            case Column.TRANSLATION:
                return self.alignment.translations[row][:SEEN].replace("\n", PARAGRAPH_SIGN)

    def _said(self, row: int, column: Column) -> str:
        shown = self._shown(row, column)
        if column is Column.NUMBER:
            number = self.tr("Turn {number}").format(number=shown)
            return self.tr("{turn}, doubtful").format(turn=number) if row in self.doubts else number
        return shown or self.tr("no source text")
