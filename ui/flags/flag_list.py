# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of flags in the dock.

A QTableView of one column: with rows of two heights, a QListView asks every row for its height whenever one comes or
goes, which takes 0.4 s with the flags of 1.5 million words. Here only the headings differ from the set height.
"""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.checking.flag import Flag
from ui.document import Document
from ui.flags.flag_delegate import HEADING, ROW, TEXT_X, FlagDelegate
from ui.flags.flag_model import FlagModel, Index
from ui.flags.same_flag import same_flag
from ui.own_keys import claim
from ui.theme.theme import Theme

Hint = QAbstractItemView.ScrollHint
Select = QItemSelectionModel.SelectionFlag
OWN_KEYS = {
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier),
    (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
}


class FlagList(QTableView):
    """Arrows walk, Space ticks, Ctrl+A ticks all, Enter opens a flag in the text, Ctrl+Enter applies the ticked.

    Signals:
        visited: a flag was clicked; the keyboard stays in the list.
        opened: a flag is to be shown in the text, with the keyboard there.
        apply_asked: the ticked flags are to be applied.
        menu_asked: what can be done with a flag is to be offered, at a point of the screen.

    """

    visited = Signal(object)
    opened = Signal(object)
    apply_asked = Signal()
    menu_asked = Signal(object, QPoint)

    def __init__(self, document: Document, model: FlagModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._flags = model
        self._current: Flag | None = None
        self._awaited: Flag | None = None
        self._anchor: tuple[int, int] | None = None
        self._place = 0
        self._is_chosen = False
        self._is_changing = False
        self.setAccessibleName(self.tr("Flags"))
        self._set_up_headers()
        self._set_up_behaviour()
        self.setItemDelegate(FlagDelegate(document, model, theme, self))
        self.setModel(model)
        self._set_heights(0, model.rowCount() - 1)
        model.about_to_change.connect(self._remember_place)
        model.has_changed.connect(self._return_to_place)
        theme.changed.connect(self.viewport().update)

    def show_flag(self, flag: Flag | None) -> None:
        """Make a flag current and scroll to it, without taking the keyboard. None: nothing is current for the text."""
        self._awaited = flag if flag and self._flags.is_behind(flag.finding.turn_id) else None
        if self._awaited:
            return
        row = None if flag is None else self._flags.row_of(flag)
        if row is not None:
            index = self._flags.index(row)
            seen = self.viewport().rect().contains(self.visualRect(index))
            self.setCurrentIndex(index)
            self.scrollTo(index, Hint.EnsureVisible if seen else Hint.PositionAtCenter)
        elif not self.hasFocus():
            self.clearSelection()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:  # noqa: N802 - Qt's name
        """Give headings among the new rows their height."""
        super().rowsInserted(parent, start, end)
        self._set_heights(start, end)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Remember the flag, as its row may be another one's by the time that it matters."""
        super().currentChanged(current, previous)
        # Of a row that goes Qt makes the next one current, and chooses it.
        if not self._is_changing:
            self._current = self._flags.flag_at(current.row()) if current.isValid() else None

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from being commands of the window."""
        return claim(event, _own) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Have a row to start from."""
        super().focusInEvent(event)
        index = self.currentIndex() if self.currentIndex().isValid() else self._flags.index(1)
        self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tick, open, apply."""
        flag = self._flags.flag_at(self.currentIndex().row())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not _own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_A:
            self._flags.tick_all(ticked=any(each not in self._flags.ticks for each in self._flags.shown_flags()))
        elif control:
            self.apply_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._toggle(self.currentIndex())
        elif flag:
            self.opened.emit(flag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tick beside the text; elsewhere go to the flag."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        flag = self._flags.flag_at(index.row()) if index.isValid() else None
        if flag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if point.x() < TEXT_X:
            self._toggle(index)
        else:
            self.visited.emit(flag)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offer what can be done with a flag: at the pointer, or for the current one if a key asks."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        flag = self._flags.flag_at(index.row()) if index.isValid() else None
        if flag:
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_asked.emit(flag, below if by_key else event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open a flag in the text."""
        index = self.indexAt(event.position().toPoint())
        flag = self._flags.flag_at(index.row()) if index.isValid() else None
        if flag and event.position().x() >= TEXT_X:
            self.opened.emit(flag)

    def _set_up_headers(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heights = self.verticalHeader()
        heights.hide()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heights.setMinimumSectionSize(HEADING)
        heights.setDefaultSectionSize(ROW)

    def _set_up_behaviour(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _set_heights(self, first: int, last: int) -> None:
        heights = self.verticalHeader()
        # With updates on, the header works out every row's place anew after each single height.
        heights.setUpdatesEnabled(False)
        for row in self._flags.headings(first, last):
            heights.resizeSection(row, HEADING)
        heights.setUpdatesEnabled(True)

    def _toggle(self, index: Index) -> None:
        ticked = self._flags.data(index, Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        self._flags.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _remember_place(self) -> None:
        self._place = self.currentIndex().row()
        self._is_chosen = self.selectionModel().hasSelection() or self.hasFocus()
        self._is_changing = True
        self._anchor = None
        top = self.rowAt(0)
        if top >= 0 and self.verticalScrollBar().value() > 0:
            turn_id = self._flags.turn_at(top)
            heading = self._flags.heading_of(turn_id)
            if heading is not None:
                self._anchor = turn_id, self.rowViewportPosition(heading)

    def _return_to_place(self) -> None:
        self._is_changing = False
        if self._anchor:
            turn_id, was_at = self._anchor
            heading = self._flags.heading_of(turn_id)
            if heading is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(heading) - was_at)
        self._return_to_current()
        if self._awaited:
            self.show_flag(self._awaited)

    def _return_to_current(self) -> None:
        flag = self._current
        if flag is None and self._place < 0:
            return
        same = same_flag(flag, self._document.flags(flag.finding.turn_id)) if flag else None
        row = self._flags.row_of(same) if same else None
        if row is None:
            row = self._nearest_flag(self._place)
        index = self._flags.index(row) if row is not None else QModelIndex()
        self.selectionModel().setCurrentIndex(index, Select.ClearAndSelect if self._is_chosen else Select.Clear)
        self._current = self._flags.flag_at(row) if row is not None else None

    def _nearest_flag(self, row: int) -> int | None:
        """Return the first row that holds a flag at or before a row, or after it: after a heading comes a flag."""
        row = min(row, self._flags.rowCount() - 1)
        if row < 0:
            return None
        return row + 1 if self._flags.is_heading(row) else row


def _own(event: QKeyEvent) -> bool:
    return (Qt.Key(event.key()), event.modifiers()) in OWN_KEYS
