# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the import sheets: rows of one height, without a grid, under a quiet header."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.import_sheet.draft_delegate import INSET, DraftDelegate
from ui.import_sheet.draft_model import Index
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

ROW = 30


class ListTable(QTableView):
    """Arrows walk over whole rows; the last column takes the room that the others leave."""

    def __init__(
        self, model: QAbstractTableModel, widths: Mapping[int, int], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
        header.setSectionResizeMode(model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)
        header.setFont(theme.ui_font(12))
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        header.setStyleSheet(
            f"QHeaderView {{ background: {theme.colour(Role.WINDOW).name()}; border: none; }}"
            f"QHeaderView::section {{ background: {theme.colour(Role.WINDOW).name()}; border: none;"
            f" border-bottom: 1px solid {theme.colour(Role.BORDER).name()};"
            f" color: {theme.colour(Role.TEXT_MUTED).name()}; padding: 6px {INSET}px; }}"
        )
        self.setItemDelegate(DraftDelegate(self, theme))
        dress_scroll_bars(self, theme)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Move the bar along."""
        super().currentChanged(current, previous)
        self.viewport().update()
