# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps what is in view in its place while turns come, go or move."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from ui.pair_view.editor import LiveEditor
from ui.pair_view.laying_out import RowLayout
from ui.pair_view.model import TurnModel
from ui.pair_view.visible_turns import VisibleTurns


class Standing(QObject):
    """Remembers where turns stood before the first row of a change came or went."""

    def __init__(
        self, table: QTableView, model: TurnModel, visible: VisibleTurns, layout: RowLayout, editor: LiveEditor
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._visible = visible
        self._layout = layout
        self._editor = editor
        self._tops: dict[int, int] = {}
        model.rowsAboutToBeRemoved.connect(self._note)
        model.rowsAboutToBeInserted.connect(self._note)

    def put_back(self) -> None:
        """Scroll so that what was in view stands where it stood."""
        tops, self._tops = self._tops, {}
        rows = {turn: self._visible.row_of(turn) for turn in tops if turn in self._visible}
        turn_id = held(tops, self._editor.turn_id, rows)
        if turn_id is not None:
            self._layout.scroll_to(rows[turn_id], tops[turn_id])

    def _note(self) -> None:
        if not self._tops:
            header = self._table.verticalHeader()
            rows = self._layout.heights.rows_in_view()
            self._tops = {self._model.turn_at(row): header.sectionViewportPosition(row) for row in rows}


def held(tops: Mapping[int, int], open_turn: int | None, rows: Mapping[int, int]) -> int | None:
    """Return the turn to hold on to: the one that is open, unless it has gone, or changed places with another in view.

    `tops` are where turns stood, from top to bottom, and `rows` the present rows of those that are still there.
    """
    before = [turn for turn in tops if turn in rows]
    after = sorted(before, key=lambda turn: rows[turn])
    steady = [turn for turn, other in zip(before, after, strict=True) if turn == other] or before
    return open_turn if open_turn in steady else next(iter(steady), None)
