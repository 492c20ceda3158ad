# SPDX-License-Identifier: GPL-3.0-or-later
"""The comments that the panel lists, in reading order."""

from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.transcript.annotations import Comment
from ui.comments.wording import spoken
from ui.document import Document

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class Listed(Enum):
    """Which comments are listed."""

    OPEN = "open"
    RESOLVED = "resolved"
    ALL = "all"

    def includes(self, comment: Comment) -> bool:
        """Tell whether a comment is listed."""
        return self is Listed.ALL or comment.resolved is (self is Listed.RESOLVED)


class CommentModel(QAbstractListModel):
    """One row a comment."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._listed = Listed.OPEN
        self._comments: list[Comment] = []

    def show(self, listed: Listed) -> None:
        """List other comments, or the same anew."""
        self._listed = listed
        found = [comment for comment in self._document.comments.all() if listed.includes(comment)]
        self.beginResetModel()
        self._comments = found
        self.endResetModel()

    def refresh(self) -> None:
        """Look at the comments again."""
        self.show(self._listed)

    def comment_at(self, row: int) -> Comment | None:
        """Return the comment in a row."""
        return self._comments[row] if 0 <= row < len(self._comments) else None

    def row_of(self, comment_id: int) -> int | None:
        """Return the row of a comment; None if it is not listed."""
        return next((row for row, one in enumerate(self._comments) if one.id == comment_id), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return how many comments are listed."""
        return 0 if parent.isValid() else len(self._comments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a comment says, and what a screen reader says of it."""
        comment = self.comment_at(index.row())
        if comment is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return comment.text
            case Qt.ItemDataRole.ToolTipRole:
                return comment.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(self._document, comment)
            case _:
                return None
