# SPDX-License-Identifier: GPL-3.0-or-later
"""Which turns have rows: all, or those that a filter let through.

What is shown stays until the filter is set anew, so that no row vanishes under the caret because it was dealt with.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.document import Document
from ui.turns.turn_filter import TurnFilter


class VisibleTurns(QObject):
    """The rows of the pair view, as ids of turns.

    Signals:
        changed: other turns have rows, or in another order.
        filtered: another filter holds, or the same was applied again.

    """

    changed = Signal()
    filtered = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._filter = TurnFilter()
        self._shown: set[int] | None = None
        self._known: set[int] = set()
        self._order: list[int] = []
        self._rows: dict[int, int] = {}
        document.order_changed.connect(self._follow)

    @property
    def filter(self) -> TurnFilter:
        """What turns have to be to be shown."""
        return self._filter

    @property
    def is_filtered(self) -> bool:
        """Whether a filter holds."""
        return self._shown is not None

    @property
    def order(self) -> Sequence[int]:
        """The ids of the turns that have rows, as they are read."""
        return self._document.order if self._shown is None else self._order

    def __contains__(self, turn_id: int) -> bool:
        """Tell whether a turn has a row."""
        return turn_id in self._document.transcript if self._shown is None else turn_id in self._rows

    def row_of(self, turn_id: int) -> int:
        """Return the row of a turn. Raises KeyError for one that is hidden."""
        return self._document.row_of(turn_id) if self._shown is None else self._rows[turn_id]

    def are_neighbours(self, first: int, second: int) -> bool:
        """Tell whether no turn, hidden or not, stands between two."""
        return self._document.row_of(second) - self._document.row_of(first) == 1

    def nearest(self, turn_id: int) -> int | None:
        """Return a turn, if it has a row, or else the next that has one, or the last before; None if none has."""
        if turn_id in self:
            return turn_id
        here = self._document.row_of(turn_id)
        after = (other for other in self.order if self._document.row_of(other) > here)
        return next(after, self.order[-1] if self.order else None)

    @property
    def is_stale(self) -> bool:
        """Whether the filter would let other turns through now; all of them are looked at."""
        return self._shown is not None and self._matching() != self._shown

    def show_only(self, wanted: TurnFilter) -> None:
        """Show the turns that a filter lets through, as things stand now."""
        self._filter = wanted
        self._shown = None if wanted.lets_all_through else self._matching()
        self._known = set(self._document.order)
        self._arrange()
        self.filtered.emit()

    def reveal(self, turn_id: int) -> None:
        """Give a hidden turn a row, because it is gone to."""
        if self._shown is not None and turn_id not in self._shown and turn_id in self._document.transcript:
            self._shown.add(turn_id)
            self._arrange()

    def _matching(self) -> set[int]:
        return {turn_id for turn_id in self._document.order if self._filter.matches(self._document, turn_id)}

    def _follow(self) -> None:
        """Take over a new order; a turn that has just been made is shown."""
        if self._shown is not None:
            present = set(self._document.order)
            self._shown = (self._shown & present) | (present - self._known)
            self._known = present
        self._arrange()

    def _arrange(self) -> None:
        shown = self._shown
        if shown is not None:
            self._order = [turn_id for turn_id in self._document.order if turn_id in shown]
            self._rows = {turn_id: row for row, turn_id in enumerate(self._order)}
        self.changed.emit()
