# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are to be imported together as rows: name, turns, and what there is to know of each."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from app.several_drafts import Entry
from ui.import_sheet.wording import guesses
from ui.numbers import grouped
from ui.sentences import in_words
from ui.theme.roles import Role
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class EntryColumn(IntEnum):
    """The columns."""

    FILE = 0
    TURNS = 1
    SAID = 2


class EntryModel(QAbstractTableModel):
    """One row a file."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        """Show files; if they are as many as before, the selected row stays selected."""
        if len(entries) == len(self._entries):
            self._entries = entries
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, EntryColumn.SAID))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry_at(self, row: int) -> Entry | None:
        """Return the file in a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return three."""
        return 0 if parent.isValid() else len(EntryColumn)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return [self.tr("File"), self.tr("Turns"), self.tr("To know")][section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell shows, its colours and fonts, and what a screen reader says of it."""
        entry = self.entry_at(index.row())
        if entry is None:
            return None
        column = EntryColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return str(entry.path) if column is EntryColumn.FILE else self._shown(entry, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (self._shown(entry, each) for each in EntryColumn) if part)
            case Qt.ItemDataRole.ForegroundRole if entry.draft is None:
                return QBrush(self._theme.colour(Role.DEL_TEXT if column is EntryColumn.SAID else Role.TEXT_MUTED))
            case Qt.ItemDataRole.FontRole:
                return self._theme.ui_font(13, tabular=column is EntryColumn.TURNS)
            case _:
                return None

    def _shown(self, entry: Entry, column: EntryColumn) -> str:
        match column:
            case EntryColumn.FILE:
                return entry.path.name
            case EntryColumn.TURNS:
                return grouped(len(entry.draft.turns)) if entry.draft else "–"
            case EntryColumn.SAID:
                return guesses(entry.draft) if entry.draft else in_words(entry.why_not)
