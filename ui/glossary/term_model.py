# SPDX-License-Identifier: GPL-3.0-or-later
"""The terms that are listed, and how many places of each are left."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.checking.glossary import rule_of
from app.transcript.term import Term
from ui.glossary.wording import spoken_term

Index = QModelIndex | QPersistentModelIndex


class TermModel(QAbstractListModel):
    """Terms by right form, those that have all words of a search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[tuple[str, Term]] = []
        self._shown: list[Term] = []
        self._words: list[str] = []
        self._left: Mapping[str, int] | None = None

    def show_terms(self, terms: Iterable[Term]) -> None:
        """Take over the glossary."""
        ordered = sorted(terms, key=lambda term: (term.right.casefold(), term.source.casefold()))
        self._all = [(_searched(term), term) for term in ordered]
        self._sift()

    def search(self, typed: str) -> None:
        """Show the terms that have all typed words."""
        self._words = typed.casefold().split()
        self._sift()

    def show_left(self, left: Mapping[str, int] | None) -> None:
        """Say how many places are left, by rule; None: it is not known yet."""
        if left != self._left:
            self._left = left
            if self._shown:
                self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def term_at(self, row: int) -> Term | None:
        """Return the term of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def left_of(self, term: Term) -> int | None:
        """Return how many places of a term are left; None before that is known."""
        return None if self._left is None else self._left.get(rule_of(term), 0)

    def row_of(self, term_id: int) -> int | None:
        """Return the row of a term; None if it is not listed."""
        return next((row for row, term in enumerate(self._shown) if term.id == term_id), None)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many terms are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what is said of a term."""
        term = self.term_at(index.row())
        if term is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_term(term, self.left_of(term))
        if role == Qt.ItemDataRole.ToolTipRole:
            return term.note or None
        return term.right if role == Qt.ItemDataRole.DisplayRole else None

    def _sift(self) -> None:
        self.beginResetModel()
        self._shown = [term for text, term in self._all if all(word in text for word in self._words)]
        self.endResetModel()


def _searched(term: Term) -> str:
    return "\n".join((term.right, term.source, term.note, *term.wrong)).casefold()
