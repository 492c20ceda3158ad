# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints what marks words: tints under the text, underlines over it. The same for painted and for edited text."""

from collections.abc import Iterable, Sequence
from math import ceil, floor

import msgspec
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.painting.comment_mark import paint_brackets
from ui.painting.underline_images import UnderlineImages
from ui.pair_view.marks import Span, Underline
from ui.pair_view.paragraphs import LineSpan, Paragraph, line_spans
from ui.pair_view.shown_text import Units
from ui.theme.roles import Role
from ui.theme.theme import Theme

OVERHANG = 1
"""How far a tint stands out on either side of its words, in pixels."""
ABOVE_TINT = 4
BELOW_TINT = 1
"""What of a line's height a tint leaves free."""
MIDDLE_OF_LETTERS = 0.27
"""Of the size of the text, how far above the baseline the line stands that strikes words out."""
WEDGE = 4
"""Half the width of the sign for words that would come or go, in pixels."""
FRAME = 2
"""How thick the frame around what is gone to is, in pixels."""


class Marks(msgspec.Struct, frozen=True):
    """What is marked in one text, in code points; `tint` and `line` are the colours of changed words.

    `found` is what a search has found, `current` the one of them that is gone to. Of what reviewers suggest, words in
    `struck` would go, those in `suggested` would come, and at `gaps` words would come, or, if True, would go.
    """

    changed: Sequence[Span] = ()
    underlined: Sequence[Underline] = ()
    active: Span | None = None
    commented: Sequence[Span] = ()
    found: Sequence[Span] = ()
    current: Span | None = None
    tint: Role = Role.INS_TINT
    line: Role = Role.INS_LINE
    struck: Sequence[Span] = ()
    suggested: Sequence[Span] = ()
    gaps: Sequence[tuple[int, bool]] = ()

    @property
    def have_tints(self) -> bool:
        """Whether anything is to be painted under the text."""
        tinted = self.changed, self.active, self.commented, self.found, self.struck, self.suggested
        return any(tinted)


class Ground(msgspec.Struct, frozen=True):
    """Laid-out text that marks are painted on, as far as `seen`, in the coordinates of its paragraphs."""

    paragraphs: Sequence[Paragraph]
    units: Units
    seen: QRectF


class MarkPainter:
    """Paints marks in the colours of the theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._images = UnderlineImages(theme)

    def paint_tints(self, painter: QPainter, ground: Ground, marks: Marks) -> None:
        """Paint what lies under the text."""
        tint, line = self._theme.colour(marks.tint), self._theme.colour(marks.line)
        for span in () if self._theme.reading.hides_marks else marks.changed:
            for place in self._places(ground, *span):
                rect = self._tinted(place)
                painter.fillRect(rect, tint)
                painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line)
        for spans, role in ((marks.struck, Role.DEL_TINT), (marks.suggested, Role.SUGGESTED_TINT)):
            for span in spans:
                self._paint_plain(painter, ground, span, self._theme.colour(role))
        for span in () if self._theme.reading.hides_marks else marks.commented:
            paint_brackets(painter, [self._tinted(place) for place in self._places(ground, *span)], self._theme)
        if marks.active:
            self._paint_plain(painter, ground, marks.active, self._theme.colour(Role.ACTIVE_TINT))
        for span in marks.found:
            self._paint_plain(painter, ground, span, self._theme.colour(Role.FOUND_TINT))

    def paint_underlines(self, painter: QPainter, ground: Ground, marks: Marks) -> None:
        """Paint what lies over the text."""
        for mark in () if self._theme.reading.hides_marks else marks.underlined:
            for place in self._places(ground, mark.start, mark.end):
                self._images.draw(painter, mark.group, place.left, place.right, place.baseline)
        self._paint_suggestions(painter, ground, marks)
        if marks.current:
            self._paint_frame(painter, ground, marks.current)

    def _paint_suggestions(self, painter: QPainter, ground: Ground, marks: Marks) -> None:
        going, coming = self._theme.colour(Role.DEL_TEXT), self._theme.colour(Role.SUGGESTED)
        for span in marks.struck:
            for place in self._places(ground, *span):
                middle = round(place.baseline - self._theme.text_size * MIDDLE_OF_LETTERS)
                painter.fillRect(QRect(floor(place.left), middle, ceil(place.right - place.left), 1), going)
        for span in marks.suggested:
            for place in self._places(ground, *span):
                rect = self._tinted(place)
                painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), coming)
        for at, goes in marks.gaps:
            unit = ground.units.unit(at)
            for place in line_spans(ground.paragraphs, unit, unit, self._theme.line_height, ground.seen):
                _paint_wedge(painter, place, going if goes else coming)

    def _paint_frame(self, painter: QPainter, ground: Ground, span: Span) -> None:
        painter.save()
        painter.setPen(QPen(self._theme.colour(Role.FOUND_LINE), FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place in self._places(ground, *span):
            painter.drawRect(self._tinted(place).adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_plain(self, painter: QPainter, ground: Ground, span: Span, colour: QColor) -> None:
        for place in self._places(ground, *span):
            painter.fillRect(self._tinted(place), colour)

    def _places(self, ground: Ground, start: int, end: int) -> Iterable[LineSpan]:
        length = ground.units.length
        first, last = ground.units.unit(start), ground.units.unit(end)
        if first >= last or last > length:
            return ()
        return line_spans(ground.paragraphs, first, last, self._theme.line_height, ground.seen)

    def _tinted(self, place: LineSpan) -> QRect:
        left, right = floor(place.left) - OVERHANG, ceil(place.right) + OVERHANG
        height = self._theme.line_height - ABOVE_TINT - BELOW_TINT + 1
        return QRect(left, round(place.top) + ABOVE_TINT, right - left, height)


def _paint_wedge(painter: QPainter, place: LineSpan, colour: QColor) -> None:
    """Paint a small wedge under the line that points at a place between two letters."""
    top = QPointF(place.left, place.baseline + 1)
    corners = [top, top + QPointF(WEDGE, WEDGE + 1), top + QPointF(-WEDGE, WEDGE + 1)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()
