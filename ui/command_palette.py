# SPDX-License-Identifier: GPL-3.0-or-later
"""All commands in one list, found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ui.actions import Actions
from ui.command import Command
from ui.export.fields import field_style
from ui.palette_rows import PaletteDelegate
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

_WIDTH = 560
_HEIGHT = 420
_ROW = 30
_KEYS_OF_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """A line to type in, and the commands that have all typed words; Enter carries the current one out."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All commands"))
        self.resize(_WIDTH, _HEIGHT)
        self._actions = actions
        self._shown: Sequence[Command] = ()
        self._field = QLineEdit(placeholderText=self.tr("Type a part of a command"))
        self._field.setAccessibleName(self.tr("Search commands"))
        self._field.setFont(theme.ui_font(13))
        self._field.setStyleSheet(field_style(theme))
        self._field.setMinimumHeight(32)
        self._list = QTableWidget(0, 3)
        self._set_up_list(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self.carry_out)
        self._list.cellActivated.connect(lambda row, _: self.carry_out())
        self._list.cellClicked.connect(lambda row, _: self.carry_out())
        actions.refresh()
        self._search("")

    @property
    def shown(self) -> Sequence[Command]:
        """The commands in the list."""
        return self._shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let keys that go up and down move in the list while the line keeps the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS_OF_LIST:
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def carry_out(self) -> None:
        """Carry the current command out, if it can be used now."""
        row = self._list.currentRow()
        if not 0 <= row < len(self._shown):
            return
        action = self._actions.of(self._shown[row])
        if action.isEnabled():
            self.accept()
            action.trigger()

    def _search(self, typed: str) -> None:
        words = typed.casefold().split()
        self._shown = [command for command in self._actions.commands if _fits(command, words)]
        self._list.setRowCount(len(self._shown))
        for row, command in enumerate(self._shown):
            usable = self._actions.of(command).isEnabled()
            for column, text in enumerate((command.label, command.menu.text.replace("&", ""), command.shown_key)):
                item = QTableWidgetItem(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                if not usable:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self._list.setItem(row, column, item)
        first = next((row for row, command in enumerate(self._shown) if self._actions.of(command).isEnabled()), 0)
        self._list.setCurrentCell(first, 0)

    def _set_up_list(self, theme: Theme) -> None:
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFont(theme.ui_font(13))
        self._list.setShowGrid(False)
        self._list.setItemDelegate(PaletteDelegate(theme, self._list))
        self._list.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        dress_scroll_bars(self._list, theme)
        self._list.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._list.setTabKeyNavigation(False)
        self._list.horizontalHeader().hide()
        self._list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.verticalHeader().hide()
        self._list.verticalHeader().setDefaultSectionSize(_ROW)


def _fits(command: Command, words: Sequence[str]) -> bool:
    text = f"{command.label} {command.menu.text}".replace("&", "").casefold()
    return all(word in text for word in words)
