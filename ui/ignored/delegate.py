# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws an ignored flag: its words, and how far it is ignored."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.ignored.model import AnyIndex
from ui.theme.roles import Role
from ui.theme.theme import Theme

ROW = 51
INSET = 14
BAR = 3


class IgnoredDelegate(QStyledItemDelegate):
    """Two lines a row, as in the list of flags."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        """Return the height; the width is the list's."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row."""
        theme = self._theme
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] - missing in the stubs
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(row, theme.colour(Role.ACCENT_SOFT if chosen else Role.HOVER if hovered else Role.BASE))
        if chosen:
            painter.fillRect(row.x(), row.y(), BAR, row.height(), theme.colour(Role.ACCENT))
        room = row.adjusted(INSET, 6, -INSET, -6)
        painter.setFont(theme.text_font(px=13))
        self._line(painter, room, Qt.AlignmentFlag.AlignTop, str(index.data()), Role.TEXT)
        painter.setFont(theme.ui_font(12))
        self._line(
            painter, room, Qt.AlignmentFlag.AlignBottom, str(index.data(Qt.ItemDataRole.UserRole)), Role.TEXT_MUTED
        )
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, theme.colour(Role.BORDER_SOFT))
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, where: Qt.AlignmentFlag, text: str, role: Role) -> None:
        painter.setPen(self._theme.colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, where | Qt.AlignmentFlag.AlignLeft, shown)
