# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the rows of the import sheet as those of the other lists: what is selected, and where the keyboard is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.theme.roles import Role
from ui.theme.theme import Theme

BAR = 3
INSET = 10


class DraftDelegate(QStyledItemDelegate):
    """The model says what a cell shows, in which font and on which ground."""

    def __init__(self, table: QTableView, theme: Theme) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell; the bar stands at the row that the keyboard is at."""
        theme, cell = self._theme, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        painter.save()
        painter.fillRect(cell, theme.colour(Role.ACCENT_SOFT if selected else Role.BASE))
        if ground and not selected:
            painter.fillRect(cell, ground)
        if index.column() == 0 and index.row() == self._table.currentIndex().row():
            painter.fillRect(cell.x(), cell.y(), BAR, cell.height(), theme.colour(Role.ACCENT))
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(ink.color() if ink else theme.colour(Role.TEXT))
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        room = cell.adjusted(INSET, 0, -INSET, 0)
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
