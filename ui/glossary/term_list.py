# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of terms."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.transcript.term import Term
from ui.glossary.term_delegate import TermDelegate
from ui.glossary.term_model import Index, TermModel
from ui.own_keys import claim
from ui.theme.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class TermList(QListView):
    """Enter edits, Shift+Enter shows a place in the text, Delete removes, Insert adds; Ctrl and Shift choose several.

    Signals:
        edit_asked, place_asked: the term.
        remove_asked: the chosen terms.
        add_asked: a new one.
        chosen_changed: others are chosen.

    """

    edit_asked = Signal(object)
    place_asked = Signal(object)
    remove_asked = Signal()
    add_asked = Signal()
    chosen_changed = Signal()

    def __init__(self, model: TermModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._terms = model
        self._current: int | None = None
        self.setAccessibleName(self.tr("Terms"))
        self.setModel(model)
        self.setItemDelegate(TermDelegate(model, theme, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        model.modelReset.connect(self._return_to_current)
        theme.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> list[Term]:
        """The chosen terms, as they are listed."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [term for row in rows if (term := self._terms.term_at(row))]

    def choose(self, term_id: int) -> None:
        """Choose a term and bring it into view."""
        row = self._terms.row_of(term_id)
        if row is not None:
            self.setCurrentIndex(self._terms.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Remember the term, as its row may be another one's by the time that it matters."""
        super().currentChanged(current, previous)
        if term := self._terms.term_at(current.row()):
            self._current = term.id

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from being commands of the window."""
        return claim(event, self._signal_of) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Have a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._terms.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Edit, show, remove, add; the rest is the list's own."""
        what = self._signal_of(event)
        term = self._terms.term_at(self.currentIndex().row())
        if what is None:
            super().keyPressEvent(event)
        elif what in ("add", "remove"):
            (self.add_asked if what == "add" else self.remove_asked).emit()
        elif term:
            (self.edit_asked if what == "edit" else self.place_asked).emit(term)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit what was clicked on."""
        term = self._terms.term_at(self.indexAt(event.position().toPoint()).row())
        if term and event.button() is Qt.MouseButton.LeftButton:
            self.edit_asked.emit(term)

    def _signal_of(self, event: QKeyEvent) -> str | None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and held in (_NONE, _SHIFT):
            return "edit" if held == _NONE else "place"
        if held == _NONE and key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert):
            return "remove" if key == Qt.Key.Key_Delete else "add"
        return None

    def _return_to_current(self) -> None:
        row = self._terms.row_of(self._current) if self._current is not None else None
        index = self._terms.index(row) if row is not None else self._terms.index(0)
        self.setCurrentIndex(index if self._terms.rowCount() else QModelIndex())
        self.chosen_changed.emit()
