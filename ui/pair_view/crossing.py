# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the caret go through all turns as through one text, and joins turns across their borders."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QTableView

from ui.document import Document
from ui.pair_view.arrangement import MARGINS
from ui.pair_view.editor import INSET, LiveEditor
from ui.pair_view.paragraphs import BASELINE
from ui.pair_view.seat import Seat

Key = QKeySequence.StandardKey
Move = QTextCursor.MoveOperation


class Crossing:
    """Deals with the keys of the editor that reach beyond its turn."""

    def __init__(self, table: QTableView, document: Document, seat: Seat, editor: LiveEditor) -> None:
        self._table = table
        self._document = document
        self._seat = seat
        self._editor = editor
        self._actions: list[tuple[QKeySequence.StandardKey, Callable[[], bool]]] = [
            (Key.MoveToPreviousLine, lambda: self._line(-1)),
            (Key.MoveToNextLine, lambda: self._line(1)),
            (Key.MoveToPreviousChar, lambda: self._sideways(Move.Left)),
            (Key.MoveToNextChar, lambda: self._sideways(Move.Right)),
            (Key.MoveToPreviousWord, lambda: self._sideways(Move.WordLeft)),
            (Key.MoveToNextWord, lambda: self._sideways(Move.WordRight)),
            (Key.MoveToPreviousPage, lambda: self._page(-1)),
            (Key.MoveToNextPage, lambda: self._page(1)),
            (Key.SelectPreviousPage, lambda: self._select_page(-1)),
            (Key.SelectNextPage, lambda: self._select_page(1)),
            (Key.MoveToStartOfDocument, self._to_first),
            (Key.MoveToEndOfDocument, self._to_last),
            (Key.DeleteStartOfWord, self._merge_back),
            (Key.Delete, self._merge_on),
            (Key.DeleteEndOfWord, self._merge_on),
        ]

    def key(self, event: QKeyEvent) -> bool:
        """Return whether a key was dealt with; what stays inside the turn is left to the editor."""
        if event.text().isprintable() and event.text():
            return False
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return self._merge_back()
        return any(event.matches(key) and action() for key, action in self._actions)

    def _line(self, step: int) -> bool:
        cursor = self._editor.textCursor()
        beyond = self._seat.turn_at(self._seat.row + step)
        if beyond is None or not self._is_on_edge(cursor, last=step > 0):
            return False
        x = self._goal(cursor)
        self._seat.open(beyond)
        self._editor.put_caret_on(x, last=step < 0)
        return True

    def _is_on_edge(self, cursor: QTextCursor, *, last: bool) -> bool:
        block = cursor.block()
        if (block.next() if last else block.previous()).isValid():
            return False
        layout = block.layout()
        line = layout.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        return line == (layout.lineCount() - 1 if last else 0)

    def _goal(self, cursor: QTextCursor) -> int:
        x = cursor.verticalMovementX()
        return x if x >= 0 else self._editor.cursorRect(cursor).left() - MARGINS.left() - INSET.x()

    def _sideways(self, move: QTextCursor.MoveOperation) -> bool:
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or self._editor.is_pending() or QTextCursor(cursor).movePosition(move):
            return False
        forward = cursor.atEnd() and not (cursor.atStart() and move in (Move.Left, Move.WordLeft))
        beyond = self._seat.turn_at(self._seat.row + (1 if forward else -1))
        if beyond is None:
            return False
        self._seat.open(beyond, 0 if forward else len(self._document.turn(beyond).text))
        return True

    def _page(self, step: int) -> bool:
        bar, viewport = self._table.verticalScrollBar(), self._table.viewport()
        x, caret = self._goal(self._editor.textCursor()), self._editor.caret_rect
        page = step * max(viewport.height() - caret.height(), caret.height())
        y = self._editor.y() + caret.top() + round(caret.height() * BASELINE / 2)
        before = bar.value()
        bar.setValue(before + page)
        y += page - (bar.value() - before)
        self._put_caret_at(x, min(max(y, 0), viewport.height() - 1))
        return True

    def _put_caret_at(self, x: int, y: int) -> None:
        row = self._seat.row_at(QPoint(0, y))
        turn_id = self._seat.turn_at(row if row >= 0 else len(self._seat.visible.order) - 1)
        if turn_id is None:
            return
        if turn_id != self._editor.turn_id:
            self._seat.open(turn_id)
        cursor = self._editor.cursor_near(x + MARGINS.left() + INSET.x(), y - self._editor.y())
        cursor.setVerticalMovementX(x)
        self._editor.setTextCursor(cursor)

    def _select_page(self, step: int) -> bool:
        """Select a page more of the turn, or less: a page is what is in view, and not what the editor holds."""
        cursor, caret = self._editor.textCursor(), self._editor.caret_rect
        x = self._goal(cursor)
        page = max(self._table.viewport().height() - caret.height(), caret.height())
        near = self._editor.cursor_near(x + MARGINS.left() + INSET.x(), caret.center().y() + step * page)
        cursor.setPosition(near.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setVerticalMovementX(x)
        self._editor.setTextCursor(cursor)
        return True

    def _to_first(self) -> bool:
        first = self._seat.turn_at(0)
        if first is not None:
            self._seat.open(first, 0)
        return True

    def _to_last(self) -> bool:
        last = self._seat.turn_at(len(self._seat.visible.order) - 1)
        if last is not None:
            self._seat.open(last, len(self._document.turn(last).text))
        return True

    def _merge_back(self) -> bool:
        """Join the turn to the one before, with the caret where they meet."""
        cursor, turn_id = self._editor.textCursor(), self._editor.turn_id
        before = self._seat.turn_at(self._seat.row - 1)
        if not self._can_merge(cursor) or not cursor.atStart() or before is None or turn_id is None:
            return False
        if not self._seat.visible.are_neighbours(before, turn_id):
            return True
        first, second = self._document.turn(before).text, self._document.turn(turn_id).text
        self._document.merge_with_next(before)
        if turn_id not in self._document.transcript:
            self._seat.open(before, len(first) + (1 if first and second else 0))
        return True

    def _merge_on(self) -> bool:
        """Join the next turn to this one; the caret stays."""
        cursor, turn_id = self._editor.textCursor(), self._editor.turn_id
        beyond = self._seat.turn_at(self._seat.row + 1)
        if not self._can_merge(cursor) or not cursor.atEnd() or beyond is None or turn_id is None:
            return False
        if not self._seat.visible.are_neighbours(turn_id, beyond):
            return True
        at = self._editor.caret
        self._document.merge_with_next(turn_id)
        self._editor.select(at)
        return True

    def _can_merge(self, cursor: QTextCursor) -> bool:
        return not (cursor.hasSelection() or self._editor.isReadOnly() or self._editor.is_pending())
