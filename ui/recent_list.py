# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of recent files on the start page."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.recent import RecentFile
from ui.recent_row import paint_row
from ui.recent_wording import confirmed_words, flags_words, when_words
from ui.theme.theme import Theme

ROW = 52

Index = QModelIndex | QPersistentModelIndex


class RecentModel(QAbstractListModel):
    """Recent files, one a row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._files: Sequence[RecentFile] = ()

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def file(self, index: Index) -> RecentFile:
        """Return the file of a row."""
        return self._files[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many files there are."""
        return len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return a file's name, its path, or all that the row shows in words."""
        if not index.isValid():
            return None
        file = self.file(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return Path(file.path).name
            case Qt.ItemDataRole.ToolTipRole:
                return file.path
            case Qt.ItemDataRole.AccessibleTextRole:
                words = [confirmed_words(file), flags_words(file), when_words(file.when, datetime.now().astimezone())]
                return ", ".join([Path(file.path).name, *filter(None, words)])
            case _:
                return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: RecentModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def paint(self, painter: Any, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ANN401 - as Qt has it
        paint_row(painter, option, self._model.file(index), self._theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, ROW)


class RecentList(QListView):
    """Recent files, to be opened by Enter or a click.

    Signals:
        chosen: the path of a file.

    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RecentModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self._model, theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Recent files"))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def show_files(self, files: Sequence[RecentFile]) -> None:
        """Show other files, with the first one current."""
        self._model.show_files(files)
        self.setFixedHeight(ROW * len(files))
        if files:
            self.setCurrentIndex(self._model.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter open the current file."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.file(index).path)
