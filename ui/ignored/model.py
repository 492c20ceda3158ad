# SPDX-License-Identifier: GPL-3.0-or-later
"""The ignored flags as rows, those that fit a search."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.checking.ignored import IgnoredFlag, ignored_flags
from ui.document import Document
from ui.ignored.wording import reach_of, words_of

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class IgnoredModel(QAbstractListModel):
    """Made anew when a decision comes or goes; the latest first."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._all: list[IgnoredFlag] = []
        self._shown: list[IgnoredFlag] = []
        self._search = ""
        self.refresh()

    @property
    def count(self) -> int:
        """How many flags are ignored, whatever is searched for."""
        return len(self._all)

    def refresh(self) -> None:
        """Look at the decisions again."""
        self._all = ignored_flags(self._document.transcript)
        self._show()

    def search(self, typed: str) -> None:
        """Show only what has all of these words, in what was flagged or in how far it is ignored."""
        self._search = typed
        self._show()

    def flag(self, row: int) -> IgnoredFlag:
        """Return the flag of a row."""
        return self._shown[row]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many flags are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, how far they are ignored (UserRole), or both."""
        flag = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(flag)
        if role == Qt.ItemDataRole.UserRole:
            return reach_of(flag, self._document)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words_of(flag)}, {reach_of(flag, self._document)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{words_of(flag)}\n{reach_of(flag, self._document)}"
        return None

    def _show(self) -> None:
        words = self._search.casefold().split()
        self.beginResetModel()
        self._shown = [flag for flag in self._all if not words or self._fits(flag, words)]
        self.endResetModel()

    def _fits(self, flag: IgnoredFlag, words: list[str]) -> bool:
        text = f"{words_of(flag)} {reach_of(flag, self._document)}".casefold()
        return all(word in text for word in words)
