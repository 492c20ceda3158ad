# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of remembered corrections."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.learning.remembered import Remembered
from app.proposals.correction import LONGEST
from ui.list_table import INSET, ROW, ListTable, paint_ground
from ui.memory.model import Column, MemoryModel
from ui.painting.tick_box import BOX, paint_tick_box
from ui.theme.roles import Role
from ui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex

BOX_X, TEXT_X = 14, 40
WIDTHS = {Column.FINDS: 136, Column.FROM: 180, Column.LEARNT: 104, Column.USED: 64}


class MemoryTable(ListTable):
    """Space switches the chosen on or off, F2 or Enter edits a cell, Delete removes.

    Signals:
        switch_asked: a list of Remembered, and whether they are to be on.
        delete_asked: a list of Remembered.

    """

    switch_asked = Signal(list, bool)
    delete_asked = Signal(list)

    def __init__(self, model: MemoryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._memory = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, theme, self))
        self.setAccessibleName(self.tr("Remembered corrections"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            columns.resizeSection(column, width)
        theme.changed.connect(self.dress)
        self.dress()

    @property
    def chosen(self) -> list[Remembered]:
        """What is selected."""
        return [self._memory.at(row) for row in self.chosen_rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Switch, edit, delete."""
        chosen = self.chosen
        if event.key() == Qt.Key.Key_Space and chosen:
            self.switch_asked.emit(chosen, not all(one.active for one in chosen))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and chosen:
            self.delete_asked.emit(chosen)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._edit_current()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Switch with a click on the box."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        in_box = index.isValid() and index.column() == Column.WRONG and event.position().x() < TEXT_X
        if in_box and event.button() == Qt.MouseButton.LeftButton:
            one = self._memory.at(index.row())
            self.switch_asked.emit([one], not one.active)

    def _edit_current(self) -> None:
        """Edit the current cell; an Enter that ends an edit comes by here as well."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())


class _Delegate(QStyledItemDelegate):
    """Rows that look like those of the other lists."""

    def __init__(self, model: MemoryModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, cell = self._theme, QRect(option.rect)
        one, column = self._model.at(index.row()), Column(index.column())
        left = TEXT_X if column is Column.WRONG else INSET
        painter.save()
        paint_ground(painter, option, theme, first=column is Column.WRONG, left=left)
        if column is Column.WRONG:
            box = QRect(cell.x() + BOX_X, cell.y() + (ROW - BOX) // 2, BOX, BOX)
            paint_tick_box(painter, box, theme, ticked=one.active)
        self._paint_words(painter, cell.adjusted(left, 0, -INSET, 0), index, one)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, index: Index, one: Remembered) -> None:
        theme, column = self._theme, Column(index.column())
        is_text = column in (Column.WRONG, Column.RIGHT)
        painter.setFont(theme.text_font(px=14) if is_text else theme.ui_font(12, tabular=True))
        painter.setPen(self._colour(column, one))
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if column is Column.USED else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)

    def _colour(self, column: Column, one: Remembered) -> QColor:
        if not one.active or column not in (Column.WRONG, Column.RIGHT):
            return self._theme.colour(Role.TEXT_MUTED)
        return self._theme.colour(Role.INS_TEXT if column is Column.RIGHT else Role.TEXT)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        if index.column() == Column.FINDS:
            box = QComboBox(parent)
            for reach, name in self._model.reach_names().items():
                box.addItem(name, reach.value)
            box.setFont(self._theme.ui_font(12))
            return box
        line = QLineEdit(parent, maxLength=LONGEST)
        line.setFont(self._theme.text_font(px=14))
        line.setFrame(False)
        return line

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        cell = QRect(option.rect)
        left = TEXT_X - 8 if index.column() == Column.WRONG else 2
        editor.setGeometry(cell.adjusted(left, 2, -2, -3))

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802
        value = editor.currentData() if isinstance(editor, QComboBox) else ""
        if isinstance(editor, QLineEdit):
            value = editor.text()
        self._model.setData(index, value)
