# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of what people remark on the text: arrows walk, Enter shows a remark in the text, other keys deal with it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.own_keys import claim
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RemarkList(QListView):
    """Remarks in reading order.

    Signals:
        visited, opened: a remark is to be shown; when opened, the keyboard goes there too.
        current_changed: another remark is current, or none.

    Attributes:
        asked: what a key asks for, of the current remark.

    """

    visited = Signal(object)
    opened = Signal(object)
    current_changed = Signal()

    def __init__(
        self,
        model: QAbstractItemModel,
        remark_at: Callable[[int], object],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model; `remark_at` returns what stands in a row of it, or None."""
        super().__init__(parent)
        self.remark_at = remark_at
        self.asked: Mapping[int, SignalInstance] = {}
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setModel(model)
        theme.changed.connect(self.doItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell of it."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the list's own keys from being commands of the window."""
        return claim(event, self._is_own) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Have a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open the current remark, or ask for what the key stands for."""
        remark = self.remark_at(self.currentIndex().row())
        if not self._is_own(event):
            super().keyPressEvent(event)
        elif remark:
            self.asked.get(event.key(), self.opened).emit(remark)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Show the remark that was pressed."""
        super().mouseReleaseEvent(event)
        remark = self.remark_at(self.indexAt(event.position().toPoint()).row())
        if remark and event.button() == Qt.MouseButton.LeftButton:
            self.visited.emit(remark)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Give rows the height that the new width asks for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _is_own(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return plain and (event.key() in OPENING or event.key() in self.asked)
