# SPDX-License-Identifier: GPL-3.0-or-later
"""Lays the rows out: divides the width, sets heights, and keeps the editor on its row."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QTableView

from ui.document import Document
from ui.pair_view.arrangement import GUTTER, Placement, arranged
from ui.pair_view.delegate import TurnDelegate
from ui.pair_view.editor import LiveEditor
from ui.pair_view.estimate import typical_height
from ui.pair_view.header import PairHeader
from ui.pair_view.model import Column
from ui.pair_view.row_heights import RowHeights
from ui.pair_view.seat import Seat
from ui.theme.theme import Theme


class RowLayout(QObject):
    """Where everything stands.

    Signals:
        moved: rows stand elsewhere now, or may.

    """

    moved = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - the parts that it lays out
        self,
        table: QTableView,
        header: PairHeader,
        document: Document,
        theme: Theme,
        delegate: TurnDelegate,
        seat: Seat,
        editor: LiveEditor,
    ) -> None:
        super().__init__(table)
        self._table = table
        self._header = header
        self._document = document
        self._theme = theme
        self._delegate = delegate
        self._seat = seat
        self._editor = editor
        self._line_height = 0
        self.heights = RowHeights(table, lambda row: seat.visible.order[row], seat.row_height)

    @property
    def hides_originals(self) -> bool:
        """Whether originals are hidden."""
        return self._theme.reading.hides_originals

    @property
    def shows_sources(self) -> bool:
        """Whether source texts are shown: where the transcript has any, and they are wanted."""
        return self._theme.reading.shows_sources and self._document.has_sources

    def take_sources(self) -> None:
        """Follow source texts that came, went or are aligned in another way."""
        with self._caret_kept():
            self.arrange()
            if self.shows_sources:
                self._guess()
                self.settle()

    def arrange(self) -> None:
        """Divide the width anew; the line with the caret, or else the row at the top, stays there."""
        width, longest = self._table.viewport().width(), self._theme.longest_line
        arrangement = arranged(width, hidden=self.hides_originals, longest=longest, sources=self.shows_sources)
        if arrangement == self._delegate.arrangement:
            self.settle()
            return
        with self._caret_kept():
            self._delegate.arrangement = self._header.arrangement = arrangement
            self._table.setColumnHidden(Column.ORIGINAL, arrangement.placement is not Placement.BESIDE)
            self._table.setColumnHidden(Column.SOURCE, arrangement.sources is not Placement.BESIDE)
            self._table.setColumnWidth(Column.GUTTER, GUTTER)
            self._table.setColumnWidth(Column.SOURCE, arrangement.source)
            self._table.setColumnWidth(Column.ORIGINAL, arrangement.original)
            self._table.setColumnWidth(Column.CORRECTED, arrangement.corrected)
            self._guess()
            self.settle()

    def dress(self) -> None:
        """Take on other colours, another text size and another way of reading."""
        with self._caret_kept():
            self.arrange()
            if self._line_height != self._theme.line_height:
                self._guess()
            else:
                self._seat.dress()
            self._header.viewport().update()
            self.settle()

    def settle(self) -> None:
        """Measure the rows in view, and paint everything."""
        self.heights.settle()
        self._seat.place()
        self._table.viewport().update()
        self.moved.emit()

    def follow_scrolling(self) -> None:
        """Measure the rows that came into view."""
        self.heights.settle()
        self._seat.place()
        self.moved.emit()

    def grow(self) -> None:
        """Follow the height of the text that is edited; its row grows downwards."""
        turn_id, row = self._editor.turn_id, self._seat.row
        if turn_id is None or row < 0:
            return
        top, before = self._table.rowViewportPosition(row), self._table.rowHeight(row)
        if not self.heights.set_height(row, self._seat.row_height(turn_id)):
            return
        height = self._table.rowHeight(row)
        if self._table.rowViewportPosition(row) != top:
            self.settle()
            return
        self._shift_below(top + before, height - before)
        self._seat.place()
        self._table.viewport().update(QRect(0, top, self._table.viewport().width(), height))
        self.moved.emit()

    def scroll_to(self, row: int, top: int) -> None:
        """Have a row stand `top` pixels below the upper edge of the viewport, or as near to it as can be."""
        self._table.updateGeometries()
        self.heights.settle_around(row, 2 * self._table.viewport().height())
        self._table.verticalScrollBar().setValue(self._table.verticalHeader().sectionPosition(row) - top)
        self._seat.place()

    @contextmanager
    def _caret_kept(self) -> Iterator[None]:
        """Keep the line with the caret at its height while all rows change theirs, if it is in view."""
        before, room = self._caret_top(), self._table.viewport().height()
        yield
        if self._seat.row >= 0 and 0 <= before < room:
            self.heights.settle_around(self._seat.row, 2 * room)
            self._seat.place()
            bar, top = self._table.verticalScrollBar(), min(before, room - self._theme.line_height)
            bar.setValue(bar.value() + self._caret_top() - top)

    def _caret_top(self) -> int:
        return self._editor.y() + self._editor.caret_rect.top() if self._seat.row >= 0 else -1

    def _guess(self) -> None:
        self._line_height = self._theme.line_height
        self._table.verticalScrollBar().setSingleStep(self._line_height)
        self._seat.dress()
        self.heights.guess(typical_height(self._document, self._theme, self._delegate.arrangement))

    def _shift_below(self, edge: int, by: int) -> None:
        """Move what is painted under an edge of the viewport: rows that only move need not be painted again."""
        viewport = self._table.viewport()
        start = max(min(edge, edge + by), 0)
        if start < viewport.height():
            viewport.scroll(0, by, QRect(0, start, viewport.width(), viewport.height() - start))
