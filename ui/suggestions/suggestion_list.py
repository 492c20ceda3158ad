# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of suggestions: arrows walk, Enter shows one in the text, Space accepts, Delete refuses."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.document import Document
from ui.suggestions.suggestion_delegate import SuggestionDelegate
from ui.suggestions.suggestion_model import Index, SuggestionModel
from ui.theme.theme import Theme

OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Delete)


class SuggestionList(QListView):
    """Suggestions in reading order.

    Signals:
        visited, opened: a suggestion is to be shown; when opened, the keyboard goes there too.
        accept_asked, refuse_asked: these are to be done with a suggestion.
        current_changed: another suggestion is current, or none.

    """

    visited = Signal(object)
    opened = Signal(object)
    accept_asked = Signal(object)
    refuse_asked = Signal(object)
    current_changed = Signal()

    def __init__(self, document: Document, model: SuggestionModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = model
        self.setAccessibleName(self.tr("Suggestions"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setItemDelegate(SuggestionDelegate(document, model, theme, self))
        self.setModel(model)
        theme.changed.connect(self.doItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from being commands of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Have a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._suggestions.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open, accept, refuse."""
        suggestion = self._suggestions.suggestion_at(self.currentIndex().row())
        if not _own(event):
            super().keyPressEvent(event)
        elif suggestion:
            signals = {Qt.Key.Key_Space: self.accept_asked, Qt.Key.Key_Delete: self.refuse_asked}
            signals.get(Qt.Key(event.key()), self.opened).emit(suggestion)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the suggestion that was pressed."""
        super().mouseReleaseEvent(event)
        suggestion = self._suggestions.suggestion_at(self.indexAt(event.position().toPoint()).row())
        if suggestion and event.button() == Qt.MouseButton.LeftButton:
            self.visited.emit(suggestion)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give rows the height that the new width asks for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def _own(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in OWN_KEYS
