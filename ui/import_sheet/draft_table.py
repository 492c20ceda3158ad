# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of turns in the import sheet, where several can be selected."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.import_sheet.draft_model import Column, DraftModel
from ui.import_sheet.list_table import ListTable
from ui.theme.theme import Theme

WIDTHS: dict[int, int] = {Column.NUMBER: 68, Column.ROLE: 96, Column.SPEAKER: 150}
Select = QItemSelectionModel.SelectionFlag


class DraftTable(ListTable):
    """Arrows walk, Shift and Ctrl select several, Ctrl+A selects all.

    Signals:
        selection_changed: see `rows`.

    """

    selection_changed = Signal()

    def __init__(self, model: DraftModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, WIDTHS, theme, parent)
        self._rows = model
        self.setAccessibleName(self.tr("Turns found"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell of it."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()
