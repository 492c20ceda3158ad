# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of what was learnt of each rule."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.checking.learnt import LearntRule
from ui.learning.model import ARROW_DOWN, WORDS, Column, LearntModel
from ui.list_table import INSET, ROW, ListTable, paint_ground
from ui.theme.roles import Role
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

WIDTHS = {Column.CHECKER: 156, Column.KIND: 112}
UNMOVED = 0.005
"""A confidence that has moved less is written in the same percent."""


class LearntTable(ListTable):
    """Delete forgets the chosen rules; Enter sorts by the column of the current cell, as a click on its title does.

    Signals:
        forget_asked: a list of LearntRule.

    """

    forget_asked = Signal(list)

    def __init__(self, model: LearntModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._learnt = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, theme, self))
        self.setAccessibleName(self.tr("What was learnt of each rule"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSortIndicator(model.sorted_by, model.order)
        self.setSortingEnabled(True)
        # Qt paints its own sign over the title.
        self.horizontalHeader().setSortIndicatorShown(False)
        theme.changed.connect(self.dress)
        self.dress()

    @property
    def chosen(self) -> list[LearntRule]:
        """What is selected."""
        return [self._learnt.at(row) for row in self.chosen_rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Forget and sort."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.chosen:
            self.forget_asked.emit(self.chosen)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._sort_by(Column(self.currentIndex().column()))
        else:
            super().keyPressEvent(event)

    def _sort_by(self, column: Column) -> None:
        """Sort by a column, or turn its order round; the same cell stays current."""
        current = self._learnt.at(self.currentIndex().row())
        ascending = self._learnt.sorted_by is not column or self._learnt.order is Qt.SortOrder.DescendingOrder
        self.sortByColumn(column, Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder)
        row = self._learnt.row_of((current.checker, current.rule))
        self.setCurrentIndex(self._learnt.index(row or 0, column))

    def dress(self) -> None:
        """Take over the theme; the columns are as wide as their titles need."""
        super().dress()
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(Column.RULE, QHeaderView.ResizeMode.Stretch)
        for column in list(Column)[1:]:
            title = self._learnt.title(column) + ARROW_DOWN
            needed = QFontMetrics(columns.font()).horizontalAdvance(title) + 2 * INSET
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            columns.resizeSection(column, max(needed, WIDTHS.get(column, 0)))


class _Delegate(QStyledItemDelegate):
    """Rows that look like those of the other lists; a confidence that has moved says by its colour where to."""

    def __init__(self, model: LearntModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, column = self._theme, Column(index.column())
        painter.save()
        paint_ground(painter, option, theme, first=column is Column.RULE, left=INSET)
        painter.setFont(theme.ui_font(12, tabular=True))
        painter.setPen(self._colour(column, self._model.at(index.row())))
        room = QRect(option.rect).adjusted(INSET, 0, -INSET, 0)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeft if column in WORDS else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _colour(self, column: Column, one: LearntRule) -> QColor:
        if column is Column.NOW and abs(one.now - one.shipped) >= UNMOVED:
            return self._theme.colour(Role.INS_TEXT if one.now > one.shipped else Role.DEL_TEXT)
        return self._theme.colour(Role.TEXT if column is Column.RULE else Role.TEXT_MUTED)
