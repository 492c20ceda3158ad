# SPDX-License-Identifier: GPL-3.0-or-later
"""How high rows are: guessed, measured once they come into view, and no jump when a guess gives way."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import msgspec
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QTableView

ROUNDS = 8
"""How often rows that come into view because others became lower are measured before the rest has to wait."""


class RowHeights:
    """Sets the heights of a table's rows.

    The header's own signals are kept back: each of them would make the table lay itself out again.
    """

    def __init__(self, table: QTableView, turn_at: Callable[[int], int], measure: Callable[[int], int]) -> None:
        """`turn_at` returns the turn in a row, `measure` how high a turn's row has to be."""
        self._table = table
        self._header = table.verticalHeader()
        self._bar = table.verticalScrollBar()
        self._turn_at = turn_at
        self._measure = measure
        self._known: dict[int, int] = {}
        self._busy = False

    def rows_in_view(self) -> range:
        """Return the rows of which something is in view."""
        count = self._header.count()
        if not count:
            return range(0)
        first = self._header.visualIndexAt(0)
        last = self._header.visualIndexAt(self._table.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else count - 1) + 1)

    def guess(self, height: int) -> None:
        """Forget all that was measured; every row is taken to be so high until it comes into view."""
        with self._held():
            self._known.clear()
            blocker = QSignalBlocker(self._header)
            self._header.setDefaultSectionSize(height)
            blocker.unblock()

    def forget(self, turns: Iterable[int]) -> None:
        """Have the rows of some turns measured again when they are in view."""
        for turn_id in turns:
            self._known.pop(turn_id, None)

    def settle(self) -> None:
        """Measure the rows in view. What was in view before stays where it is."""
        if self._busy or all(map(self._is_settled, self.rows_in_view())):
            return
        with self._held() as anchor:
            for _ in range(ROUNDS):
                if not self._measure_rows(self.rows_in_view()):
                    return
                self._keep(anchor)

    def settle_around(self, row: int, pixels: int) -> None:
        """Measure a row and those within so many pixels of it; what is in view stays where it is."""
        with self._held():
            for step in (-1, 1):
                reach, at = 0, row
                while 0 <= at < self._header.count() and reach < pixels:
                    self._measure_rows([at])
                    reach, at = reach + self._header.sectionSize(at), at + step

    def set_height(self, row: int, height: int) -> bool:
        """Make a row so high, while what is over it, or in view, stays; return whether it was not."""
        self._known[self._turn_at(row)] = height
        if self._header.sectionSize(row) == height:
            return False
        if row < self.rows_in_view().start:
            with self._held():
                self._resize(row, height)
        else:
            self._resize(row, height)
            self._table.updateGeometries()
        return True

    def _is_settled(self, row: int) -> bool:
        return self._known.get(self._turn_at(row)) == self._header.sectionSize(row)

    def _measure_rows(self, rows: Iterable[int]) -> bool:
        changed = False
        for row in rows:
            if self._is_settled(row):
                continue
            height = self._known[self._turn_at(row)] = self._measure(self._turn_at(row))
            if height != self._header.sectionSize(row):
                self._resize(row, height)
                changed = True
        if changed:
            # What was scrolled into place just now stands where the guesses had it.
            self._table.viewport().update()
            self._table.updateGeometries()
        return changed

    def _resize(self, row: int, height: int) -> None:
        blocker = QSignalBlocker(self._header)
        self._header.resizeSection(row, height)
        blocker.unblock()

    @contextmanager
    def _held(self) -> Iterator["_Anchor"]:
        """Keep the row under the eye where it is while heights change."""
        anchor = self._anchor()
        if self._busy:
            yield anchor
            return
        self._busy = True
        try:
            yield anchor
            self._table.updateGeometries()
            self._keep(anchor)
        finally:
            self._busy = False

    def _anchor(self) -> "_Anchor":
        rows = self.rows_in_view()
        row = next(filter(self._is_settled, rows), rows.start)
        if not rows:
            return _Anchor(-1, 0, 0)
        return _Anchor(row, self._header.sectionViewportPosition(row), self._header.sectionSize(row))

    def _keep(self, anchor: "_Anchor") -> None:
        """Put a row where it was; of one that is cut off at the top and has another height now, as great a part."""
        if 0 <= anchor.row < self._header.count():
            top = anchor.top
            if top < 0:
                top = round(top * self._header.sectionSize(anchor.row) / max(anchor.height, 1))
            self._bar.setValue(self._header.sectionPosition(anchor.row) - top)


class _Anchor(msgspec.Struct, frozen=True):
    row: int
    top: int
    height: int
