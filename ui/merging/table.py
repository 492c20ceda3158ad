# SPDX-License-Identifier: GPL-3.0-or-later
"""What two copies do not agree on, side by side, with a ring for each side of which one has a dot."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.transcript.merging.sides import Side
from ui.list_table import INSET, ListTable, paint_ground
from ui.merging.model import BEFORE, SIDES, TURN, DisagreementModel, Index
from ui.theme.roles import Role
from ui.theme.theme import Theme

TURN_WIDTH = 84
RING, DOT = 16, 3
RING_X, TEXT_X = 10, 36
ABOVE = 8
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class DisagreementTable(ListTable):
    """Left and Right, or a click, choose a side; Space takes the other one."""

    def __init__(self, model: DisagreementModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._disagreements = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, theme, self))
        self.setAccessibleName(self.tr("What both copies changed"))
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(TURN, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(TURN, TURN_WIDTH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        theme.changed.connect(self.dress)
        self.dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a side."""
        row, model = self.currentIndex().row(), self._disagreements
        match event.key():
            case Qt.Key.Key_Left if row >= 0:
                model.choose(row, Side.FIRST)
            case Qt.Key.Key_Right if row >= 0:
                model.choose(row, Side.SECOND)
            case Qt.Key.Key_Space if row >= 0:
                model.toggle(row)
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a side with a click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.column() in SIDES and event.button() is Qt.MouseButton.LeftButton:
            self._disagreements.choose(index.row(), SIDES[index.column()])


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: DisagreementModel, theme: Theme, table: DisagreementTable) -> None:
        super().__init__(table)
        self._model = model
        self._theme = theme
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        width = self._table.columnWidth(index.column())
        room = QRect(0, 0, max(1, width - _left(index) - INSET), 1 << 20)
        words = QFontMetrics(self._font(index)).boundingRect(room, int(_WRAPPED), index.data())
        return QSize(width, words.height() + 2 * ABOVE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, cell, column = self._theme, QRect(option.rect), index.column()
        chosen = column in SIDES and self._model.choice(index.row()) is SIDES[column]
        painter.save()
        # The whole row is what the keys speak of; a frame round one cell would say something else.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        paint_ground(painter, option, theme, first=column == TURN, left=_left(index))
        if column in SIDES:
            self._paint_ring(painter, QRectF(cell.x() + RING_X, cell.y() + ABOVE + 2, RING, RING), chosen=chosen)
        painter.setFont(self._font(index))
        painter.setPen(theme.colour(Role.TEXT if chosen else Role.TEXT_MUTED))
        painter.drawText(cell.adjusted(_left(index), ABOVE, -INSET, -ABOVE), int(_WRAPPED), index.data())
        painter.restore()

    def _paint_ring(self, painter: QPainter, ring: QRectF, *, chosen: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.colour(Role.ACCENT if chosen else Role.CONTROL), 1))
        painter.setBrush(theme.colour(Role.ACCENT if chosen else Role.BASE))
        painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.ON_ACCENT))
            painter.drawEllipse(QPointF(ring.center()), DOT, DOT)

    def _font(self, index: Index) -> QFont:
        return self._theme.ui_font(12, tabular=True) if index.column() == TURN else self._theme.text_font(px=14)


def _left(index: Index) -> int:
    return INSET if index.column() in (TURN, BEFORE) else TEXT_X
