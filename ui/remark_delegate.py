# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rows of all lists of remarks have in common: their ground, and a line with place, author and time."""

from datetime import datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

from ui.document import Document
from ui.remark_wording import Remark, place_of, when
from ui.theme.roles import Role
from ui.theme.theme import Theme

TOP, BOTTOM = 8, 9


class RemarkDelegate(QStyledItemDelegate):
    """Draws where a remark is, who made it and when."""

    def __init__(self, document: Document, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._view = parent

    def paint_head(self, painter: QPainter, line: QRect, remark: Remark) -> None:
        """Paint the line with place, author and time."""
        theme, middle = self._theme, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.ui_font(12, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(theme.colour(Role.TEXT))
        place = place_of(self._document, remark)
        painter.drawText(line, middle, place)
        taken = painter.fontMetrics().horizontalAdvance(place) + 12
        painter.setFont(theme.ui_font(12, tabular=True))
        painter.setPen(theme.colour(Role.TEXT_MUTED))
        time = when(remark, datetime.now().astimezone().date())
        who = self.tr("{author}, {time}").format(author=remark.author, time=time)
        room = line.adjusted(taken, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(who, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, shown)
