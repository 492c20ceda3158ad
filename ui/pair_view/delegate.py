# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the cells of a row: the gutter, the source text, the original, the correction.

A text that is being edited paints itself.
"""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.checking.flag import Flag
from app.transcript.turn import Role as TurnRole
from app.transcript.turn import Turn
from ui.document import Document
from ui.painting.comment_mark import BUBBLE, paint_bubble
from ui.painting.glyphs import GLYPH, paint_status
from ui.pair_view.arrangement import GUTTER, MARGINS, Arrangement, Cells, Placement, arranged
from ui.pair_view.found import Found, NothingFound
from ui.pair_view.layouts import LaidText, Layouts, Side
from ui.pair_view.mark_painting import Ground, MarkPainter, Marks
from ui.pair_view.marks import Span, Underline, commented_spans, deleted_spans, inserted_spans, underlines
from ui.pair_view.model import AnyIndex, Column
from ui.pair_view.names import gutter_label
from ui.pair_view.paragraphs import Paragraph
from ui.pair_view.shown_text import Units
from ui.pair_view.tracked import Tracked
from ui.pair_view.visible_turns import VisibleTurns
from ui.theme.roles import Role
from ui.theme.theme import Theme

BAR = 3
"""The bar of the focused row, at the far left."""
GLYPH_LEFT = 14
NUMBER_LEFT = 36
LABEL_LEFT = 14
BUBBLE_RIGHT = 8
"""What stays free on the right of the sign for comments."""
LABEL_MIDDLE = 30
"""The middle of the second line of the gutter, under the top margin."""


def ground_role(turn: Turn, side: Side, *, selected: bool) -> Role:
    """Return the colour under one text of a turn."""
    if selected:
        return Role.ACCENT_SOFT
    if turn.role is TurnRole.QUESTION:
        return Role.QUESTION if side is Side.CORRECTED else Role.QUESTION_ORIG
    return Role.BASE if side is Side.CORRECTED else Role.ORIGINAL


class TurnDelegate(QStyledItemDelegate):
    """Paints rows.

    Attributes:
        arrangement: how rows are divided.
        focused: the turn with the accent bar.
        edited: the turn whose correction paints itself.
        read: the turn of which another text paints itself, and which.
        active: the flag with a tint behind it.
        found: what a search has found.
        theme: colours and fonts.

    """

    def __init__(self, document: Document, visible: VisibleTurns, layouts: Layouts, theme: Theme) -> None:
        super().__init__()
        self._document = document
        self._visible = visible
        self._layouts = layouts
        self.theme = theme
        self._marks = MarkPainter(theme)
        self.arrangement: Arrangement = arranged(0, hidden=False)
        self.focused: int | None = None
        self.edited: int | None = None
        self.read: tuple[int, Side] | None = None
        self.active: Flag | None = None
        self.found: Found = NothingFound()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one cell."""
        turn = self._document.turn(self._visible.order[index.row()])
        # Qt's stubs name what a style option inherits, but not its own members.
        rect: QRect = option.rect  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if index.column() == Column.GUTTER:
            self._paint_gutter(painter, rect, turn, self._document.row_of(turn.id) + 1, selected=selected)
            return
        cells = self.cells(turn.id, rect.top(), rect.height())
        for side, cell in ((Side.SOURCE, cells.source), (Side.ORIGINAL, cells.original)):
            if cell.isValid() and rect.left() <= cell.left() <= rect.right():
                self._paint_protected(painter, _filling(rect, cell), cell, (turn, side), selected=selected)
        if index.column() == Column.CORRECTED:
            self._paint_corrected(painter, _filling(rect, cells.corrected), cells.corrected, turn, selected=selected)

    def cells(self, turn_id: int, top: int, height: int) -> Cells:
        """Return where the cells of a turn stand whose row begins at `top` and is so high."""
        return self.arrangement.cells(top, height, self._original(turn_id).height, self.source_height(turn_id))

    def row_height(self, turn_id: int) -> int:
        """Return how high the row of a turn has to be."""
        original, corrected = self._original(turn_id).height, self._corrected(turn_id).height
        return self.arrangement.row_height(original, corrected, self.source_height(turn_id))

    def source_height(self, turn_id: int) -> int:
        """Return how high the source text of a turn is; 0 if it is not shown or not there."""
        if self.arrangement.sources is Placement.HIDDEN:
            return 0
        laid = self._source(turn_id)
        return laid.height if laid.text else 0

    def laid(self, turn_id: int, side: Side) -> LaidText:
        """Return one text of a turn as it is painted."""
        match side:
            case Side.SOURCE:
                return self._source(turn_id)
            case Side.ORIGINAL:
                return self._original(turn_id)
            case Side.CORRECTED:
                return self._corrected(turn_id)

    def painted_span(self, turn_id: int, span: Span) -> Span:
        """Return where a span of a corrected text stands in what is painted of it."""
        return self._layouts.tracked(turn_id).span(span) if self._document.suggestions.on(turn_id) else span

    @staticmethod
    def text_corner(cell: QRect) -> QPoint:
        """Return where the text of a cell begins."""
        return cell.topLeft() + QPoint(MARGINS.left(), MARGINS.top())

    def protected_marks(self, turn_id: int, side: Side) -> Marks:
        """Return what is marked in an original; in a source text nothing is."""
        if side is Side.SOURCE:
            return Marks()
        spans = deleted_spans(self._document.changes(turn_id))
        found, current = self.found.spans(turn_id, Side.ORIGINAL), self.found.current(turn_id, Side.ORIGINAL)
        return Marks(spans, found=found, current=current, tint=Role.DEL_TINT, line=Role.DEL_LINE)

    def _source(self, turn_id: int) -> LaidText:
        return self._layouts.of(turn_id, Side.SOURCE, self.arrangement.source_text)

    def _original(self, turn_id: int) -> LaidText:
        return self._layouts.of(turn_id, Side.ORIGINAL, self.arrangement.original_text)

    def _corrected(self, turn_id: int) -> LaidText:
        return self._layouts.of(turn_id, Side.CORRECTED, self.arrangement.corrected_text)

    def _paint_gutter(self, painter: QPainter, rect: QRect, turn: Turn, number: int, *, selected: bool) -> None:
        theme, focused = self.theme, turn.id == self.focused
        ground = Role.QUESTION if turn.role is TurnRole.QUESTION else Role.GUTTER
        painter.fillRect(rect, theme.colour(Role.ACCENT_SOFT if selected else ground))
        if focused:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), theme.colour(Role.ACCENT))
        line = QRect(rect.left(), rect.top() + MARGINS.top(), rect.width(), theme.line_height)
        paint_status(painter, _glyph(line), turn.status, theme)
        painter.setPen(theme.colour(Role.ACCENT if focused else Role.TEXT))
        painter.setFont(theme.ui_font(13, QFont.Weight.DemiBold, tabular=True))
        painter.drawText(line.adjusted(NUMBER_LEFT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(number))
        if self._document.comments.open_on(turn.id):
            paint_bubble(painter, _bubble(line), theme)
        self._paint_label(painter, rect, gutter_label(turn))
        self._paint_edges(painter, rect, Role.BORDER_SOFT)

    def _paint_label(self, painter: QPainter, rect: QRect, label: str) -> None:
        font = self.theme.ui_font(11, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self.theme.colour(Role.TEXT_MUTED))
        second = rect.top() + MARGINS.top() + self.theme.line_height
        room = QRect(rect.left() + LABEL_LEFT, second, rect.width() - LABEL_LEFT - 4, 2 * (LABEL_MIDDLE - 23))
        text = QFontMetrics(font).elidedText(label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_protected(
        self, painter: QPainter, room: QRect, cell: QRect, what: tuple[Turn, Side], *, selected: bool
    ) -> None:
        turn, side = what
        if (turn.id, side) != self.read or cell != room:
            painter.fillRect(room, self.theme.colour(ground_role(turn, side, selected=selected)))
        if (turn.id, side) != self.read:
            painter.setPen(self.theme.colour(self._ink(turn, Role.TEXT_ORIGINAL)))
            self._paint_text(painter, cell, self.laid(turn.id, side), self.protected_marks(turn.id, side))
        self._paint_edges(painter, room, Role.BORDER)

    def _paint_corrected(self, painter: QPainter, room: QRect, cell: QRect, turn: Turn, *, selected: bool) -> None:
        if turn.id != self.edited or cell != room:
            painter.fillRect(room, self.theme.colour(ground_role(turn, Side.CORRECTED, selected=selected)))
        if turn.id != self.edited:
            painter.setPen(self.theme.colour(self._ink(turn)))
            marks = self._corrected_marks(turn.id)
            self._paint_text(painter, cell, self._corrected(turn.id), marks, self._suggested_words(marks))
        self._paint_edges(painter, room, Role.BORDER_SOFT)

    def _ink(self, turn: Turn, usual: Role = Role.TEXT) -> Role:
        return Role.TEXT_MUTED if self.theme.reading.dims_others and turn.id != self.focused else usual

    def _corrected_marks(self, turn_id: int) -> Marks:
        active = self.active.finding if self.active else None
        marks = Marks(
            inserted_spans(self._document.changes(turn_id)),
            underlines(self._document.flags(turn_id)),
            (active.start, active.end) if active and active.turn_id == turn_id else None,
            commented_spans(self._document.comments.open_on(turn_id)),
            self.found.spans(turn_id, Side.CORRECTED),
            self.found.current(turn_id, Side.CORRECTED),
        )
        return moved_marks(marks, self._layouts.tracked(turn_id)) if self._document.suggestions.on(turn_id) else marks

    def _suggested_words(self, marks: Marks) -> Sequence[tuple[Span, QColor]]:
        """Return what stands in another colour than the rest of the text."""
        going, coming = self.theme.colour(Role.DEL_TEXT), self.theme.colour(Role.SUGGESTED)
        return [*((span, going) for span in marks.struck), *((span, coming) for span in marks.suggested)]

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        laid: LaidText,
        marks: Marks,
        coloured: Sequence[tuple[Span, QColor]] = (),
    ) -> None:
        at = self.text_corner(rect)
        painter.translate(at)
        clip = (
            painter.clipBoundingRect() if painter.hasClipping() else QRectF(painter.viewport()).translated(-QPointF(at))
        )
        ground = Ground(laid.paragraphs, laid.units, clip)
        self._marks.paint_tints(painter, ground, marks)
        for paragraph in laid.paragraphs:
            formats = _formats(paragraph, laid.units, coloured) if coloured else []
            paragraph.layout.draw(painter, QPointF(paragraph.x, paragraph.y), formats, clip)
        self._marks.paint_underlines(painter, ground, marks)
        painter.translate(-at)

    def _paint_edges(self, painter: QPainter, rect: QRect, right: Role) -> None:
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), self.theme.colour(right))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.theme.colour(Role.BORDER_SOFT))


def moved_marks(marks: Marks, tracked: Tracked) -> Marks:
    """Return marks of a text where they stand with what is suggested for it, and that marked too."""
    move = tracked.span
    return replace(
        marks,
        changed=list(map(move, marks.changed)),
        underlined=[Underline(*move((one.start, one.end)), one.group) for one in marks.underlined],
        active=move(marks.active) if marks.active else None,
        commented=list(map(move, marks.commented)),
        found=list(map(move, marks.found)),
        current=move(marks.current) if marks.current else None,
        struck=tracked.struck,
        suggested=tracked.suggested,
    )


def _formats(
    paragraph: Paragraph, units: Units, coloured: Sequence[tuple[Span, QColor]]
) -> list[QTextLayout.FormatRange]:
    """Return the colours of words of a paragraph, as its layout counts."""
    formats: list[QTextLayout.FormatRange] = []
    for (first, last), colour in coloured:
        start = max(units.unit(first) - paragraph.start, 0)
        end = min(units.unit(last) - paragraph.start, paragraph.length)
        if start < end:
            form = QTextLayout.FormatRange()
            form.start, form.length = start, end - start
            form.format.setForeground(colour)
            formats.append(form)
    return formats


def _filling(column: QRect, cell: QRect) -> QRect:
    """Return a cell as wide as its column: what stands in the middle has ground of its own on either side."""
    return QRect(column.left(), cell.top(), column.width(), cell.height())


def _bubble(line: QRect) -> QRectF:
    left = line.left() + GUTTER - BUBBLE_RIGHT - BUBBLE
    return QRectF(left, line.top() + (line.height() - BUBBLE) / 2, BUBBLE, BUBBLE)


def _glyph(line: QRect) -> QRectF:
    return QRectF(line.left() + GLYPH_LEFT, line.top() + (line.height() - GLYPH) / 2, GLYPH, GLYPH)
