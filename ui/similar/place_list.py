# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of similar places."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.similar.delegate import TEXT_X, SimilarDelegate
from ui.similar.model import SimilarModel
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme


class PlaceList(QListView):
    """Arrows walk, Space ticks, Ctrl+A ticks all or none, Enter applies.

    Signals:
        apply_asked: the ticked are to be applied.

    """

    apply_asked = Signal()

    def __init__(self, model: SimilarModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = model
        self.setModel(model)
        self.setItemDelegate(SimilarDelegate(model, theme, self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Similar places"))
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.viewport().update)
        dress_scroll_bars(self, theme)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Have a row to start from."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._places.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tick and apply."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self._places.toggle(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_A and control:
            self._places.toggle_all()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tick beside the text."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton and event.position().x() < TEXT_X:
            self._places.toggle(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Tick with a double click on the text."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() >= TEXT_X:
            self._places.toggle(index.row())
