# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of comments: F2 edits, Space resolves, Delete deletes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ui.comments.comment_delegate import CommentDelegate
from ui.comments.comment_model import CommentModel
from ui.document import Document
from ui.remark_list import RemarkList
from ui.theme.theme import Theme


class CommentList(RemarkList):
    """Comments in reading order.

    Signals:
        edit_asked, resolve_asked, delete_asked: these are to be done with a comment.

    """

    edit_asked = Signal(object)
    resolve_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, document: Document, model: CommentModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, model.comment_at, theme, parent)
        self.asked = {
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_Space: self.resolve_asked,
            Qt.Key.Key_Delete: self.delete_asked,
        }
        self.setAccessibleName(self.tr("Comments"))
        self.setItemDelegate(CommentDelegate(document, model, theme, self))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Edit the comment."""
        comment = self.remark_at(self.indexAt(event.position().toPoint()).row())
        if comment:
            self.edit_asked.emit(comment)
