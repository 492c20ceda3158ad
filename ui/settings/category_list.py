# SPDX-License-Identifier: GPL-3.0-or-later
"""LanguageTool's categories, each with a tick: it is asked for those."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.painting.tick_box import BOX, paint_tick_box
from ui.settings.wording import category_name
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

ROW = 26
BAR = 3
BOX_X, TEXT_X = 10, 34
STATE = Qt.ItemDataRole.CheckStateRole
NAME = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class CategoryList(QListWidget):
    """Arrows walk, letters search, Space or a click ticks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("What LanguageTool looks for"))
        self.setItemDelegate(_Delegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setStyleSheet(f"CategoryList {{ border: 1px solid {theme.colour(Role.CONTROL).name()}; }}")
        dress_scroll_bars(self, theme)

    @property
    def off(self) -> tuple[str, ...]:
        """The ids of those without a tick, sorted."""
        items = map(self.item, range(self.count()))
        return tuple(sorted(item.data(NAME) for item in items if item.checkState() is Qt.CheckState.Unchecked))

    def offer(self, categories: Iterable[str], off: Iterable[str]) -> None:
        """List categories by their names; also those that are off and not known, so that they can be switched on."""
        off = frozenset(off)
        self.clear()
        for name, category in sorted((category_name(one), one) for one in off.union(categories)):
            item = QListWidgetItem(name)
            item.setData(NAME, category)
            item.setCheckState(Qt.CheckState.Unchecked if category in off else Qt.CheckState.Checked)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            self.addItem(item)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have a row to start from."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with Space."""
        if event.key() == Qt.Key.Key_Space and self.currentItem():
            _turn(self.currentItem())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with a click."""
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item and event.button() == Qt.MouseButton.LeftButton:
            _turn(item)


def _turn(item: QListWidgetItem) -> None:
    on = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)


class _Delegate(QStyledItemDelegate):
    """Rows that look like those of the other lists."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, row = self._theme, QRect(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = enabled and bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(row, theme.colour(Role.ACCENT_SOFT if focused else Role.HOVER if hovered else Role.BASE))
        if focused:
            painter.fillRect(row.x(), row.y(), BAR, row.height(), theme.colour(Role.ACCENT))
        box = QRect(row.x() + BOX_X, row.y() + (ROW - BOX) // 2, BOX, BOX)
        ticked = Qt.CheckState(index.data(STATE)) is Qt.CheckState.Checked
        if not enabled:
            painter.setOpacity(0.4)
        paint_tick_box(painter, box, theme, ticked=ticked)
        painter.setOpacity(1)
        painter.setFont(theme.ui_font(13))
        painter.setPen(theme.colour(Role.TEXT if enabled else Role.TEXT_DISABLED))
        room = row.adjusted(TEXT_X, 0, -8, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
