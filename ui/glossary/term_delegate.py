# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the rows of the glossary: the wrong forms, and under them what is right."""

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.transcript.term import Term
from ui.glossary.term_model import Index, TermModel
from ui.glossary.wording import places_left, wrong_forms
from ui.theme.roles import Role
from ui.theme.theme import Theme

ROW = 51
BAR = 3
LEFT, RIGHT = 14, 14
GAP = 12
FIRST, SECOND = 22, 41
"""Where the base lines of a row's two lines are."""
ARROW = 18


class TermDelegate(QStyledItemDelegate):
    """Two lines a term, as in the list of flags, with the places that are left at the right."""

    def __init__(self, model: TermModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of every row."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        term = self._model.term_at(index.row())
        row = QRect(option.rect)
        painter.save()
        painter.setClipRect(row)
        self._ground(painter, row, option.state)
        if term:
            self._first_line(painter, row, term)
            self._second_line(painter, row, term)
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, self._theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        theme = self._theme
        current = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus))
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(row, theme.colour(Role.ACCENT_SOFT if current else Role.HOVER if hovered else Role.BASE))
        if current:
            painter.fillRect(row.x(), row.y(), BAR, row.height(), theme.colour(Role.ACCENT))

    def _first_line(self, painter: QPainter, row: QRect, term: Term) -> None:
        left = self._model.left_of(term)
        counted = places_left(left) if term.wrong and left else ""
        room = self._at_right(painter, row, FIRST, counted, Role.TEXT)
        text, role = (wrong_forms(term), Role.TEXT) if term.wrong else (term.source or term.note, Role.TEXT_MUTED)
        painter.setFont(self._theme.text_font(px=13))
        self._line(painter, QPointF(row.x() + LEFT, row.y() + FIRST), room, " ".join(text.split()), role)

    def _second_line(self, painter: QPainter, row: QRect, term: Term) -> None:
        room = self._at_right(painter, row, SECOND, term.source if term.wrong else "", Role.TEXT_MUTED)
        painter.setFont(self._theme.ui_font(12, QFont.Weight.Medium))
        at = QPointF(row.x() + LEFT, row.y() + SECOND)
        self._line(painter, at, room, "→", Role.INS_TEXT)
        self._line(painter, at + QPointF(ARROW, 0), room - ARROW, term.right, Role.INS_TEXT)

    def _at_right(self, painter: QPainter, row: QRect, baseline: int, text: str, role: Role) -> int:
        """Draw a small text at the right end, and return the room that is left of it."""
        room = row.width() - LEFT - RIGHT
        if not text:
            return room
        painter.setFont(self._theme.ui_font(12, tabular=True))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room // 2)
        width = metrics.horizontalAdvance(shown)
        at = QPointF(row.right() + 1 - RIGHT - width, row.y() + baseline)
        self._line(painter, at, width + 1, shown, role)
        return room - width - GAP

    def _line(self, painter: QPainter, at: QPointF, room: int, text: str, role: Role) -> None:
        painter.setPen(self._theme.colour(role))
        painter.drawText(at, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
