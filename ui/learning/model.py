# SPDX-License-Identifier: GPL-3.0-or-later
"""What was learnt of each rule, as a table."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.checking.finding import Category
from app.checking.learnt import LearntRule
from ui.checker_names import checker_name
from ui.flag_groups import group_of
from ui.numbers import grouped

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    RULE = 0
    CHECKER = 1
    KIND = 2
    ACCEPTED = 3
    CHANGED = 4
    IGNORED = 5
    RATE = 6
    SHIPPED = 7
    NOW = 8


ARROW_UP, ARROW_DOWN = " ▴", " ▾"
"""Behind the title of the column that the rows are sorted by."""
WORDS = frozenset({Column.RULE, Column.CHECKER, Column.KIND})
"""The columns that are no numbers."""
_NUMBERS: dict[Column, Callable[[LearntRule], float]] = {
    Column.ACCEPTED: lambda one: one.accepted,
    Column.CHANGED: lambda one: one.changed,
    Column.IGNORED: lambda one: one.ignored,
    Column.RATE: lambda one: one.rate,
    Column.SHIPPED: lambda one: one.shipped,
    Column.NOW: lambda one: one.now,
}
_COUNTS = frozenset({Column.ACCEPTED, Column.CHANGED, Column.IGNORED})


class LearntModel(QAbstractTableModel):
    """The rules that a search shows, in the order of a column; what is equal there stands by its name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[LearntRule] = ()
        self._rows: Sequence[LearntRule] = ()
        self._words: Sequence[str] = ()
        self.sorted_by = Column.IGNORED
        self.order = Qt.SortOrder.DescendingOrder

    @property
    def all(self) -> Sequence[LearntRule]:
        """All rules, shown or not."""
        return self._all

    def show_all(self, rules: Sequence[LearntRule]) -> None:
        """Take over what is learnt now."""
        self._all = rules
        self._choose()

    def search(self, typed: str) -> None:
        """Show the rules that have all typed words in what they say, their id, checker or kind."""
        self._words = typed.casefold().split()
        self._choose()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rules in the order of a column."""
        self.sorted_by, self.order = Column(column), order
        self._choose()

    def at(self, row: int) -> LearntRule:
        """Return what a row shows."""
        return self._rows[row]

    def row_of(self, rule: tuple[str, str]) -> int | None:
        """Return the row of a rule, named with its checker; None if it is not shown."""
        return next((row for row, one in enumerate(self._rows) if (one.checker, one.rule) == rule), None)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the title of a column, and what it means."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.title(column) + (self._arrow if column is self.sorted_by else "")
            case Qt.ItemDataRole.ToolTipRole:
                return self._hints().get(column)
            case Qt.ItemDataRole.TextAlignmentRole if column not in WORDS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows."""
        one, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(one, column)
            case Qt.ItemDataRole.ToolTipRole if column is Column.RULE:
                return f"{one.message}\n{one.rule}"
            case Qt.ItemDataRole.TextAlignmentRole if column not in WORDS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                shown = self._shown(one, column)
                return shown if column is Column.RULE else f"{self.title(column)}: {shown}"
            case _:
                return None

    @property
    def _arrow(self) -> str:
        return ARROW_DOWN if self.order is Qt.SortOrder.DescendingOrder else ARROW_UP

    def title(self, column: Column) -> str:
        """Return what a column is called."""
        return {
            Column.RULE: self.tr("Rule"),
            Column.CHECKER: self.tr("Checker"),
            Column.KIND: self.tr("Kind"),
            Column.ACCEPTED: self.tr("Accepted"),
            Column.CHANGED: self.tr("Other words"),
            Column.IGNORED: self.tr("Ignored"),
            Column.RATE: self.tr("Accept rate"),
            Column.SHIPPED: self.tr("Shipped"),
            Column.NOW: self.tr("Now"),
        }[column]

    def _hints(self) -> dict[Column, str]:
        return {
            Column.CHANGED: self.tr("How often you typed other words at the flagged place: it was worth a change."),
            Column.RATE: self.tr("The share of its flags that were worth a change to you."),
            Column.SHIPPED: self.tr("How sure the rule was as it came with Fairhand."),
            Column.NOW: self.tr("How sure it is with what you decided."),
        }

    def _shown(self, one: LearntRule, column: Column) -> str:
        if column in _COUNTS:
            return grouped(int(_NUMBERS[column](one)))
        if column in _NUMBERS:
            return self.tr("{percent} %").format(percent=round(100 * _NUMBERS[column](one)))
        return self._name(one, column)

    def _name(self, one: LearntRule, column: Column) -> str:
        match column:
            case Column.CHECKER:
                return checker_name(one.checker)
            case Column.KIND:
                return group_of(Category(one.category)).label
            case _:
                return one.message or one.rule

    def _choose(self) -> None:
        column = self.sorted_by

        def place(one: LearntRule) -> float | str:
            return _NUMBERS[column](one) if column in _NUMBERS else self._name(one, column).casefold()

        by_name = sorted(filter(self._fits, self._all), key=lambda one: (one.message.casefold(), one.rule))
        self.beginResetModel()
        self._rows = sorted(by_name, key=place, reverse=self.order is Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def _fits(self, one: LearntRule) -> bool:
        parts = (one.message, one.rule, *(self._name(one, column) for column in (Column.CHECKER, Column.KIND)))
        text = "\n".join(parts).casefold()
        return all(word in text for word in self._words)
