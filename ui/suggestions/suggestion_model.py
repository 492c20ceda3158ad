# SPDX-License-Identifier: GPL-3.0-or-later
"""The suggestions that the panel lists, in reading order."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.transcript.annotations import Suggestion
from ui.document import Document
from ui.suggestions.wording import changed_since, spoken, what

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class SuggestionModel(QAbstractListModel):
    """One row a suggestion, of everybody or of one author."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._suggestions: list[Suggestion] = []

    def show(self, author: str | None) -> None:
        """List what an author suggests; None: what everybody does."""
        found = [one for one in self._document.suggestions.all() if author in (None, one.author)]
        self.beginResetModel()
        self._suggestions = found
        self.endResetModel()

    def suggestion_at(self, row: int) -> Suggestion | None:
        """Return the suggestion in a row."""
        return self._suggestions[row] if 0 <= row < len(self._suggestions) else None

    def row_of(self, suggestion_id: int) -> int | None:
        """Return the row of a suggestion; None if it is not listed."""
        return next((row for row, one in enumerate(self._suggestions) if one.id == suggestion_id), None)

    def rowCount(self, parent: Index = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """Return how many suggestions are listed."""
        return 0 if parent.isValid() else len(self._suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a suggestion comes to, and what a screen reader says of it."""
        suggestion = self.suggestion_at(index.row())
        if suggestion is None or suggestion.turn not in self._document.transcript:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return what(suggestion)
            case Qt.ItemDataRole.ToolTipRole:
                gone = not self._document.suggestions.stands(suggestion)
                return f"{what(suggestion)}\n{changed_since()}" if gone else what(suggestion)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(self._document, suggestion)
            case _:
                return None
