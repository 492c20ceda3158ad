# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of steps in the history of a turn or of some words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme
from ui.turn_history import wording
from ui.turn_history.entries import Entry

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 52
LEFT, RIGHT, BAR = 14, 14, 3
LINE = 20


class EntryModel(QAbstractListModel):
    """Entries, newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()
        self.today = datetime.now().astimezone().date()

    def show(self, entries: Sequence[Entry]) -> None:
        """Take over what was read."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return what a screen reader says, or the whole note."""
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return wording.spoken(entry, self.today)
            case Qt.ItemDataRole.ToolTipRole:
                return wording.detail(entry)
            case _:
                return None


class EntryList(QListView):
    """Two lines a row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.entries = EntryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_Delegate(self.entries, theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Changes, newest first"))
        dress_scroll_bars(self, theme)

    @property
    def current(self) -> Entry | None:
        """The entry that is gone to."""
        index = self.currentIndex()
        return self.entries.entries[index.row()] if index.isValid() else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: EntryModel, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._view.viewport().width(), HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, QRect(option.rect)
        entry = self._model.entries[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(row, theme.colour(Role.ACCENT_SOFT if chosen else Role.BASE))
        if chosen:
            painter.fillRect(row.x(), row.y(), BAR, row.height(), theme.colour(Role.ACCENT))
        painter.fillRect(row.x(), row.bottom(), row.width(), 1, theme.colour(Role.BORDER_SOFT))
        line = QRect(row.x() + LEFT, row.y() + 6, row.width() - LEFT - RIGHT, LINE)
        bold = theme.ui_font(13, QFont.Weight.DemiBold, tabular=True)
        added, deleted = wording.counts(entry)
        left = self._from_right(painter, line, deleted, bold, Role.DEL_TEXT)
        left = self._from_right(painter, line.adjusted(0, 0, left - line.right() - 8, 0), added, bold, Role.INS_TEXT)
        first = line.adjusted(0, 0, left - line.right() - 8, 0)
        self._words(painter, first, wording.heading(entry, self._model.today), bold, Role.TEXT)
        self._words(painter, line.translated(0, LINE), wording.detail(entry), theme.ui_font(12), Role.TEXT_MUTED)
        painter.restore()

    def _from_right(self, painter: QPainter, line: QRect, text: str, font: QFont, role: Role) -> int:
        left = line.right() - QFontMetrics(font).horizontalAdvance(text)
        self._words(painter, QRect(left, line.y(), line.right() - left + 2, line.height()), text, font, role)
        return left

    def _words(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: Role) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
