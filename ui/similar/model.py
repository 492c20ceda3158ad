# SPDX-License-Identifier: GPL-3.0-or-later
"""The places where a correction could be made as well, with their ticks."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.proposals.similar import SimilarPlace
from ui.document import Document

Index = QModelIndex | QPersistentModelIndex


class SimilarModel(QAbstractListModel):
    """One row a place. What is sure starts ticked.

    Signals:
        ticked: ticks have changed.

    """

    ticked = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._places: Sequence[SimilarPlace] = ()
        self._ticked: set[int] = set()

    @property
    def places(self) -> Sequence[SimilarPlace]:
        """All places, in reading order."""
        return self._places

    @property
    def ticked_places(self) -> list[SimilarPlace]:
        """The ticked ones."""
        return [place for row, place in enumerate(self._places) if row in self._ticked]

    def show_places(self, places: Sequence[SimilarPlace]) -> None:
        """List other places."""
        self.beginResetModel()
        self._places = places
        self._ticked = {row for row, place in enumerate(places) if place.sure}
        self.endResetModel()
        self.ticked.emit()

    def number_of(self, row: int) -> int:
        """Return the number of the turn of a row, from 1."""
        return self._document.row_of(self._places[row].turn_id) + 1

    def speaker_of(self, row: int) -> str:
        """Return who speaks in the turn of a row; "" if nobody is named."""
        return self._document.turn(self._places[row].turn_id).speaker

    def text_of(self, row: int) -> str:
        """Return the text of the turn of a row."""
        return self._document.turn(self._places[row].turn_id).text

    def is_ticked(self, row: int) -> bool:
        """Tell whether a row is ticked."""
        return row in self._ticked

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        if 0 <= row < len(self._places):
            self._ticked ^= {row}
            self._tell(row, row)

    def toggle_all(self) -> None:
        """Tick all rows, or none if all are."""
        rows = set(range(len(self._places)))
        self._ticked = set() if self._ticked == rows else rows
        self._tell(0, len(self._places) - 1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of places."""
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be chosen and ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return words for people and screen readers, and whether a row is ticked."""
        row = index.row()
        if not 0 <= row < len(self._places):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._places[row].proposed
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case _:
                return None

    def _spoken(self, row: int) -> str:
        place = self._places[row]
        sentence = self.tr("Turn {number}, {found} becomes {proposed}, {state}")
        state = self.tr("ticked") if row in self._ticked else self.tr("not ticked")
        return sentence.format(number=self.number_of(row), found=place.found, proposed=place.proposed, state=state)

    def _tell(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
        self.ticked.emit()
