# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of turns in the import sheet, where several can be selected."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.import_sheet.draft_delegate import INSET, DraftDelegate
from ui.import_sheet.draft_model import Column, DraftModel, Index
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

ROW = 30
WIDTHS = {Column.NUMBER: 68, Column.ROLE: 96, Column.SPEAKER: 150}
Select = QItemSelectionModel.SelectionFlag


class DraftTable(QTableView):
    """Arrows walk, Shift and Ctrl select several, Ctrl+A selects all.

    Signals:
        selection_changed: see `rows`.

    """

    selection_changed = Signal()

    def __init__(self, model: DraftModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Turns found"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(Column.TEXT, QHeaderView.ResizeMode.Stretch)
        header.setFont(theme.ui_font(12))
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        header.setStyleSheet(
            f"QHeaderView {{ background: {theme.colour(Role.WINDOW).name()}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.colour(Role.WINDOW).name()}; border: none;"
            f" border-bottom: 1px solid {theme.colour(Role.BORDER).name()};"
            f" color: {theme.colour(Role.TEXT_MUTED).name()}; padding: 6px {INSET}px; }}"
        )
        self.setItemDelegate(DraftDelegate(self, theme))
        dress_scroll_bars(self, theme)

    @property
    def rows(self) -> list[int]:
        """The rows that are selected, from the first."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    @property
    def row(self) -> int:
        """The row that the keyboard is at; -1 if it is at none."""
        return self.currentIndex().row()

    def select(self, first: int, last: int) -> None:
        """Select some rows, and go to the first of them."""
        last = min(last, self._rows.rowCount() - 1)
        self.setCurrentIndex(self._rows.index(first, Column.TEXT))
        span = QItemSelection(self._rows.index(first, 0), self._rows.index(last, Column.TEXT))
        self.selectionModel().select(span, Select.ClearAndSelect | Select.Rows)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Move the bar along."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell of it."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()
