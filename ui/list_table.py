# SPDX-License-Identifier: GPL-3.0-or-later
"""A table that looks like the other lists."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

ROW = 34
BAR = 3
INSET = 10
"""Pixels between the border of a cell and its words."""


class ListTable(QTableView):
    """Whole rows are chosen; the columns' titles have the colours of the theme."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns, rows = self.horizontalHeader(), self.verticalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setFixedHeight(30)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        dress_scroll_bars(self, theme)

    @property
    def chosen_rows(self) -> list[int]:
        """The rows that are selected."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def dress(self) -> None:
        """Take over the theme's colours and fonts."""
        columns, theme = self.horizontalHeader(), self.theme
        columns.setFont(theme.ui_font(12, QFont.Weight.DemiBold))
        window, border, text = (theme.colour(role).name() for role in (Role.GUTTER, Role.BORDER, Role.TEXT))
        columns.setStyleSheet(
            f"QHeaderView {{ background: {window}; border: none; border-bottom: 1px solid {border}; }}"
            f"QHeaderView::section {{ background: {window}; color: {text}; border: none;"
            f" border-bottom: 1px solid {border}; padding: 0 {INSET}px; }}"
        )
        self.viewport().update()


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, first: bool, left: int) -> None:
    """Paint what is behind the words of a cell, which begin at `left`; the first cell of a chosen row has a bar."""
    cell = QRect(option.rect)
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(cell, theme.colour(Role.ACCENT_SOFT if chosen else Role.BASE))
    if chosen and first:
        painter.fillRect(cell.x(), cell.y(), BAR, cell.height(), theme.colour(Role.ACCENT))
    if bool(option.state & QStyle.StateFlag.State_HasFocus):
        painter.setPen(theme.colour(Role.ACCENT))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(left - 6, 4, -4, -5), 3, 3)
    painter.fillRect(cell.x(), cell.bottom(), cell.width(), 1, theme.colour(Role.BORDER_SOFT))
