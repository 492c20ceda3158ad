# SPDX-License-Identifier: GPL-3.0-or-later
"""Which columns a difference has, and how wide they are."""

from dataclasses import dataclass
from enum import Enum

GUTTER, TEXT, AFTER, CHANGES = range(4)
COUNT = 4
GUTTER_WIDTH = 92
CHANGES_WIDTH = 452
LEAST_CHANGES = 260
"""A narrower list of changes would cut every phrase; the line below the text then names the change alone."""
SHARE, SMALL_SHARE = 0.45, 0.3
"""How much of the room beside the gutter the changes may take from one text, and from two."""


class Arrangement(Enum):
    """How two states are shown."""

    INLINE = "inline"
    """Both as one text."""
    SIDE_BY_SIDE = "side by side"
    AS_IT_WAS = "as it was"
    """The newer one alone, with what was new in it."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths in pixels; 0 for a column that is not shown."""

    text: int
    after: int
    changes: int

    @property
    def widths(self) -> tuple[int, int, int, int]:
        """The widths of all columns, from left to right."""
        return GUTTER_WIDTH, self.text, self.after, self.changes


def columns_for(width: int, arrangement: Arrangement) -> Columns:
    """Share a width out among the columns."""
    room = max(width - GUTTER_WIDTH, 1)
    if arrangement is Arrangement.AS_IT_WAS:
        return Columns(room, 0, 0)
    beside = arrangement is Arrangement.SIDE_BY_SIDE
    changes = min(CHANGES_WIDTH, int(room * (SMALL_SHARE if beside else SHARE)))
    changes = changes if changes >= LEAST_CHANGES else 0
    text = room - changes
    return Columns(text - text // 2, text // 2, changes) if beside else Columns(text, 0, changes)
