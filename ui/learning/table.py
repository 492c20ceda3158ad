# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of what was learnt of each rule."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.checking.learnt import LearntRule
from ui.learning.model import ARROW_DOWN, WORDS, Column, LearntModel
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW = 34
BAR = 3
INSET = 10
WIDTHS = {Column.CHECKER: 156, Column.KIND: 112}
UNMOVED = 0.005
"""A confidence that has moved less is written in the same percent."""


class LearntTable(QTableView):
    """Delete forgets the chosen rules; Enter sorts by the column of the current cell, as a click on its title does.

    Signals:
        forget_asked: a list of LearntRule.

    """

    forget_asked = Signal(list)

    def __init__(self, model: LearntModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learnt = model
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, theme, self))
        self.setAccessibleName(self.tr("What was learnt of each rule"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        dress_scroll_bars(self, theme)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> list[LearntRule]:
        """What is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._learnt.at(row) for row in rows]

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._learnt.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
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

    def _set_up_headers(self) -> None:
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setFixedHeight(30)
        columns.setSortIndicator(self._learnt.sorted_by, self._learnt.order)
        self.setSortingEnabled(True)
        # Qt paints its own sign over the title.
        columns.setSortIndicatorShown(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)

    def _dress(self) -> None:
        theme, columns = self._theme, self.horizontalHeader()
        font = theme.ui_font(12, QFont.Weight.DemiBold)
        columns.setFont(font)
        window, border, text = (theme.colour(role).name() for role in (Role.GUTTER, Role.BORDER, Role.TEXT))
        columns.setStyleSheet(
            f"QHeaderView {{ background: {window}; border: none; border-bottom: 1px solid {border}; }}"
            f"QHeaderView::section {{ background: {window}; color: {text}; border: none;"
            f" border-bottom: 1px solid {border}; padding: 0 {INSET}px; }}"
        )
        columns.setSectionResizeMode(Column.RULE, QHeaderView.ResizeMode.Stretch)
        for column in list(Column)[1:]:
            title = self._learnt.title(column) + ARROW_DOWN
            needed = QFontMetrics(font).horizontalAdvance(title) + 2 * INSET
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            columns.resizeSection(column, max(needed, WIDTHS.get(column, 0)))
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """Rows that look like those of the other lists; a confidence that has moved says by its colour where to."""

    def __init__(self, model: LearntModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(60, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, cell, column = self._theme, QRect(option.rect), Column(index.column())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(cell, theme.colour(Role.ACCENT_SOFT if chosen else Role.BASE))
        if chosen and column is Column.RULE:
            painter.fillRect(cell.x(), cell.y(), BAR, cell.height(), theme.colour(Role.ACCENT))
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(theme.colour(Role.ACCENT))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(INSET - 6, 4, -4, -5), 3, 3)
        painter.setFont(theme.ui_font(12, tabular=True))
        painter.setPen(self._colour(column, self._model.at(index.row())))
        room = cell.adjusted(INSET, 0, -INSET, 0)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeft if column in WORDS else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _colour(self, column: Column, one: LearntRule) -> QColor:
        if column is Column.NOW and abs(one.now - one.shipped) >= UNMOVED:
            return self._theme.colour(Role.INS_TEXT if one.now > one.shipped else Role.DEL_TEXT)
        return self._theme.colour(Role.TEXT if column is Column.RULE else Role.TEXT_MUTED)
