# SPDX-License-Identifier: GPL-3.0-or-later
"""How high a row is likely to be, before any text is laid out."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtGui import QFontMetricsF

from ui.document import Document
from ui.pair_view.arrangement import Arrangement, Placement
from ui.theme.theme import Theme

SAMPLE = 200
"""Turns that are looked at, evenly spread."""
WRAPPING = 1.04
"""Lines do not fill up to the edge; found by comparing guesses with laid-out interviews."""


def typical_height(document: Document, theme: Theme, arrangement: Arrangement) -> int:
    """Return the mean height of a row as the lengths of the texts suggest it."""
    order = document.order
    sample = order[:: max(1, len(order) // SAMPLE)]
    letter = QFontMetricsF(theme.text_font()).averageCharWidth() * WRAPPING
    heights = [_height(document, turn_id, letter, theme.line_height, arrangement) for turn_id in sample]
    return round(_mean(heights))


def _height(document: Document, turn_id: int, letter: float, line_height: int, arrangement: Arrangement) -> int:
    original = _lines(document.original_text(turn_id), letter, arrangement.original_text)
    sources = arrangement.sources is not Placement.HIDDEN
    text = document.source_text(turn_id) if sources else ""
    source = _lines(text, letter, arrangement.source_text) if text else 0
    corrected = _lines(document.turn(turn_id).text, letter, arrangement.corrected_text)
    return arrangement.row_height(original * line_height, corrected * line_height, source * line_height)


def _lines(text: str, letter: float, width: int) -> int:
    return max(1, ceil(len(text) * letter / width)) + text.count("\n")


def _mean(heights: Sequence[int]) -> float:
    return sum(heights) / len(heights) if heights else 1
