# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of commands with the caps of their keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.command import Command
from ui.flags.key_cap import key_cap_width, paint_key_cap
from ui.keys.command_model import AnyIndex, Column, CommandModel, Row
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

ROW = 30
INSET = 14
BAR = 3
CAP = 18
DOT = 6
GAP = 6


class CommandList(QTableView):
    """One command a row; the arrow keys walk, Enter or a double click activates."""

    def __init__(self, model: CommandModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = model
        self.setModel(model)
        self.setItemDelegate(_CommandDelegate(self, theme))
        self.setFont(theme.ui_font(13))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.KEYS, QHeaderView.ResizeMode.ResizeToContents)
        dress_scroll_bars(self, theme)
        theme.changed.connect(self.viewport().update)

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._commands.rows

    @property
    def chosen(self) -> Command | None:
        """The command of the current row."""
        row = self.currentIndex().row()
        return self._commands.rows[row].command if 0 <= row < len(self._commands.rows) else None

    def choose(self, command: Command | None) -> None:
        """Make a command current; the first one if it is not there."""
        row = self._commands.row_of(command) if command else None
        self.setCurrentIndex(self._commands.index(row or 0, Column.NAME))


class _CommandDelegate(QStyledItemDelegate):
    def __init__(self, view: CommandList, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802 - Qt's name
        row = self._row(index)
        if index.column() == Column.KEYS:
            caps = sum(key_cap_width(key, self._theme) + GAP for key in row.keys)
            return QSize(caps + INSET + (DOT + GAP if row.is_own else 0), ROW)
        return QSize(option.fontMetrics.horizontalAdvance(str(index.data())) + 2 * INSET, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, cell = self._theme, QRect(option.rect)
        current = index.row() == self._view.currentIndex().row()
        painter.fillRect(cell, theme.colour(Role.ACCENT_SOFT if current else Role.BASE))
        if current and index.column() == Column.NAME:
            painter.fillRect(cell.x(), cell.y(), BAR, cell.height(), theme.colour(Role.ACCENT))
        row = self._row(index)
        if index.column() == Column.KEYS:
            self._paint_keys(painter, cell, row)
        else:
            self._paint_words(painter, cell, str(index.data()), self._ink(index, row))

    def _paint_words(self, painter: QPainter, cell: QRect, words: str, ink: Role) -> None:
        painter.setFont(self._theme.ui_font(13))
        painter.setPen(self._theme.colour(ink))
        room = cell.adjusted(INSET, 0, -GAP, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_keys(self, painter: QPainter, cell: QRect, row: Row) -> None:
        right = cell.right() - INSET + 1
        for key in reversed(row.keys):
            width = key_cap_width(key, self._theme)
            place = QRect(right - width, cell.y() + (ROW - CAP) // 2, width, CAP)
            paint_key_cap(painter, place, key, self._theme)
            right -= width + GAP
        if row.is_own:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.ACCENT))
            painter.drawEllipse(right - DOT, cell.y() + (ROW - DOT) // 2, DOT, DOT)
            painter.restore()

    def _ink(self, index: AnyIndex, row: Row) -> Role:
        if not row.usable:
            return Role.TEXT_DISABLED if index.column() == Column.NAME else Role.TEXT_MUTED
        return Role.TEXT if index.column() == Column.NAME else Role.TEXT_MUTED

    def _row(self, index: AnyIndex) -> Row:
        return self._view.rows[index.row()]
