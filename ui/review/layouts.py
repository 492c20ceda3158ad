# SPDX-License-Identifier: GPL-3.0-or-later
"""The laid-out texts of the rows that were seen last, and how high rows are."""

from collections import OrderedDict

from PySide6.QtGui import QFontMetricsF

from app.transcript.turn import Role as TurnRole
from ui.review import change_list
from ui.review.columns import AFTER, TEXT, Arrangement, Columns
from ui.review.difference import Row, ShownTurns
from ui.review.marked_text import Side, marked
from ui.review.turn_layout import TurnLayout
from ui.theme.theme import Theme

KEPT = 192
"""Texts; more than a screen shows."""
SIDE, TOP, BOTTOM = 24, 15, 17
"""Pixels between a cell's border and its text."""
FOLD_HEIGHT = 38
LEAST_HEIGHT = 67
BOLD = frozenset({TurnRole.QUESTION, TurnRole.HEADING})
SAMPLE = "the quick brown fox jumps over the lazy dog and comes back home"
_SIDES = {
    Arrangement.INLINE: {TEXT: Side.BOTH},
    Arrangement.SIDE_BY_SIDE: {TEXT: Side.BEFORE, AFTER: Side.AFTER},
    Arrangement.AS_IT_WAS: {TEXT: Side.AFTER},
}


class Layouts:
    """Texts laid out for columns of some widths; other widths, or `forget`, begin anew."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._columns = Columns(0, 0, 0)
        self._sides = _SIDES[Arrangement.INLINE]
        self._kept: OrderedDict[tuple[int, int], TurnLayout] = OrderedDict()
        self.forget()

    def forget(self) -> None:
        """Drop what was laid out: other rows, colours or sizes came."""
        self._kept.clear()
        metrics = QFontMetricsF(self._theme.text_font())
        self._letter = metrics.horizontalAdvance(SAMPLE) / len(SAMPLE)

    def arrange(self, columns: Columns, arrangement: Arrangement) -> bool:
        """Say how wide the columns are and what they show; return whether that is new."""
        sides = _SIDES[arrangement]
        if columns == self._columns and sides is self._sides:
            return False
        self._columns, self._sides = columns, sides
        self._kept.clear()
        return True

    @property
    def texts(self) -> tuple[int, ...]:
        """The columns that show texts."""
        return tuple(self._sides)

    def of(self, number: int, row: ShownTurns, column: int = TEXT) -> TurnLayout:
        """Return the text of a cell, laid out."""
        key = number, column
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        text = marked(row.difference, self._sides[column])
        width = self._columns.widths[column] - 2 * SIDE
        made = TurnLayout(text, self._theme, width, bold=row.turn.role in BOLD)
        self._kept[key] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def height(self, number: int, row: Row) -> int:
        """Return how high a row is, with the line below it."""
        if not isinstance(row, ShownTurns):
            return FOLD_HEIGHT
        text = max(self.of(number, row, column).height for column in self._sides)
        return self._around(text, row)

    def estimate(self, row: Row) -> int:
        """Return about how high a row is, without laying it out."""
        if not isinstance(row, ShownTurns):
            return FOLD_HEIGHT
        lines = int(row.length * self._letter / max(self._columns.text - 2 * SIDE, 1)) + 1
        return self._around(lines * self._theme.line_height, row)

    def _around(self, text: int, row: ShownTurns) -> int:
        listed = change_list.height_of(row.count) if self._columns.changes else 0
        return max(LEAST_HEIGHT, text + TOP + BOTTOM, listed)
