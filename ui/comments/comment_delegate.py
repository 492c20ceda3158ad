# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the rows of the list of comments."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from app.transcript.annotations import Comment
from app.transcript.turn import Status
from ui.comments.comment_model import CommentModel, Index
from ui.comments.wording import quoted
from ui.document import Document
from ui.flags.text_lines import elided, wrapped
from ui.painting.comment_mark import BUBBLE, paint_bubble
from ui.painting.glyphs import paint_status
from ui.painting.row_ground import SELECTED_OR_FOCUSED, paint_row_ground
from ui.remark_delegate import BOTTOM, TOP, RemarkDelegate
from ui.theme.roles import Role
from ui.theme.theme import Theme

LEFT, RIGHT = 40, 14
SIGN_X = 14
LINE = 19
MOST_LINES = 4


class CommentDelegate(RemarkDelegate):
    """Where a comment is, who made it and when; the words that it is on; what it says."""

    def __init__(self, document: Document, model: CommentModel, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(document, theme, parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a row in the list as wide as it is now."""
        comment = self._model.comment_at(index.row())
        if comment is None:
            return QSize()
        width = self._view.viewport().width()
        lines = min(len(wrapped(comment.text, self._font(), self._room(width))), MOST_LINES)
        above = 2 if quoted(self._document, comment) else 1
        return QSize(width, TOP + (above + lines) * LINE + BOTTOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        comment = self._model.comment_at(index.row())
        if comment is None:
            return
        row = QRect(option.rect)  # type: ignore[attr-defined]
        painter.save()
        painter.setClipRect(row)
        paint_row_ground(painter, row, option.state, self._theme, SELECTED_OR_FOCUSED)  # type: ignore[attr-defined]
        self._paint_sign(painter, row, resolved=comment.resolved)
        line = QRect(row.left() + LEFT, row.top() + TOP, row.width() - LEFT - RIGHT, LINE)
        self.paint_head(painter, line, comment)
        words = quoted(self._document, comment)
        if words:
            line.translate(0, LINE)
            self._paint_words(painter, line, words)
        self._paint_text(painter, line.translated(0, LINE), comment)
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, self._theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _paint_sign(self, painter: QPainter, row: QRect, *, resolved: bool) -> None:
        rect = QRectF(row.left() + SIGN_X, row.top() + TOP + (LINE - BUBBLE) / 2, BUBBLE, BUBBLE)
        if resolved:
            paint_status(painter, rect, Status.CONFIRMED, self._theme)
        else:
            paint_bubble(painter, rect, self._theme)

    def _paint_words(self, painter: QPainter, line: QRect, words: str) -> None:
        painter.setFont(self._theme.text_font(px=13))
        painter.setPen(self._theme.colour(Role.TEXT_MUTED))
        shown = QFontMetrics(painter.font()).elidedText(f"“{words}”", Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_text(self, painter: QPainter, first: QRect, comment: Comment) -> None:
        painter.setFont(self._font())
        painter.setPen(self._theme.colour(Role.TEXT_MUTED if comment.resolved else Role.TEXT))
        width = self._room(self._view.viewport().width())
        text = elided(comment.text, self._font(), width, MOST_LINES)
        for number, words in enumerate(wrapped(text, self._font(), width)[:MOST_LINES]):
            painter.drawText(first.translated(0, number * LINE), Qt.AlignmentFlag.AlignVCenter, words.rstrip())

    @staticmethod
    def _room(width: int) -> int:
        return max(width - LEFT - RIGHT, 40)

    def _font(self) -> QFont:
        return self._theme.ui_font(13)
