# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the rows of the list of similar places: before and after, in their context."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.flags.excerpt import Excerpt, fitted, sentence_around
from ui.flags.wording import shown_suggestion
from ui.numbers import grouped
from ui.painting.row_ground import paint_row_ground
from ui.painting.tick_box import BOX, paint_tick_box
from ui.similar.model import Index, SimilarModel
from ui.theme.roles import Role
from ui.theme.theme import Theme

ROW = 58
BOX_X, BOX_Y = 16, 11
TURN_X, SPEAKER_WIDTH = 44, 88
TEXT_X = 144
RIGHT = 16
LINES = (24, 46)
"""Where the two lines of text stand."""
GAP = 12


class SimilarDelegate(QStyledItemDelegate):
    """Tick box, turn number and speaker; above the words as they stand, below as they would."""

    def __init__(self, model: SimilarModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """All rows are equally high."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row = QRect(option.rect)
        painter.save()
        painter.setClipRect(row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_row_ground(painter, row, option.state, self._theme)
        box = QRect(row.x() + BOX_X, row.y() + BOX_Y, BOX, BOX)
        paint_tick_box(painter, box, self._theme, ticked=self._model.is_ticked(index.row()))
        self._paint_turn(painter, row, index.row())
        self._paint_change(painter, row, index.row())
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _paint_turn(self, painter: QPainter, row: QRect, number: int) -> None:
        theme = self._theme
        painter.setFont(theme.ui_font(13, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(theme.colour(Role.TEXT))
        painter.drawText(QPointF(row.x() + TURN_X, row.y() + LINES[0]), grouped(self._model.number_of(number)))
        painter.setFont(theme.ui_font(11, QFont.Weight.Medium))
        painter.setPen(theme.colour(Role.TEXT_MUTED))
        speaker = self._model.speaker_of(number)
        shown = painter.fontMetrics().elidedText(speaker, Qt.TextElideMode.ElideRight, SPEAKER_WIDTH)
        painter.drawText(QPointF(row.x() + TURN_X, row.y() + LINES[1]), shown)

    def _paint_change(self, painter: QPainter, row: QRect, number: int) -> None:
        place = self._model.places[number]
        width = row.width() - TEXT_X - RIGHT
        if not place.sure:
            width -= self._paint_hint(painter, row)
        proposed = shown_suggestion(place.proposed, place.found)
        sentence = sentence_around(self._model.text_of(number), place.start, place.end)
        longer = max((sentence.phrase, proposed), key=len)
        cut = self._cut(Excerpt(sentence.before, longer, sentence.after), width)
        for line, phrase, kind in ((LINES[0], sentence.phrase, _BEFORE), (LINES[1], proposed, _AFTER)):
            at = QPointF(row.x() + TEXT_X, row.y() + line)
            self._paint_line(painter, at, Excerpt(cut.before, phrase, cut.after), kind, width)

    def _paint_hint(self, painter: QPainter, row: QRect) -> int:
        """Say why a row starts without a tick; return the room that this takes."""
        hint, font = self.tr("look first"), self._theme.ui_font(11, QFont.Weight.Medium)
        taken = QFontMetrics(font).horizontalAdvance(hint)
        painter.setFont(font)
        painter.setPen(self._theme.colour(Role.TEXT_MUTED))
        painter.drawText(QPointF(row.right() - RIGHT - taken, row.y() + LINES[0]), hint)
        return taken + GAP

    def _cut(self, sentence: Excerpt, width: float) -> Excerpt:
        metrics = QFontMetricsF(self._theme.text_font(px=14))
        return fitted(sentence, lambda text: metrics.horizontalAdvance(text) <= width)

    def _paint_line(
        self, painter: QPainter, at: QPointF, excerpt: Excerpt, kind: tuple[Role, Role, Role], width: float
    ) -> None:
        theme = self._theme
        words, tint, line = kind
        font = theme.text_font(px=14)
        metrics = QFontMetricsF(font)
        begins = at.x() + metrics.horizontalAdvance(excerpt.before)
        phrase = metrics.elidedText(excerpt.phrase, Qt.TextElideMode.ElideRight, at.x() + width - begins)
        ends = begins + metrics.horizontalAdvance(phrase)
        ground = QRectF(begins - 1, at.y() - metrics.ascent() + 1, ends - begins + 2, metrics.height())
        painter.fillRect(ground, theme.colour(tint))
        painter.setFont(font)
        for x, text, role in (
            (at.x(), excerpt.before, Role.TEXT_MUTED),
            (begins, phrase, words),
            (ends, excerpt.after, Role.TEXT_MUTED),
        ):
            painter.setPen(theme.colour(role))
            painter.drawText(QPointF(x, at.y()), text)
        # Struck through or underlined, so that colour does not tell alone.
        level = at.y() + (2.5 if kind is _AFTER else -metrics.xHeight() / 2)
        painter.setPen(QPen(theme.colour(line), 1))
        painter.drawLine(QPointF(begins, level), QPointF(ends, level))


_BEFORE = (Role.DEL_TEXT, Role.DEL_TINT, Role.DEL_LINE)
_AFTER = (Role.INS_TEXT, Role.INS_TINT, Role.INS_LINE)
