# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the rows of a difference."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.transcript.turn import Role as TurnRole
from ui.painting.glyphs import paint_status
from ui.review import wording
from ui.review.change_list import ChangeList, Marks
from ui.review.columns import CHANGES, GUTTER, TEXT
from ui.review.diff_model import DiffModel, Index
from ui.review.difference import Change, ShownTurns, UnchangedTurns
from ui.review.layouts import SIDE, TOP, Layouts
from ui.theme.roles import Role
from ui.theme.theme import Theme

GLYPH = 14
NUMBER_LEFT = 36
LABEL = 16


class DiffDelegate(QStyledItemDelegate):
    """Paints cells.

    Attributes:
        focused: the change that has a frame.
        marks: which changes are special, and how.

    """

    def __init__(self, model: DiffModel, layouts: Layouts, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.focused: Change | None = None
        self.marks = Marks()
        self._model = model
        self._layouts = layouts
        self._theme = theme
        self._changes = ChangeList(theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell and the lines at its right and bottom."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        row, column = self._model.row_at(index.row()), index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, self._theme.colour(self._surface(row, in_gutter=column == GUTTER)))
        if isinstance(row, ShownTurns):
            if column == GUTTER:
                self._gutter(painter, rect, row)
            elif column == CHANGES:
                self.marks.focused = self.focused.number if self.focused else 0
                self._changes.paint(painter, rect, self._model.difference.changes_of(row), self.marks)
            else:
                self._text(painter, rect, row, index)
        elif column == TEXT:
            self._label(painter, rect.adjusted(SIDE, 0, -SIDE, 0), wording.unchanged(row), self._theme.ui_font(13))
        self._lines(painter, rect, column)
        painter.restore()

    def _surface(self, row: ShownTurns | UnchangedTurns, *, in_gutter: bool) -> Role:
        if isinstance(row, UnchangedTurns):
            return Role.GUTTER
        if row.turn.role is TurnRole.QUESTION:
            return Role.QUESTION
        return Role.GUTTER if in_gutter else Role.BASE

    def _gutter(self, painter: QPainter, rect: QRect, row: ShownTurns) -> None:
        top = rect.top() + TOP
        line = self._theme.line_height
        focused = self._is_focused(row)
        number = QRect(rect.left() + NUMBER_LEFT, top, rect.width() - NUMBER_LEFT - 4, line)
        if row.numbers:
            glyph = QRectF(rect.left() + GLYPH, top + (line - GLYPH) / 2, GLYPH, GLYPH)
            paint_status(painter, glyph, row.turn.status, self._theme)
        painter.setFont(self._theme.ui_font(13, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(self._theme.colour(Role.ACCENT if focused else Role.TEXT))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, wording.numbers(row))
        label = QRect(rect.left() + GLYPH, top + line - 4, rect.width() - GLYPH - 4, LABEL)
        small = self._theme.ui_font(11, QFont.Weight.Medium)
        for text in filter(None, (wording.speaker(row.turn), wording.lineage(row))):
            self._label(painter, label, text, small)
            label.translate(0, LABEL)
        if focused:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), self._theme.colour(Role.ACCENT))

    def _text(self, painter: QPainter, rect: QRect, row: ShownTurns, index: Index) -> None:
        layout = self._layouts.of(index.row(), row, index.column())
        at = QPointF(rect.left() + SIDE, rect.top() + TOP)
        painter.setPen(self._theme.colour(Role.TEXT))
        layout.paint(painter, at)
        if self.focused is not None and self._is_focused(row):
            painter.setPen(QPen(self._theme.colour(Role.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for part in layout.rects(self.focused.number - row.first):
                painter.drawRoundedRect(part.translated(at).toAlignedRect().adjusted(-1, 0, 1, 0), 3, 3)

    def _is_focused(self, row: ShownTurns) -> bool:
        return self.focused is not None and row.first <= self.focused.number <= row.last

    def _label(self, painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(Role.TEXT_MUTED))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)

    def _lines(self, painter: QPainter, rect: QRect, column: int) -> None:
        soft, border = self._theme.colour(Role.BORDER_SOFT), self._theme.colour(Role.BORDER)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, soft)
        if column == GUTTER:
            painter.fillRect(rect.right(), rect.top(), 1, rect.height(), soft)
        elif column != TEXT:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), border)
