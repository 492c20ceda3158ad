# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands as the rows of a table: name, menu or a note, keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.command import Command

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    NOTE = 1
    KEYS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A command as it is shown; `note` is its menu, or why it cannot be used."""

    command: Command
    name: str
    note: str
    keys: Sequence[str]
    usable: bool = True
    is_own: bool = False


class CommandModel(QAbstractTableModel):
    """Rows that are all replaced together."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, command: Command) -> int | None:
        """Return the row of a command; None if it is not shown."""
        return next((number for number, row in enumerate(self._rows) if row.command is command), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many commands are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {Column.NAME: self.tr("Command"), Column.NOTE: self.tr("Menu"), Column.KEYS: self.tr("Keys")}.get(
            Column(section)
        )

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell, and what a screen reader says of it."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            return ", ".join(filter(None, (row.name, row.note, *row.keys, self._states(row))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return {Column.NAME: row.name, Column.NOTE: row.note, Column.KEYS: ", ".join(row.keys)}[
                Column(index.column())
            ]
        if role == Qt.ItemDataRole.ToolTipRole and row.is_own and index.column() == Column.KEYS:
            return self.tr("Not the default key")
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Say that a command that cannot be used now is not to be used."""
        usable = self._rows[index.row()].usable
        return super().flags(index) if usable else Qt.ItemFlag.ItemIsSelectable

    def _states(self, row: Row) -> str:
        if not row.usable:
            return self.tr("cannot be used now")
        return self.tr("not the default key") if row.is_own else ""
