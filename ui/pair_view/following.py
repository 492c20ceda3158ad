# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the pair view true to its document: only what concerns rows in view is done at once."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableView

from ui.document import Document
from ui.pair_view.editor import LiveEditor
from ui.pair_view.laying_out import RowLayout
from ui.pair_view.seat import Seat
from ui.pair_view.standing import Standing


class Following(QObject):
    """Hears of changes to the document."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts that it keeps true
        self,
        table: QTableView,
        standing: Standing,
        document: Document,
        layout: RowLayout,
        seat: Seat,
        editor: LiveEditor,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._standing = standing
        self._document = document
        self._layout = layout
        self._seat = seat
        self._editor = editor
        self._facts: object = None
        self._row = -1
        document.turns_changed.connect(self._take_turns)
        seat.visible.changed.connect(self._take_order)
        document.flags_changed.connect(self._take_flags)
        document.sources_changed.connect(layout.take_sources)
        document.comments.changed.connect(self._take_comments)
        document.suggestions.changed.connect(self._take_suggestions)
        document.suggestions.mode_changed.connect(self._take_mode)

    def note_row(self) -> None:
        """Remember which row is open, in case its turn goes away."""
        self._row = self._seat.row

    def _take_turns(self, turns: frozenset[int]) -> None:
        turn_id = self._editor.turn_id
        if turn_id is not None and turn_id in turns:
            self._take_own_turn(turn_id)
        others = turns - {turn_id}
        if others:
            self._layout.heights.forget(others)
            self._layout.settle()

    def _take_own_turn(self, turn_id: int) -> None:
        turn = self._document.turn(turn_id)
        facts = (turn_id, turn.status, turn.role, turn.speaker, turn.origin)
        if facts != self._facts:
            self._facts = facts
            self._seat.dress()
            self._seat.repaint(turn_id)
        if not self._editor.is_sending:
            self._editor.refresh()
            self._layout.grow()

    def _take_order(self) -> None:
        turn_id = self._editor.turn_id
        if turn_id is not None and turn_id not in self._document.transcript:
            # It was made one with the turn before.
            beside = self._seat.turn_at(max(0, self._row - 1))
            self._seat.replace(beside)
        elif turn_id is not None and turn_id not in self._seat.visible:
            self._give_way(turn_id)
        self._seat.keep_current()
        self._seat.dress()
        self._standing.put_back()
        self._layout.settle()
        self.note_row()

    def _give_way(self, hidden: int) -> None:
        """Open the nearest turn that has a row in the place of one that has none any more."""
        nearest = self._seat.visible.nearest(hidden)
        if nearest is not None:
            self._seat.open(nearest)
            return
        self._table.setFocus()
        self._seat.replace(None)

    def _take_comments(self, turns: frozenset[int]) -> None:
        if self._editor.turn_id in turns:
            self._editor.refresh_comments()
        for turn_id in turns:
            self._seat.repaint(turn_id)

    def note_turns(self, *turns: int) -> None:
        """Measure turns again that the caret came to or left: with suggestions they are edited as another text."""
        changed = [turn_id for turn_id in turns if self._document.suggestions.on(turn_id)]
        if changed:
            self._layout.heights.forget(changed)
            self._layout.settle()

    def _take_suggestions(self, turns: frozenset[int]) -> None:
        if self._editor.turn_id in turns and not self._editor.is_sending:
            self._editor.refresh()
            self._layout.grow()
        others = turns - {self._editor.turn_id}
        if others:
            self._layout.heights.forget(others)
            self._layout.settle()

    def _take_mode(self) -> None:
        self._editor.refresh()
        self._layout.grow()
        self._layout.settle()

    def _take_flags(self, turns: frozenset[int]) -> None:
        if self._editor.turn_id in turns:
            self._editor.refresh_flags()
        others = turns - {self._editor.turn_id}
        if others:
            for row in self._layout.heights.rows_in_view():
                turn_id = self._seat.turn_at(row)
                if turn_id in others:
                    self._seat.repaint(turn_id)
