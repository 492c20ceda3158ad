# SPDX-License-Identifier: GPL-3.0-or-later
"""Seats the live editor, and the reader of originals, on rows of the table."""

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, QRect
from PySide6.QtWidgets import QTableView

from ui.document import Document
from ui.pair_view.arrangement import Cells
from ui.pair_view.cell_text import CellText
from ui.pair_view.delegate import TurnDelegate, ground_role
from ui.pair_view.editor import INSET, LiveEditor
from ui.pair_view.layouts import Side, is_bold
from ui.pair_view.model import Column
from ui.pair_view.names import corrected_name, original_name, source_name
from ui.pair_view.reader import OriginalReader
from ui.pair_view.visible_turns import VisibleTurns
from ui.theme.roles import Role


class Seat(QObject):
    """Which row is open, and where its editor stands. `visible` says which turns have rows."""

    def __init__(
        self,
        table: QTableView,
        document: Document,
        visible: VisibleTurns,
        delegate: TurnDelegate,
        editor: LiveEditor,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._document = document
        self.visible = visible
        self._delegate = delegate
        self._editor = editor
        self._reader: OriginalReader | None = None
        editor.hide()

    @property
    def row(self) -> int:
        """The row that is open; -1 if none is."""
        turn_id = self._editor.turn_id
        return -1 if turn_id is None or turn_id not in self.visible else self.visible.row_of(turn_id)

    def turn_at(self, row: int) -> int | None:
        """Return the turn in a row, or None beyond the last and before the first."""
        order = self.visible.order
        return order[row] if 0 <= row < len(order) else None

    def open(self, turn_id: int, start: int = 0, end: int | None = None) -> None:
        """Open a turn, with the caret at `start`, or `start` to `end` selected."""
        self._editor.end_pending()
        if turn_id == self._editor.turn_id:
            self._editor.select(start, end)
            return
        self.close_reader()
        self.repaint(self._editor.turn_id)
        # The text that is still in it is laid out anew in the next turn's font, which says nothing of its own row.
        self._editor.turn_id = None
        self._delegate.focused = self._delegate.edited = turn_id
        self._dress_as(turn_id, self._editor, Side.CORRECTED)
        self._editor.open(turn_id, start, end)
        self.place()
        self._editor.show()
        self.repaint(turn_id)
        self.keep_current()

    def keep_current(self) -> None:
        """Let the row that is open be the table's current one, also after rows came and went."""
        if self.row >= 0 and self._table.currentIndex().row() != self.row:
            index = self._table.model().index(self.row, Column.CORRECTED)
            self._table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def replace(self, turn_id: int | None) -> None:
        """Open a turn, if there is one, in the place of one that has gone: the keyboard stays where it is."""
        self.close_reader()
        self._editor.turn_id = self._delegate.focused = self._delegate.edited = None
        if turn_id is None:
            self._editor.hide()
        else:
            self.open(turn_id)

    def read(self, turn_id: int, side: Side = Side.ORIGINAL) -> OriginalReader:
        """Open the original of a turn, or its source text, beside its correction."""
        if self._reader is None:
            self._reader = OriginalReader(self._document, self._delegate.theme, self._table)
            self._reader.left.connect(self.leave_reader)
        if (self._reader.turn_id, self._reader.side) != (turn_id, side) or not self._reader.isVisible():
            self._dress_as(turn_id, self._reader, side)
            self._reader.open(turn_id, side, self._delegate.protected_marks(turn_id, side))
            self._delegate.read = turn_id, side
            self.place()
            self._reader.show()
            self.repaint(turn_id)
        return self._reader

    def source_of(self, turn_id: int) -> str:
        """Return the source text of a turn, "" if there is none."""
        return self._document.source_text(turn_id)

    def leave_reader(self) -> None:
        """Close the original; the keyboard goes back to the correction if it was there."""
        had_focus = self._reader is not None and self._reader.hasFocus()
        if had_focus:
            self._editor.setFocus()
        self.close_reader()

    def close_reader(self) -> None:
        """Close the original."""
        if self._reader and self._reader.turn_id is not None:
            self._reader.turn_id, closed = None, self._reader.turn_id
            self._delegate.read = None
            self._reader.hide()
            self.repaint(closed)

    def remark_reader(self) -> None:
        """Let the original that is open show what is marked now."""
        if self._reader and self._reader.turn_id is not None:
            self._reader.marks = self._delegate.protected_marks(self._reader.turn_id, self._reader.side)
            self._reader.viewport().update()

    def dress(self) -> None:
        """Take on colours, sizes and names that have changed."""
        self.dress_editor()
        self.close_reader()

    def dress_editor(self) -> None:
        """Let the editor take on what has changed."""
        if self._editor.turn_id is not None and self.row >= 0:
            self._dress_as(self._editor.turn_id, self._editor, Side.CORRECTED)

    def place(self) -> None:
        """Put the editor where its row is now."""
        if self.row >= 0:
            _put(self._editor, self.cells(self.row).corrected.adjusted(-INSET.x(), -INSET.y(), 0, 0))
        read = self._reader.turn_id if self._reader else None
        if self._reader and read is not None and read in self.visible:
            cells = self.cells(self.visible.row_of(read))
            cell = cells.source if self._reader.side is Side.SOURCE else cells.original
            _put(self._reader, cell.adjusted(0, 0, -1, -1))

    def row_height(self, turn_id: int) -> int:
        """Return how high the row of a turn has to be."""
        if turn_id != self._editor.turn_id:
            return self._delegate.row_height(turn_id)
        original = self._delegate.laid(turn_id, Side.ORIGINAL).height
        source = self._delegate.source_height(turn_id)
        return self._delegate.arrangement.row_height(original, self._editor.text_height, source)

    def cells(self, row: int) -> Cells:
        """Return where the cells of a row stand in the viewport."""
        header = self._table.verticalHeader()
        return self._delegate.cells(
            self.visible.order[row], header.sectionViewportPosition(row), header.sectionSize(row)
        )

    def row_at(self, point: QPoint) -> int:
        """Return the row at a point of the viewport, -1 below the last."""
        return self._table.verticalHeader().visualIndexAt(point.y())

    def repaint(self, turn_id: int | None) -> None:
        """Have the row of a turn painted again if it is in view."""
        if turn_id is None or turn_id not in self.visible:
            return
        header, row = self._table.verticalHeader(), self.visible.row_of(turn_id)
        width = self._table.viewport().width()
        # The frame stands out over the line above by one pixel.
        self._table.viewport().update(
            QRect(0, header.sectionViewportPosition(row) - 1, width, header.sectionSize(row) + 1)
        )

    def _dress_as(self, turn_id: int, text: CellText, side: Side) -> None:
        turn, number = self._document.turn(turn_id), self._document.row_of(turn_id) + 1
        selected = turn_id in self.visible and self._table.selectionModel().isRowSelected(self.visible.row_of(turn_id))
        arrangement = self._delegate.arrangement
        width, name = {
            Side.SOURCE: (arrangement.source_text, source_name),
            Side.ORIGINAL: (arrangement.original_text, original_name),
            Side.CORRECTED: (arrangement.corrected_text, corrected_name),
        }[side]
        ink = Role.TEXT if side is Side.CORRECTED else Role.TEXT_ORIGINAL
        text.dress(width, ink, ground_role(turn, side, selected=selected), bold=is_bold(turn))
        text.setAccessibleName(name(number))


def _put(text: CellText, rect: QRect) -> None:
    if text.geometry() != rect:
        text.setGeometry(rect)
