# SPDX-License-Identifier: GPL-3.0-or-later
"""How the interview is shown to someone who reads it."""

from dataclasses import dataclass
from enum import IntEnum


class LineLength(IntEnum):
    """How many characters a line has at most, as the mean width of a letter counts them."""

    COLUMN = 0
    SHORT = 50
    MEDIUM = 66
    LONG = 80


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader chose.

    Attributes:
        line_length: the longest line; `COLUMN` fills the column.
        hides_originals: only the corrected text is shown.
        hides_marks: neither flags nor changed words are shown, but for the flag whose card is open.
        shows_sources: what the turns were translated from is shown too, where it is known.
        dims_others: the turn with the caret stands out, the window shows the text alone.

    """

    line_length: LineLength = LineLength.COLUMN
    hides_originals: bool = False
    hides_marks: bool = False
    dims_others: bool = False
    shows_sources: bool = False
