# SPDX-License-Identifier: GPL-3.0-or-later
"""One table of a report."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.reporting.tables import Table
from app.reporting.words import Words
from ui.list_table import INSET, ListTable, paint_ground
from ui.theme.roles import Role
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHOWN_WORDS = 30
"""Letters of a column of words that there is room for."""
NO_TABLE = Table("", (), ())


class ReportModel(QAbstractTableModel):
    """Says the cells as the files do, and names in the language of the window."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.table = NO_TABLE
        self._numeric: list[bool] = []

    def show(self, table: Table) -> None:
        """Take over a table."""
        self.beginResetModel()
        self.table, self._numeric = table, table.numeric
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.table.columns)

    def is_numeric(self, column: int) -> bool:
        """Return whether a column holds nothing but numbers."""
        return self._numeric[column]

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the name of a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.of(self.table.columns[section])
            case Qt.ItemDataRole.TextAlignmentRole:
                return NUMBER if self._numeric[section] else WORDS
            case _:
                return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return a cell; a screen reader hears the column's name with it."""
        cell = self.table.rows[index.row()][index.column()]
        shown = str(self._words.cell(self.table, index.column(), cell))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return shown
            case Qt.ItemDataRole.TextAlignmentRole:
                return NUMBER if self._numeric[index.column()] else WORDS
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {shown}"
            case _:
                return None


class ReportTable(ListTable):
    """Columns of numbers are as wide as their names; the others share what is left."""

    def __init__(self, model: ReportModel, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._report = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(name)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take over the theme's colours and fonts."""
        super().dress()
        self.setFont(self.theme.ui_font(13, tabular=True))
        self._fit()

    def _fit(self) -> None:
        columns, model = self.horizontalHeader(), self._report
        metrics = QFontMetrics(columns.font())
        for column in range(model.columnCount()):
            name = model.headerData(column, Qt.Orientation.Horizontal)
            needed = metrics.horizontalAdvance(name) + 2 * INSET + 4
            if model.is_numeric(column):
                self.setColumnWidth(column, needed)
            else:
                longest = max((len(str(row[column])) for row in model.table.rows), default=0)
                letters = metrics.averageCharWidth() * min(longest + 2, SHOWN_WORDS)
                self.setColumnWidth(column, max(needed, letters + 2 * INSET))
        columns.setStretchLastSection(False)
        if model.columnCount():
            columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the words as far from the border as those of the titles."""
        cell = QRect(option.rect).adjusted(INSET, 0, -INSET, 0)
        painter.save()
        # Rows are what is chosen here.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        paint_ground(painter, option, self._theme, first=index.column() == 0, left=INSET)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour(Role.TEXT))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, index.data(Qt.ItemDataRole.TextAlignmentRole), shown)
        painter.restore()
