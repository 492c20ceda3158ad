# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of revisions, and which of them are chosen."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.history.revision import Revision
from ui.history.revision_delegate import RevisionDelegate
from ui.history.revision_model import RevisionModel
from ui.history.revision_rows import Autosaves, Section
from ui.theme.theme import Theme

_TURNING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
Choice = Revision | None
"""A revision, or None for the working copy."""


class RevisionList(QListView):
    """Painted rows; Ctrl and Shift choose more than one. Enter, Shift+Enter and a double click ask for comparisons.

    `current_changed` tells the id of a revision that the user has gone to.
    """

    choice_changed = Signal()
    current_changed = Signal(int)
    compare_asked = Signal()
    compare_with_now_asked = Signal()

    def __init__(self, model: RevisionModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revisions = model
        self.setModel(model)
        self.setItemDelegate(RevisionDelegate(model, theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(self.tr("Revisions, newest first"))
        self.selectionModel().selectionChanged.connect(self._choice_changed)
        theme.changed.connect(self.doItemsLayout)

    def chosen(self) -> list[Choice]:
        """Return what is chosen, newest first."""
        rows = sorted(self.selectedIndexes(), key=lambda index: index.row())
        found = [self._revisions.row_at(index) for index in rows]
        return [row if isinstance(row, Revision) else None for row in found if not isinstance(row, Section | Autosaves)]

    def choose(self, revision_ids: list[int | None]) -> None:
        """Choose revisions by id; None is the working copy. Those that are not listed are passed over."""
        model = self.selectionModel()
        model.clearSelection()
        for index in filter(lambda index: index.isValid(), map(self._revisions.index_of, revision_ids)):
            model.setCurrentIndex(index, model.SelectionFlag.Select)

    def _choice_changed(self) -> None:
        self.choice_changed.emit()
        if self.hasFocus() and len(chosen := self.chosen()) == 1 and chosen[0]:
            self.current_changed.emit(chosen[0].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Enter compare, or open a fold, as the arrows to the sides do; the rest is the list's own."""
        fold = self._fold_at(self.currentIndex())
        if fold and self._turns(event, fold):
            self._turn(fold)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.compare_with_now_asked.emit()
        elif not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.compare_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Compare what was clicked on."""
        super().mouseDoubleClickEvent(event)
        if self._fold_at(self.indexAt(event.position().toPoint())):
            return
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.compare_asked.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open or close the fold that was clicked on."""
        super().mouseReleaseEvent(event)
        fold = self._fold_at(self.indexAt(event.position().toPoint()))
        if fold and event.button() is Qt.MouseButton.LeftButton:
            self._turn(fold)

    def _fold_at(self, index: QModelIndex) -> Autosaves | None:
        row = self._revisions.row_at(index) if index.isValid() else None
        return row if isinstance(row, Autosaves) else None

    def _turns(self, event: QKeyEvent, fold: Autosaves) -> bool:
        """Tell whether a key opens or closes a fold."""
        opens, closes = event.key() == Qt.Key.Key_Right, event.key() == Qt.Key.Key_Left
        return event.key() in _TURNING or (opens and not fold.is_open) or (closes and fold.is_open)

    def _turn(self, fold: Autosaves) -> None:
        """Open or close a fold, and stay where it is."""
        row, at = self.currentIndex().row(), self.verticalScrollBar().value()
        self._revisions.turn(fold)
        self.verticalScrollBar().setValue(at)
        self.setCurrentIndex(self._revisions.index(row))
