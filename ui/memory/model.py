# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembered corrections as a table."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.learning.remembered import Remembered
from app.proposals.correction import Correction, Reach
from ui.numbers import grouped

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    WRONG = 0
    RIGHT = 1
    FINDS = 2
    FROM = 3
    LEARNT = 4
    USED = 5


EDITABLE = frozenset({Column.WRONG, Column.RIGHT, Column.FINDS})


class MemoryModel(QAbstractTableModel):
    """The rows that a search shows.

    Signals:
        switched: a Remembered and whether it is to be on.
        edited: a Remembered and its new Correction.

    """

    switched = Signal(object, bool)
    edited = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Remembered] = ()
        self._rows: Sequence[Remembered] = ()
        self._words: Sequence[str] = ()

    @property
    def count(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    def show_all(self, listed: Sequence[Remembered]) -> None:
        """Take over what is remembered now."""
        self._all = listed
        self._choose()

    def search(self, typed: str) -> None:
        """Show those that have all typed words on one side or in their origin."""
        self._words = typed.casefold().split()
        self._choose()

    def at(self, row: int) -> Remembered:
        """Return what a row shows."""
        return self._rows[row]

    def row_of(self, number: int) -> int | None:
        """Return the row of the correction of an id; None if it is not shown."""
        return next((row for row, one in enumerate(self._rows) if one.id == number), None)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the title of a column."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.USED:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.WRONG: self.tr("Wrong"),
            Column.RIGHT: self.tr("Right"),
            Column.FINDS: self.tr("Finds"),
            Column.FROM: self.tr("From"),
            Column.LEARNT: self.tr("Learnt"),
            Column.USED: self.tr("Taken"),
        }[Column(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Words and reach can be edited; the first column has the switch."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in EDITABLE:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.WRONG else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows, and the switch."""
        one, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(one, column)
            case Qt.ItemDataRole.EditRole:
                return one.correction.reach.value if column is Column.FINDS else self._shown(one, column)
            case Qt.ItemDataRole.ToolTipRole if column in (Column.WRONG, Column.RIGHT, Column.FROM):
                return self._shown(one, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.WRONG:
                return Qt.CheckState.Checked if one.active else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.USED:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole if column is Column.WRONG:
                state = self.tr("on") if one.active else self.tr("off")
                words = self.tr("{wrong} becomes {right}, {state}")
                return words.format(wrong=one.correction.wrong, right=one.correction.right, state=state)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Ask for a change; the rows change once it is made."""
        one, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and column is Column.WRONG:
            self.switched.emit(one, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != Qt.ItemDataRole.EditRole or column not in EDITABLE:
            return False
        new = _edited(one.correction, column, str(value))
        if new != one.correction:
            self.edited.emit(one, new)
        return True

    def reach_names(self) -> dict[Reach, str]:
        """Return what each reach is called."""
        return {Reach.NEAR: self.tr("Other forms too"), Reach.SAME: self.tr("These words alone")}

    def _shown(self, one: Remembered, column: Column) -> str:
        match column:
            case Column.WRONG:
                return one.correction.wrong
            case Column.RIGHT:
                return one.correction.right
            case Column.FINDS:
                return self.reach_names()[one.correction.reach]
            case Column.FROM:
                return one.source
            case Column.LEARNT:
                return _day(one.learnt)
            case Column.USED:
                return grouped(one.used)

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows = [one for one in self._all if self._fits(one)]
        self.endResetModel()

    def _fits(self, one: Remembered) -> bool:
        text = f"{one.correction.wrong}\n{one.correction.right}\n{one.source}".casefold()
        return all(word in text for word in self._words)


def _edited(correction: Correction, column: Column, value: str) -> Correction:
    match column:
        case Column.WRONG:
            return replace(correction, wrong=value.strip())
        case Column.RIGHT:
            return replace(correction, right=value.strip())
        case _:
            return replace(correction, reach=Reach(value))


def _day(learnt: str) -> str:
    try:
        day = date.fromisoformat(learnt)
    except ValueError:
        return ""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), QCoreApplication.translate("MemoryModel", "d MMM yyyy")
    )
