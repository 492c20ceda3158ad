# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a press on painted text work as on the editor, which is only seated there because of it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from ui.pair_view.cell_text import CellText
from ui.pair_view.editor import LiveEditor
from ui.pair_view.layouts import Side
from ui.pair_view.seat import Seat


class Pointer:
    """Hands mouse events of the table's viewport on to the text that was pressed."""

    def __init__(self, table: QTableView, seat: Seat, editor: LiveEditor) -> None:
        self._table = table
        self._seat = seat
        self._editor = editor
        self._pressed: CellText | None = None

    @property
    def is_down(self) -> bool:
        """Whether a text is being pressed."""
        return self._pressed is not None

    def press(self, event: QMouseEvent) -> bool:
        """Seat the text that is pressed, give it the keyboard, and let it place its caret; False outside of texts."""
        at = event.position().toPoint()
        row = self._seat.row_at(at)
        turn_id = self._seat.turn_at(row) if row >= 0 else None
        if turn_id is None or self._seat.cells(row).gutter.contains(at):
            return False
        cells = self._seat.cells(row)
        on_source = cells.source.contains(at) and bool(self._seat.source_of(turn_id))
        on_original = cells.original.contains(at)
        if turn_id != self._editor.turn_id:
            self._seat.open(turn_id)
        side = Side.SOURCE if on_source else Side.ORIGINAL
        self._pressed = self._seat.read(turn_id, side) if on_source or on_original else self._editor
        self._pressed.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hand_on(event)
        return True

    def hand_on(self, event: QMouseEvent) -> bool:
        """Let the pressed text have a mouse event; False if none is pressed."""
        if self._pressed is None:
            return False
        to = self._pressed.viewport()
        local = QPointF(to.mapFrom(self._table.viewport(), event.position()))
        copy = QMouseEvent(
            event.type(), local, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        QApplication.sendEvent(to, copy)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Let the pressed text have the release, the last event of its press; False if none is pressed."""
        handed_on = self.hand_on(event)
        self._pressed = None
        return handed_on
