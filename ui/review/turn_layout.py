# SPDX-License-Identifier: GPL-3.0-or-later
"""A marked text laid out for a column: its height, where each change is, and how it is painted."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from ui.review.marked_text import Mark, MarkedText, Span
from ui.theme.roles import Role
from ui.theme.theme import Theme


class TurnLayout:
    """Lines of the theme's height, with deletions struck through and insertions underlined on their tints."""

    def __init__(self, text: MarkedText, theme: Theme, width: int, *, bold: bool) -> None:
        self._spans = text.spans
        self._line_height = theme.line_height
        self._layout = QTextLayout(text.text, theme.text_font(bold=bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([_range(span, theme) for span in text.spans])
        self._lay_out(width)

    @property
    def height(self) -> int:
        """How high the text is."""
        return self._layout.lineCount() * self._line_height

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Paint the text in the colour of the painter's pen."""
        self._layout.draw(painter, at)

    def rects(self, change: int) -> list[QRectF]:
        """Return where a change of the turn, counted from 0, stands: a rectangle a line."""
        spans = [span for span in self._spans if span.change == change]
        if not spans:
            return []
        start, end = spans[0].start, spans[-1].start + spans[-1].length
        return [rect for rect in self._on_lines(start, end) if rect.width() > 0]

    def change_at(self, point: QPointF) -> int | None:
        """Return the change at a point, counted from 0."""
        for change in sorted({span.change for span in self._spans}):
            if any(rect.contains(point) for rect in self.rects(change)):
                return change
        return None

    def _lay_out(self, width: int) -> None:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + (self._line_height - line.height()) / 2))
            top += self._line_height
        self._layout.endLayout()

    def _on_lines(self, start: int, end: int) -> Iterator[QRectF]:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = sorted((_x(line, first), _x(line, last)))
                yield QRectF(left, line.y(), min(right, line.width()) - left, line.height())


def _x(line: QTextLine, at: int) -> float:
    # PySide gives the place together with the position that it belongs to; its stubs say otherwise.
    found: tuple[float, int] = line.cursorToX(at)  # pyright: ignore[reportAssignmentType]
    return found[0]


def _range(span: Span, theme: Theme) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = span.start, span.length
    style = QTextCharFormat()
    deleted = span.mark is Mark.DELETED
    style.setForeground(theme.colour(Role.DEL_TEXT if deleted else Role.INS_TEXT))
    style.setBackground(theme.colour(Role.DEL_TINT if deleted else Role.INS_TINT))
    style.setFontStrikeOut(deleted)
    style.setFontUnderline(not deleted)
    made.format = style
    return made
