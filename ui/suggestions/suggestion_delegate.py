# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the rows of the list of suggestions."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from app.transcript.annotations import Suggestion
from ui.document import Document
from ui.painting.row_ground import SELECTED_OR_FOCUSED, paint_row_ground
from ui.remark_delegate import BOTTOM, TOP, RemarkDelegate
from ui.suggestions.suggestion_model import Index, SuggestionModel
from ui.suggestions.wording import changed_since, phrase
from ui.theme.roles import Role
from ui.theme.theme import Theme

LEFT, RIGHT = 14, 14
LINE = 20


class SuggestionDelegate(RemarkDelegate):
    """Where a suggestion is, who made it and when; the words that would go; those that would come."""

    def __init__(self, document: Document, model: SuggestionModel, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(document, theme, parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a row in the list as wide as it is now."""
        suggestion = self._model.suggestion_at(index.row())
        if suggestion is None:
            return QSize()
        lines = 1 + bool(suggestion.deleted) + bool(suggestion.inserted) + (not self._stands(suggestion))
        return QSize(self._view.viewport().width(), TOP + lines * LINE + BOTTOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        suggestion = self._model.suggestion_at(index.row())
        if suggestion is None or suggestion.turn not in self._document.transcript:
            return
        row = QRect(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setClipRect(row)
        paint_row_ground(painter, row, option.state, self._theme, SELECTED_OR_FOCUSED)  # type: ignore[attr-defined]
        line = QRect(row.left() + LEFT, row.top() + TOP, row.width() - LEFT - RIGHT, LINE)
        self.paint_head(painter, line, suggestion)
        for words, text, tint, struck in (
            (suggestion.deleted, Role.DEL_TEXT, Role.DEL_TINT, True),
            (suggestion.inserted, Role.SUGGESTED, Role.SUGGESTED_TINT, False),
        ):
            if words:
                line.translate(0, LINE)
                self._paint_words(painter, line, phrase(words), (text, tint), struck=struck)
        if not self._stands(suggestion):
            line.translate(0, LINE)
            painter.setFont(self._theme.ui_font(12))
            painter.setPen(self._theme.colour(Role.TEXT_MUTED))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, changed_since())
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _stands(self, suggestion: Suggestion) -> bool:
        return suggestion.turn in self._document.transcript and self._document.suggestions.stands(suggestion)

    def _paint_words(
        self, painter: QPainter, line: QRect, words: str, roles: tuple[Role, Role], *, struck: bool
    ) -> None:
        text, tint = roles
        font = QFont(self._theme.text_font(px=14))
        font.setStrikeOut(struck)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width() - 4)
        width = metrics.horizontalAdvance(shown) + 4
        painter.fillRect(QRect(line.left() - 1, line.top() + 1, width, LINE - 3), self._theme.colour(tint))
        painter.setFont(font)
        painter.setPen(self._theme.colour(text))
        painter.drawText(line.adjusted(1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)
