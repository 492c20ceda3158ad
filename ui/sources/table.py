# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of an alignment: three lines of each text, and a sign beside doubtful pairs."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.flags.text_lines import elided
from ui.list_table import INSET, ListTable, paint_ground
from ui.sources.model import AlignmentModel, Column, Index
from ui.theme.roles import Role
from ui.theme.theme import Theme

LINES = 3
LINE = 20
ROW = LINES * LINE + 16
NUMBER_WIDTH = 84
SIGN = 14
TEXT_PX = 13


class AlignmentTable(ListTable):
    """One row is chosen at a time.

    Signals:
        row_changed: see `row`.

    """

    row_changed = Signal()

    def __init__(self, model: AlignmentModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Source texts and their translations"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(PairDelegate(model, theme, self))
        self.verticalHeader().setDefaultSectionSize(ROW)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(Column.NUMBER, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(Column.NUMBER, NUMBER_WIDTH)
        theme.changed.connect(self.dress)
        self.dress()

    @property
    def row(self) -> int:
        """The chosen row; -1 if there is none."""
        return self.currentIndex().row()

    def go_to(self, row: int) -> None:
        """Choose a row and bring it into view, with the one before it."""
        self.setCurrentIndex(self._rows.index(row, Column.SOURCE))
        self.scrollTo(self._rows.index(max(row - 1, 0), 0))
        self.scrollTo(self._rows.index(row, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().currentChanged(current, previous)
        self.row_changed.emit()


class PairDelegate(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, model: AlignmentModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; the first of a doubtful row has a question mark too."""
        theme, cell, column = self._theme, QRect(option.rect), Column(index.column())
        painter.save()
        paint_ground(painter, option, theme, first=column is Column.NUMBER, left=INSET)
        room = cell.adjusted(INSET, 8, -INSET, -8)
        if column is Column.NUMBER:
            self._paint_number(painter, room, index)
        else:
            self._paint_text(painter, room, index)
        painter.restore()

    def _paint_number(self, painter: QPainter, room: QRect, index: Index) -> None:
        theme = self._theme
        painter.setFont(theme.ui_font(13, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(theme.colour(Role.TEXT))
        line = QRect(room.left(), room.top(), room.width(), LINE)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        if index.row() in self._rows.doubts:
            self._paint_sign(painter, QRectF(room.right() - SIGN, room.top() + 3, SIGN, SIGN))

    def _paint_sign(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour(Role.DEL_TEXT), 1.4))
        painter.setBrush(self._theme.colour(Role.ACTIVE_TINT))
        painter.drawEllipse(rect)
        painter.setFont(self._theme.ui_font(11, QFont.Weight.DemiBold))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")

    def _paint_text(self, painter: QPainter, room: QRect, index: Index) -> None:
        theme, source = self._theme, index.column() == Column.SOURCE
        font = theme.text_font(px=TEXT_PX)
        painter.setFont(font)
        painter.setPen(theme.colour(Role.TEXT if source else Role.TEXT_ORIGINAL))
        text = elided(str(index.data()), font, room.width(), LINES)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.setClipRect(room)
        painter.drawText(room, int(wrap), text)


def plain(theme: Theme, ink: Role) -> QPalette:
    """Return a palette whose words have another colour."""
    palette = QPalette(theme.palette())
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(ink))
    return palette
