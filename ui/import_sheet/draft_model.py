# SPDX-License-Identifier: GPL-3.0-or-later
"""The turns of a draft as rows: number, role, speaker and the beginning of the text."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from app.drafts import ImportedTurn
from app.transcript.turn import Role as TurnRole
from ui.import_sheet.wording import role_name, spoken
from ui.numbers import grouped
from ui.theme.roles import Role
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SEEN = 300
"""Code points of a turn that a row can show at most."""
PARAGRAPH_SIGN = " ¶ "


class Column(IntEnum):
    """The columns."""

    NUMBER = 0
    ROLE = 1
    SPEAKER = 2
    TEXT = 3


class DraftModel(QAbstractTableModel):
    """One row a turn."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turns: tuple[ImportedTurn, ...] = ()

    def show(self, turns: tuple[ImportedTurn, ...]) -> None:
        """Show turns; if they are as many as before, selected rows stay selected."""
        if len(turns) == len(self._turns):
            self._turns = turns
            self.dataChanged.emit(self.index(0, 0), self.index(len(turns) - 1, Column.TEXT))
            return
        self.beginResetModel()
        self._turns = turns
        self.endResetModel()

    def turn_at(self, row: int) -> ImportedTurn | None:
        """Return the turn in a row."""
        return self._turns[row] if 0 <= row < len(self._turns) else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return the number of turns."""
        return 0 if parent.isValid() else len(self._turns)

    def columnCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return four."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return [self.tr("Turn"), self.tr("Role"), self.tr("Speaker"), self.tr("Text")][section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a cell shows, its colours and fonts, and what a screen reader says of it."""
        turn = self.turn_at(index.row())
        if turn is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(index.row(), turn, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(index.row() + 1, turn)
            case Qt.ItemDataRole.BackgroundRole if turn.role is TurnRole.QUESTION:
                return QBrush(self._theme.colour(Role.QUESTION))
            case Qt.ItemDataRole.ForegroundRole if index.column() in (Column.NUMBER, Column.ROLE):
                return QBrush(self._theme.colour(Role.TEXT_MUTED))
            case Qt.ItemDataRole.FontRole:
                return self._font(turn, Column(index.column()))
            case _:
                return None

    def _shown(self, row: int, turn: ImportedTurn, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return grouped(row + 1)
            case Column.ROLE:
                return role_name(turn.role)
            case Column.SPEAKER:
                return turn.speaker
            case Column.TEXT:
                return turn.text[:SEEN].replace("\n", PARAGRAPH_SIGN)

    def _font(self, turn: ImportedTurn, column: Column) -> object:
        if column is Column.TEXT:
            bold = turn.role in (TurnRole.QUESTION, TurnRole.HEADING)
            return self._theme.text_font(bold=bold, px=13)
        return self._theme.ui_font(13, tabular=column is Column.NUMBER)
