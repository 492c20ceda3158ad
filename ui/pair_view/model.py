# SPDX-License-Identifier: GPL-3.0-or-later
"""The turns of a document as rows: how many there are, and their names. What is painted comes from the document."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.document import Document
from ui.pair_view.names import corrected_name, original_name, row_name, source_name
from ui.pair_view.shown_text import common_start
from ui.pair_view.visible_turns import VisibleTurns

NO_INDEX = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the pair view; source texts are shown on the left of originals."""

    GUTTER = 0
    ORIGINAL = 1
    CORRECTED = 2
    SOURCE = 3


class TurnModel(QAbstractTableModel):
    """One row a turn that is visible, in reading order."""

    def __init__(self, document: Document, visible: VisibleTurns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._visible = visible
        self._order: Sequence[int] = visible.order
        visible.changed.connect(self._reorder)

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:  # noqa: N802
        """Return the number of turns."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = NO_INDEX) -> int:  # noqa: N802
        """Return four: gutter, original, correction, source text."""
        return 0 if parent.isValid() else len(Column)

    def turn_at(self, row: int) -> int:
        """Return the id of the turn in a row."""
        return self._order[row]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a screen reader says of a cell; there is nothing else to ask for."""
        if not index.isValid():
            return None
        turn_id = self._order[index.row()]
        number = self._document.row_of(turn_id) + 1
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name(turn_id, number, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._text(turn_id, Column(index.column()))
        return None

    def _name(self, turn_id: int, number: int, column: Column) -> str:
        match column:
            case Column.GUTTER:
                comments = len(self._document.comments.open_on(turn_id))
                suggestions = len(self._document.suggestions.on(turn_id))
                flags = len(self._document.flags(turn_id))
                return row_name(number, self._document.turn(turn_id), flags, comments, suggestions)
            case Column.SOURCE:
                return source_name(number)
            case Column.ORIGINAL:
                return original_name(number)
            case Column.CORRECTED:
                return corrected_name(number)

    def _text(self, turn_id: int, column: Column) -> str | None:
        match column:
            case Column.GUTTER:
                return None
            case Column.SOURCE:
                return self._document.source_text(turn_id)
            case Column.ORIGINAL:
                return self._document.original_text(turn_id)
            case Column.CORRECTED:
                return self._document.turn(turn_id).text

    def _reorder(self) -> None:
        """Take over the new order; rows before and after what changed stay as they are."""
        old, new = self._order, self._visible.order
        start = common_start(old, new)
        longest = min(len(old), len(new)) - start
        tail = common_start(old[::-1][:longest], new[::-1][:longest])
        if len(old) - tail > start:
            self.beginRemoveRows(NO_INDEX, start, len(old) - tail - 1)
            self._order = [*old[:start], *old[len(old) - tail :]]
            self.endRemoveRows()
        if len(new) - tail > start:
            self.beginInsertRows(NO_INDEX, start, len(new) - tail - 1)
            self._order = new
            self.endInsertRows()
        self._order = new
