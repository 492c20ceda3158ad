# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the rows of the list of all commands as other lists are painted."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.flags.key_cap import key_cap_width, paint_key_cap
from ui.theme.roles import Role
from ui.theme.theme import Theme

BAR = 3
INSET = 12
KEY_HEIGHT = 18
NAME, MENU, KEY = range(3)


class PaletteDelegate(QStyledItemDelegate):
    """The name of a command, its menu, and its key as a cap."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        rect = QRect(option.rect)
        self._paint_ground(painter, rect, option.state, bar=index.column() == NAME)
        text, usable = index.data() or "", bool(option.state & QStyle.StateFlag.State_Enabled)
        if index.column() == KEY and text and usable:
            width = key_cap_width(text, self._theme)
            cap = QRect(rect.right() - INSET - width, rect.center().y() - KEY_HEIGHT // 2, width, KEY_HEIGHT)
            paint_key_cap(painter, cap, text, self._theme)
            return
        self._paint_words(painter, rect, index.column(), text, usable=usable)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, bar: bool) -> None:
        theme, current = self._theme, bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour(Role.ACCENT_SOFT if current else Role.BASE))
        if current and bar:
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), theme.colour(Role.ACCENT))

    def _paint_words(self, painter: QPainter, rect: QRect, column: int, text: str, *, usable: bool) -> None:
        role = Role.TEXT if column == NAME else Role.TEXT_MUTED
        font = self._theme.ui_font(13 if column == NAME else 12, QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role if usable else Role.TEXT_DISABLED))
        room = rect.adjusted(INSET, 0, -INSET, 0)
        side = Qt.AlignmentFlag.AlignRight if column == KEY else Qt.AlignmentFlag.AlignLeft
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
