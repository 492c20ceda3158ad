# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of turns with one live editor on the focused row: how its parts, keys and pointer work together."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.document import Document
from ui.pair_view.copying import as_text
from ui.pair_view.crossing import Crossing
from ui.pair_view.delegate import TurnDelegate
from ui.pair_view.editor import LiveEditor
from ui.pair_view.following import Following
from ui.pair_view.header import HeaderEnd, PairHeader
from ui.pair_view.laying_out import RowLayout
from ui.pair_view.layouts import Layouts
from ui.pair_view.menu import context_menu
from ui.pair_view.model import AnyIndex, Column, TurnModel
from ui.pair_view.pointer import Pointer
from ui.pair_view.scrolling import Scroller
from ui.pair_view.seat import Seat
from ui.pair_view.standing import Standing
from ui.pair_view.viewport import give_viewport
from ui.pair_view.visible_turns import VisibleTurns
from ui.theme.theme import Theme


class TurnTable(QTableView):
    """Turns as rows; what can be asked of it and done to it is in `PairView`.

    Signals:
        caret_moved: the turn, and where in it, in code points.
        typed: the turn whose text a key changed.
        moved: rows were scrolled or laid out anew.
        escaped: Escape was pressed in the text, and nobody else wanted it.
        turn_menu_asked: the menu for selected turns is to be shown, at a point of the screen.

    Attributes:
        visible: which turns have rows.
        suggestions_for_menu: asked for what stands first in the context menu, with a turn and a position.

    """

    caret_moved = Signal(int, int)
    typed = Signal(int)
    moved = Signal()
    escaped = Signal()
    turn_menu_asked = Signal(QPoint)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._document = document
        self._theme = theme
        self._told: tuple[int, int] | None = None
        self._revealed = False
        self.suggestions_for_menu: Callable[[int, int], list[QAction]] | None = None
        self._header = PairHeader(theme, self)
        self.visible = VisibleTurns(document, self)
        self._delegate = TurnDelegate(document, self.visible, Layouts(document, theme), theme)
        self._model = TurnModel(document, self.visible, self)
        self._editor = LiveEditor(document, theme, self)
        self._seat = Seat(self, document, self.visible, self._delegate, self._editor)
        self._pointer = Pointer(self, self._seat, self._editor)
        self._scroller = Scroller(self)
        self._be_plain()
        self._layout = RowLayout(self, self._header, document, theme, self._delegate, self._seat, self._editor)
        standing = Standing(self, self._model, self.visible, self._layout, self._editor)
        self._following = Following(self, standing, document, self._layout, self._seat, self._editor)
        self._crossing = Crossing(self, document, self._seat, self._editor)
        self._connect()

    def _be_plain(self) -> None:
        self.setPalette(self._theme.palette())
        self.setHorizontalHeader(self._header)
        self.setModel(self._model)
        self._header.moveSection(Column.SOURCE, Column.ORIGINAL)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAutoScroll(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addScrollBarWidget(HeaderEnd(self._theme), Qt.AlignmentFlag.AlignTop)
        bar = self.verticalScrollBar()
        bar.setEnabled(bar.maximum() > 0)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.hide()
        self.setAccessibleName(self.tr("Interview"))

    def _connect(self) -> None:
        self._editor.keys = self._key
        self._editor.menu = self._show_menu
        self._editor.caret_moved.connect(self._follow_caret)
        self._editor.typed.connect(self._tell_of_typing)
        self._editor.textChanged.connect(self._reveal_typing)
        self._editor.resized.connect(self._layout.grow)
        self._editor.deletions_changed.connect(self._show_changes)
        self._theme.changed.connect(self._take_theme)
        self._layout.moved.connect(self.moved)

    @property
    def selected_turns(self) -> list[int]:
        """The turns that are selected in the gutter, in reading order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.turn_at(row) for row in rows]

    def copy(self) -> None:
        """Copy the selected turns with their speakers if the gutter has the keyboard, or else the selected text."""
        if self.hasFocus():
            QGuiApplication.clipboard().setText(as_text(map(self._document.turn, self.selected_turns)))
        else:
            self._editor.copy()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by so many pixels."""
        self._theme.text_size += steps

    # What happens in the editor

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return True
        dealt_with = self._crossing.key(event)
        if dealt_with:
            self._scroller.reveal(self._caret_rect())
            self._tell_of_caret()
        return dealt_with

    def _follow_caret(self, caret: int) -> None:
        if self._editor.hasFocus() and not self._pointer.is_down:
            self._scroller.reveal(self._caret_rect())
            self._revealed = True
        self._tell_of_caret(caret)

    def _tell_of_caret(self, caret: int | None = None) -> None:
        turn_id = self._editor.turn_id
        if turn_id is None:
            return
        before, self._told = self._told, (turn_id, self._editor.caret if caret is None else caret)
        if before == self._told:
            return
        if before is None or before[0] != turn_id:
            self._document.check_near(turn_id)
            self._following.note_turns(turn_id, before[0] if before else turn_id)
            self._following.note_row()
        if not self.hasFocus() and self.selectionModel().hasSelection():
            self.clearSelection()
        self.caret_moved.emit(*self._told)

    def _reveal_typing(self) -> None:
        """Bring the caret into view also when a key, such as Delete, left it where it was."""
        if not self._revealed and self._editor.is_being_typed_in and self._editor.hasFocus():
            self._scroller.reveal(self._caret_rect())

    def _tell_of_typing(self) -> None:
        self._revealed = False
        if self._editor.turn_id is not None:
            self.typed.emit(self._editor.turn_id)

    def _show_changes(self) -> None:
        if self._seat.row >= 0:
            self.viewport().update(self._seat.cells(self._seat.row).original)

    def _show_menu(self, at: QPoint) -> None:
        turn_id = self._editor.turn_id
        asked = self.suggestions_for_menu if turn_id is not None else None
        context_menu(self._editor, asked(turn_id, self._editor.caret) if asked and turn_id else []).popup(at)

    def _caret_rect(self) -> QRect:
        return self._editor.caret_rect.translated(self._editor.pos())

    def _take_theme(self) -> None:
        self.setPalette(self._theme.palette())
        self._layout.dress()

    # Qt

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """Measure the rows that come into view."""
        super().scrollContentsBy(dx, dy)
        self._layout.follow_scrolling()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Divide the new width; the row at the top stays there."""
        super().resizeEvent(event)
        if self.isVisible():
            self._layout.arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Divide the width before the first painting."""
        super().showEvent(event)
        self._layout.arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Place the caret exactly where the text was pressed; in the gutter, select turns."""
        self._scroller.stop()
        if self._pointer.press(event):
            self._tell_of_caret()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)
        row = self._seat.row_at(event.position().toPoint())
        turn_id = self._seat.turn_at(row) if row >= 0 else None
        if turn_id is not None and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._seat.open(turn_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select in the text that was pressed."""
        if not self._pointer.hand_on(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End what the press began."""
        if not self._pointer.release(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select a word of the text that was pressed."""
        if not self._pointer.press(event):
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Show the editor's menu where the press has just seated it."""
        if self.hasFocus():
            self.turn_menu_asked.emit(event.globalPos())
        else:
            self._show_menu(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        self._scroller.stop()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """In the gutter, move and select by rows; Enter leads into the text."""
        if not self.hasFocus():
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and not self.visible.order:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Escape):
            self._enter()
        elif event.matches(QKeySequence.StandardKey.SelectStartOfDocument):
            self._select_to(0)
        elif event.matches(QKeySequence.StandardKey.SelectEndOfDocument):
            self._select_to(self._model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def _select_to(self, row: int) -> None:
        """Select all turns from where the selection began to a row."""
        current = self.currentIndex().row()
        rows = [index.row() for index in self.selectionModel().selectedRows()] or [current]
        begun = max(rows) if current == min(rows) else min(rows)
        first, last = sorted((begun, row))
        turns = QItemSelection(self._model.index(first, 0), self._model.index(last, 0))
        whole = QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(turns, QItemSelectionModel.SelectionFlag.ClearAndSelect | whole)
        at = self._model.index(row, self.currentIndex().column())
        self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)

    def event(self, event: QEvent) -> bool:
        """Keep the key for copying while turns are selected."""
        if isinstance(event, QKeyEvent) and self._is_copying(event):
            event.accept()
            return True
        return super().event(event)

    def _is_copying(self, event: QKeyEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride and self.hasFocus()
        return asked and event.matches(QKeySequence.StandardKey.Copy)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard on to the editor, unless the gutter was pressed."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selectionModel().hasSelection():
            self._enter()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Let the editor show whether its row is selected."""
        super().selectionChanged(selected, deselected)
        self._seat.dress_editor()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Bring the row into view that was gone to in the gutter."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            self.scrollTo(current)

    def _enter(self) -> None:
        """Give the keyboard to the editor, on the current row."""
        current = self.currentIndex().row()
        turn_id = self._seat.turn_at(current if current >= 0 else self._layout.heights.rows_in_view().start)
        if turn_id is None:
            return
        if turn_id != self._editor.turn_id:
            self._seat.open(turn_id)
        self.clearSelection()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_of_caret()
