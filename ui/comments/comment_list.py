# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of comments: arrows walk, Enter shows a comment in the text, F2 edits, Space resolves, Delete deletes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.comments.comment_delegate import CommentDelegate
from ui.comments.comment_model import CommentModel, Index
from ui.document import Document
from ui.theme.theme import Theme

OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space, Qt.Key.Key_Delete)


class CommentList(QListView):
    """Comments in reading order.

    Signals:
        visited, opened: a comment is to be shown; when opened, the keyboard goes there too.
        edit_asked, resolve_asked, delete_asked: these are to be done with a comment.
        current_changed: another comment is current, or none.

    """

    visited = Signal(object)
    opened = Signal(object)
    edit_asked = Signal(object)
    resolve_asked = Signal(object)
    delete_asked = Signal(object)
    current_changed = Signal()

    def __init__(self, document: Document, model: CommentModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments = model
        self.setAccessibleName(self.tr("Comments"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setItemDelegate(CommentDelegate(document, model, theme, self))
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
            self.setCurrentIndex(self._comments.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open, edit, resolve, delete."""
        comment = self._comments.comment_at(self.currentIndex().row())
        if not _own(event):
            super().keyPressEvent(event)
        elif comment:
            signals = {
                Qt.Key.Key_F2: self.edit_asked,
                Qt.Key.Key_Space: self.resolve_asked,
                Qt.Key.Key_Delete: self.delete_asked,
            }
            signals.get(Qt.Key(event.key()), self.opened).emit(comment)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the comment that was pressed."""
        super().mouseReleaseEvent(event)
        comment = self._comments.comment_at(self.indexAt(event.position().toPoint()).row())
        if comment and event.button() == Qt.MouseButton.LeftButton:
            self.visited.emit(comment)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit the comment."""
        comment = self._comments.comment_at(self.indexAt(event.position().toPoint()).row())
        if comment:
            self.edit_asked.emit(comment)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give rows the height that the new width asks for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def _own(event: QKeyEvent) -> bool:
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return plain and event.key() in OWN_KEYS
