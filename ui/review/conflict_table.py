# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that changed again, side by side with the older ones, to be ticked where the older ones are wanted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.transcript.taking_back import Unmerged
from ui.document import Document
from ui.list_table import INSET, ListTable, paint_ground
from ui.painting.tick_box import BOX, paint_tick_box
from ui.review import wording
from ui.theme.roles import Role
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
TURN, NOW, OLDER = range(3)
TURN_WIDTH = 74
BOX_X, TEXT_X = 10, 36
ABOVE = 8
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class ConflictModel(QAbstractTableModel):
    """Conflicts, none of them ticked at first.

    Signals:
        ticked: other ones are ticked.

    """

    ticked = Signal()

    def __init__(self, conflicts: Sequence[Unmerged], document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conflicts = conflicts
        self._document = document
        self._ticked: set[int] = set()

    @property
    def kept(self) -> list[Unmerged]:
        """What is to stay as it is now."""
        return [conflict for row, conflict in enumerate(self._conflicts) if row not in self._ticked]

    def is_ticked(self, row: int) -> bool:
        """Tell whether the older words are wanted."""
        return row in self._ticked

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        self._ticked ^= {row}
        self.dataChanged.emit(self.index(row, TURN), self.index(row, OLDER))
        self.ticked.emit()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._conflicts)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return the number of the turn, its words now, and the older ones."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return (self.tr("Turn"), self.tr("As it is now"), self.tr("The older words"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the words, or what a screen reader says of a row."""
        conflict = self._conflicts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self._number(conflict), _words(conflict.ours), _words(conflict.theirs))[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row(), conflict)
            case _:
                return None

    def _number(self, conflict: Unmerged) -> str:
        gone = conflict.turn_id not in self._document.transcript
        return "–" if gone else str(self._document.row_of(conflict.turn_id) + 1)

    def _spoken(self, row: int, conflict: Unmerged) -> str:
        chosen = self.tr("ticked") if row in self._ticked else self.tr("not ticked")
        return self.tr("Turn {number}, now {now}, older words {older}, {chosen}").format(
            number=self._number(conflict), now=_words(conflict.ours), older=_words(conflict.theirs), chosen=chosen
        )


class ConflictTable(ListTable):
    """Space, or a click on the older words, ticks."""

    def __init__(self, model: ConflictModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._conflicts = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, theme, self))
        self.setAccessibleName(self.tr("Words that have changed again"))
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setSectionResizeMode(TURN, QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(TURN, TURN_WIDTH)
        # A handful of rows, each as high as its words.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        theme.changed.connect(self.dress)
        self.dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._conflicts.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with a click."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == OLDER and event.button() is Qt.MouseButton.LeftButton:
            self._conflicts.toggle(index.row())


class _Delegate(QStyledItemDelegate):
    def __init__(self, model: ConflictModel, theme: Theme, table: ConflictTable) -> None:
        super().__init__(table)
        self._model = model
        self._theme = theme
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        width = self._table.columnWidth(index.column())
        room = QRect(0, 0, max(1, width - self._left(index) - INSET), 1 << 20)
        words = QFontMetrics(self._font(index)).boundingRect(room, int(_WRAPPED), index.data() or "")
        return QSize(width, words.height() + 2 * ABOVE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, cell, column = self._theme, QRect(option.rect), index.column()
        painter.save()
        # The whole row is what the keys speak of; a frame round one cell would say something else.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        paint_ground(painter, option, theme, first=column == TURN, left=self._left(index))
        if column == OLDER:
            box = QRect(cell.x() + BOX_X, cell.y() + ABOVE + 2, BOX, BOX)
            paint_tick_box(painter, box, theme, ticked=self._model.is_ticked(index.row()))
        painter.setFont(self._font(index))
        painter.setPen(theme.colour(Role.TEXT_MUTED if column == TURN else Role.TEXT))
        painter.drawText(cell.adjusted(self._left(index), ABOVE, -INSET, -ABOVE), int(_WRAPPED), index.data() or "")
        painter.restore()

    def _font(self, index: Index) -> QFont:
        return self._theme.ui_font(12, tabular=True) if index.column() == TURN else self._theme.text_font(px=14)

    def _left(self, index: Index) -> int:
        return TEXT_X if index.column() == OLDER else INSET


def _words(text: str) -> str:
    return text if text.strip() else wording.phrase(text) or wording.nothing()
