# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of turns laid out for painting, the latest few of them kept.

A layout stands exactly as QTextDocument would put it, so that nothing moves when a turn is opened for editing.
"""

from collections import OrderedDict
from enum import Enum
from unicodedata import bidirectional

import msgspec
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from app.transcript.turn import Role as TurnRole
from app.transcript.turn import Turn
from ui.document import Document
from ui.pair_view.paragraphs import BASELINE, Paragraph
from ui.pair_view.shown_text import PARAGRAPH_END, Units, shown
from ui.pair_view.tracked import Tracked, tracked
from ui.theme.theme import Theme

KEPT = 300
"""Texts; some ten times what a screen shows."""
TAB_WIDTH = 80
"""Pixels; what a QTextDocument has."""
_STRONG = frozenset({"L", "R", "AL"})
BOLD = frozenset({TurnRole.QUESTION, TurnRole.HEADING})


class Side(Enum):
    """Which text of a turn."""

    ORIGINAL = 0
    CORRECTED = 1
    SOURCE = 2


_OTHER = {Side.ORIGINAL: Side.CORRECTED, Side.CORRECTED: Side.ORIGINAL}


class LaidText(msgspec.Struct, frozen=True):
    """A text as it stands in a column so many pixels wide; `height` is in pixels too."""

    text: str
    width: int
    bold: bool
    paragraphs: tuple[Paragraph, ...]
    height: int
    units: Units

    def serves(self, text: str, width: int, bold: bool) -> bool:
        """Return whether this is how a text looks."""
        return self.width == width and self.bold is bold and self.text == text


class Layouts:
    """Lays texts out when they are asked for; one that has not changed is not laid out again."""

    def __init__(self, document: Document, theme: Theme) -> None:
        self._document = document
        self._theme = theme
        self._kept: OrderedDict[tuple[int, Side], LaidText] = OrderedDict()
        theme.changed.connect(self._kept.clear)

    def of(self, turn_id: int, side: Side, width: int) -> LaidText:
        """Return one text of a turn in a column `width` pixels wide."""
        turn = self._document.turn(turn_id)
        text = self._text(turn, side)
        wanted = (text, width, is_bold(turn))
        kept = self._kept.get((turn_id, side))
        if kept is None or not kept.serves(*wanted):
            # A turn that has not been edited has the same text on both sides.
            other = self._kept.get((turn_id, _OTHER[side])) if side in _OTHER else None
            kept = other if other and other.serves(*wanted) else self._lay_out(*wanted)
            self._kept[turn_id, side] = kept
        self._kept.move_to_end((turn_id, side))
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return kept

    def tracked(self, turn_id: int) -> Tracked:
        """Return the corrected text of a turn with what is suggested for it."""
        return tracked(self._document.turn(turn_id).text, self._document.suggestions.shown_on(turn_id))

    def _text(self, turn: Turn, side: Side) -> str:
        match side:
            case Side.SOURCE:
                return self._document.source_text(turn.id)
            case Side.ORIGINAL:
                return self._document.original_text(turn.id)
            case Side.CORRECTED:
                return self.tracked(turn.id).text if self._document.suggestions.on(turn.id) else turn.text

    def _lay_out(self, text: str, width: int, bold: bool) -> LaidText:
        font, line_height = self._theme.text_font(bold=bold), self._theme.line_height
        paragraphs: list[Paragraph] = []
        start = lines = 0
        for part in shown(text).split(PARAGRAPH_END):
            layout = _paragraph(part, font, width, line_height)
            length = Units(part).length
            paragraphs.append(Paragraph(layout, start, length, 0, lines * line_height))
            start += length + 1
            lines += layout.lineCount()
        return LaidText(text, width, bold, tuple(paragraphs), lines * line_height, Units(text))


def is_bold(turn: Turn) -> bool:
    """Return whether a turn's text is set in bold."""
    return turn.role in BOLD


def _paragraph(text: str, font: QFont, width: int, line_height: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    right_to_left = _is_right_to_left(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTabStopDistance(TAB_WIDTH)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line, top = layout.createLine(), 0
    baseline = int(line_height * 64 * BASELINE) / 64
    while line.isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + baseline - line.ascent() - max(line.leading(), 0)))
        line, top = layout.createLine(), top + line_height
    layout.endLayout()
    return layout


def _is_right_to_left(text: str) -> bool:
    """Return whether the first letter that has a direction is written from the right, as QTextDocument decides."""
    if text.isascii():
        return False
    kinds = (bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in _STRONG), False)
