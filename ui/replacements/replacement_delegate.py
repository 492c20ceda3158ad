# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a replacement: its turn, what goes, and what comes, each in its context."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.document import Document
from ui.flags.flag_delegate import ROW, box_rect
from ui.numbers import grouped
from ui.painting.row_ground import paint_row_ground
from ui.painting.tick_box import paint_tick_box
from ui.replacements.context import around
from ui.replacements.replacement_model import ReplacementModel
from ui.theme.roles import Role
from ui.theme.theme import Theme

NUMBER_X = 40
TEXT_X = 92
RIGHT = 14
BEFORE_BASELINE = 21
AFTER_BASELINE = 41
ABOVE, BELOW = 14, 4
"""How far a tint reaches over and under the baseline."""

Index = QModelIndex | QPersistentModelIndex


class ReplacementDelegate(QStyledItemDelegate):
    """Two lines a row: before and after."""

    def __init__(
        self, document: Document, model: ReplacementModel, theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the height of a row."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = QRect(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setClipRect(row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, row, option.state, self._theme)  # type: ignore[attr-defined]
        paint_tick_box(painter, box_rect(row), self._theme, ticked=self._model.is_ticked(index.row()))
        self._paint_number(painter, row, self._model.grouped(index.row()))
        self._paint_change(painter, row, index.row())
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _paint_number(self, painter: QPainter, row: QRect, number: int) -> None:
        painter.setFont(self._theme.ui_font(12, tabular=True))
        painter.setPen(self._theme.colour(Role.TEXT_MUTED))
        painter.drawText(QPointF(row.x() + NUMBER_X, row.y() + BEFORE_BASELINE), grouped(number))

    def _paint_change(self, painter: QPainter, row: QRect, number: int) -> None:
        one = self._model.at(number)
        painter.setFont(self._theme.text_font(px=13))
        metrics = QFontMetricsF(painter.font())
        width = row.width() - TEXT_X - RIGHT
        text = self._document.turn(one.turn).text
        excerpt, new = around(text, one, lambda line: metrics.horizontalAdvance(line) <= width)
        roles = ((Role.DEL_TEXT, Role.DEL_TINT), (Role.INS_TEXT, Role.INS_TINT))
        for phrase, baseline, (ink, tint), strike in (
            (excerpt.phrase, BEFORE_BASELINE, roles[0], True),
            (new, AFTER_BASELINE, roles[1], False),
        ):
            room = width - metrics.horizontalAdvance(excerpt.before)
            shown = metrics.elidedText(phrase, Qt.TextElideMode.ElideRight, max(room, 40))
            left = row.x() + TEXT_X
            at = QPointF(left, row.y() + baseline)
            at = self._paint_words(painter, at, excerpt.before, Role.TEXT_MUTED)
            at = self._paint_marked(painter, at, shown, ink, tint, strike=strike)
            self._paint_words(painter, at, excerpt.after, Role.TEXT_MUTED)

    def _paint_words(self, painter: QPainter, at: QPointF, words: str, ink: Role) -> QPointF:
        painter.setPen(self._theme.colour(ink))
        painter.drawText(at, words)
        return at + QPointF(QFontMetricsF(painter.font()).horizontalAdvance(words), 0)

    def _paint_marked(  # noqa: PLR0913 - what is painted, where and how
        self, painter: QPainter, at: QPointF, words: str, ink: Role, tint: Role, *, strike: bool
    ) -> QPointF:
        if not words:
            return at
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
        painter.fillRect(QRectF(at.x() - 1, at.y() - ABOVE, wide + 2, ABOVE + BELOW), self._theme.colour(tint))
        end = self._paint_words(painter, at, words, ink)
        height = -4.5 if strike else 2.5
        painter.setPen(QPen(self._theme.colour(ink), 1))
        painter.drawLine(at + QPointF(0, height), end + QPointF(0, height))
        return end
