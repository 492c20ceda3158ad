# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the rows of the flags list."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.checking.flag import Flag
from ui.document import Document
from ui.flags.excerpt import Excerpt, fitted, nearest_words, sentence_around
from ui.flags.flag_model import FlagModel
from ui.flags.wording import group, shown_suggestion
from ui.painting.row_ground import SELECTED_OR_FOCUSED, paint_row_ground
from ui.painting.tick_box import BOX, paint_tick_box
from ui.painting.underline_images import UnderlineImages
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEADING = 27
ROW = 51
BOX_X, BOX_Y = 14, 9
TEXT_X = 40
RIGHT = 14
PHRASE_BASELINE = 22
SUGGESTION_BASELINE = 41
SUGGESTION_X = 58

Index = QModelIndex | QPersistentModelIndex


def box_rect(row: QRect) -> QRect:
    """Return where the tick box of a row is."""
    return QRect(row.x() + BOX_X, row.y() + BOX_Y, BOX, BOX)


class FlagDelegate(QStyledItemDelegate):
    """Headings with their counts; flags with tick box, phrase in context, and first suggestion."""

    def __init__(self, document: Document, model: FlagModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._model = model
        self._theme = theme
        self._underlines = UnderlineImages(theme)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        flag = self._model.flag_at(index.row())
        row = QRect(option.rect)
        painter.save()
        painter.setClipRect(row)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if flag is None:
            self._paint_heading(painter, row, index)
        else:
            paint_row_ground(painter, row, option.state, self._theme, SELECTED_OR_FOCUSED)
            paint_tick_box(painter, box_rect(row), self._theme, ticked=flag in self._model.ticks)
            self._paint_phrase(painter, row, flag)
            self._paint_suggestion(painter, row, flag)
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def excerpt_of(self, flag: Flag, width: float) -> Excerpt:
        """Return a flag's phrase with as much of its context as fits into a width, in pixels."""
        metrics = QFontMetricsF(self._theme.text_font(px=13))
        finding = flag.finding
        sentence = sentence_around(self._document.turn(finding.turn_id).text, finding.start, finding.end)
        cut = fitted(nearest_words(sentence), lambda text: metrics.horizontalAdvance(text) <= width)
        phrase = metrics.elidedText(cut.phrase, Qt.TextElideMode.ElideRight, width)
        return Excerpt(cut.before, phrase, cut.after)

    def _paint_heading(self, painter: QPainter, row: QRect, index: Index) -> None:
        theme = self._theme
        painter.fillRect(row, theme.colour(Role.GUTTER))
        inner = row.adjusted(BOX_X, 0, -RIGHT, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(theme.colour(Role.TEXT))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, index.data() or "")
        painter.setFont(theme.ui_font(12, tabular=True))
        painter.setPen(theme.colour(Role.TEXT_MUTED))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, index.data(Qt.ItemDataRole.UserRole) or "")

    def _paint_phrase(self, painter: QPainter, row: QRect, flag: Flag) -> None:
        theme = self._theme
        excerpt = self.excerpt_of(flag, row.width() - TEXT_X - RIGHT)
        painter.setFont(theme.text_font(px=13))
        metrics = QFontMetricsF(painter.font())
        baseline = row.y() + PHRASE_BASELINE
        left = row.x() + TEXT_X
        begins = left + metrics.horizontalAdvance(excerpt.before)
        ends = left + metrics.horizontalAdvance(excerpt.before + excerpt.phrase)
        for x, text, role in (
            (left, excerpt.before, Role.TEXT_MUTED),
            (begins, excerpt.phrase, Role.TEXT),
            (ends, excerpt.after, Role.TEXT_MUTED),
        ):
            painter.setPen(theme.colour(role))
            painter.drawText(QPointF(x, baseline), text)
        self._underlines.draw(painter, group(flag), begins, ends, baseline)

    def _paint_suggestion(self, painter: QPainter, row: QRect, flag: Flag) -> None:
        theme, finding = self._theme, flag.finding
        baseline = row.y() + SUGGESTION_BASELINE
        if finding.suggestions:
            painter.setFont(theme.ui_font(12, QFont.Weight.Medium))
            painter.setPen(theme.colour(Role.INS_TEXT))
            painter.drawText(QPointF(row.x() + TEXT_X, baseline), "→")
            text, x = shown_suggestion(finding.suggestions[0], finding.text), SUGGESTION_X
        else:
            painter.setFont(theme.ui_font(12))
            painter.setPen(theme.colour(Role.TEXT_MUTED))
            text, x = finding.message, TEXT_X
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, row.width() - x - RIGHT)
        painter.drawText(QPointF(row.x() + x, baseline), fitting)
