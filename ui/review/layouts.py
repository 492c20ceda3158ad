# SPDX-License-Identifier: GPL-3.0-or-later
"""The laid-out texts of the rows that were seen last, and how high rows are."""

from collections import OrderedDict

from PySide6.QtGui import QFontMetricsF

from app.transcript.turn import Role as TurnRole
from ui.review.difference import ChangedTurns, Row
from ui.review.marked_text import marked
from ui.review.turn_layout import TurnLayout
from ui.theme.theme import Theme

KEPT = 96
"""Rows; more than a screen shows."""
SIDE, TOP, BOTTOM = 24, 15, 17
"""Pixels between a cell's border and its text."""
FOLD_HEIGHT = 38
LEAST_HEIGHT = 67
BOLD = frozenset({TurnRole.QUESTION, TurnRole.HEADING})
SAMPLE = "the quick brown fox jumps over the lazy dog and comes back home"


class Layouts:
    """Texts laid out for one width; asking for another width, or `forget`, begins anew."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._width = 0
        self._kept: OrderedDict[int, TurnLayout] = OrderedDict()
        self.forget()

    def forget(self) -> None:
        """Drop what was laid out: other rows, colours or sizes came."""
        self._kept.clear()
        metrics = QFontMetricsF(self._theme.text_font())
        self._letter = metrics.horizontalAdvance(SAMPLE) / len(SAMPLE)

    def set_cell_width(self, width: int) -> bool:
        """Say how wide the text's cell is; return whether that is new."""
        if width == self._width:
            return False
        self._width = width
        self._kept.clear()
        return True

    def of(self, number: int, row: ChangedTurns) -> TurnLayout:
        """Return the text of a row, laid out."""
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        bold = row.turn.role in BOLD
        made = TurnLayout(marked(row.difference), self._theme, self._width - 2 * SIDE, bold=bold)
        self._kept[number] = made
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made

    def height(self, number: int, row: Row) -> int:
        """Return how high a row is, with the line below it."""
        if not isinstance(row, ChangedTurns):
            return FOLD_HEIGHT
        return max(LEAST_HEIGHT, self.of(number, row).height + TOP + BOTTOM)

    def estimate(self, row: Row) -> int:
        """Return about how high a row is, without laying it out."""
        if not isinstance(row, ChangedTurns):
            return FOLD_HEIGHT
        lines = int(row.length * self._letter / max(self._width - 2 * SIDE, 1)) + 1
        return max(LEAST_HEIGHT, lines * self._theme.line_height + TOP + BOTTOM)
