# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the card: what a flag could be replaced by, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.flags.key_cap import key_cap_width, paint_key_cap
from ui.theme.roles import Role
from ui.theme.theme import Theme

ROW = 28
INSET = 15
BAR = 3


class SuggestionList(QListView):
    """Up to five suggestions. One is highlighted; Enter or a click takes it.

    Signals:
        highlighted: the number of the suggestion, from 0.
        taken: the same, when it is chosen.

    """

    highlighted = Signal(int)
    taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: Sequence[str] = ()
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setItemDelegate(_SuggestionDelegate(self, theme))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Suggestions"))
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.taken.emit(index.row()))
        self.selectionModel().currentChanged.connect(lambda now, _: self.highlighted.emit(now.row()))

    def show_suggestions(self, suggestions: Sequence[str]) -> None:
        """List other suggestions, the first highlighted."""
        self._texts.setStringList(list(suggestions))
        self.setFixedHeight(ROW * len(suggestions))
        self.setCurrentIndex(self._texts.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the highlighted suggestion with Enter; Escape is the card's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.taken.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Highlight what the pointer is on, without dragging anything."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)


class _SuggestionDelegate(QStyledItemDelegate):
    def __init__(self, view: SuggestionList, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(0, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, QRect(option.rect)
        current = index.row() == self._view.currentIndex().row()
        painter.fillRect(row, theme.colour(Role.ACCENT_SOFT if current else Role.RAISED))
        if current:
            painter.fillRect(row.x(), row.y(), BAR, row.height(), theme.colour(Role.ACCENT))
        text = row.adjusted(INSET, 0, -12, 0)
        if key := "".join(self._view.keys[index.row() : index.row() + 1]):
            width = key_cap_width(key, theme)
            paint_key_cap(painter, QRect(row.right() - 12 - width, row.y() + 5, width, 18), key, theme)
            text.setRight(row.right() - 20 - width)
        painter.setFont(theme.text_font(px=14))
        painter.setPen(theme.colour(Role.TEXT))
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
