# SPDX-License-Identifier: GPL-3.0-or-later
"""All commands in one list, found by typing; those used last come first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.actions import Actions, without_access_key
from ui.command import Command
from ui.export.fields import field_style
from ui.flags.announcing import announce
from ui.keys.command_list import CommandList
from ui.keys.command_model import CommandModel, Row
from ui.keys.matching import fit
from ui.theme.roles import Role
from ui.theme.theme import Theme
from ui.why_not import why_not
from ui.window_state import WindowState

_WIDTH = 760
_HEIGHT = 440
_KEYS_OF_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class CommandPalette(QDialog):
    """A line to type in, and the commands that fit; Enter carries the current one out.

    Commands that cannot be used now come last, in grey, with the reason in the place of their menu.
    """

    def __init__(self, actions: Actions, state: WindowState, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All commands"))
        self.resize(_WIDTH, _HEIGHT)
        self.setStyleSheet(field_style(theme))
        self._actions = actions
        self._state = state
        self._recent = state.recent_commands
        self._model = CommandModel(self)
        self._field = QLineEdit(placeholderText=self.tr("Type a part of a command"))
        self._field.setAccessibleName(self.tr("Search commands"))
        self._field.setFont(theme.ui_font(13))
        self._field.setMinimumHeight(32)
        self._list = CommandList(self._model, theme)
        self._list.setAccessibleName(self.tr("Commands"))
        self._nothing = QLabel(self.tr("No command is called that."), alignment=Qt.AlignmentFlag.AlignCenter)
        self._lay_out(theme)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(self.carry_out)
        self._list.activated.connect(lambda _: self.carry_out())
        self._list.clicked.connect(lambda _: self.carry_out())
        actions.refresh()
        self._search("")

    @property
    def shown(self) -> Sequence[Command]:
        """The commands in the list."""
        return [row.command for row in self._model.rows]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let keys that go up and down move in the list while the line keeps the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _KEYS_OF_LIST:
            self._list.keyPressEvent(event)
            self._tell()
            return True
        return super().eventFilter(watched, event)

    def carry_out(self) -> None:
        """Carry the current command out, if it can be used now."""
        command = self._list.chosen
        if command is None:
            return
        action = self._actions.of(command)
        if action.isEnabled():
            self._state.note_command(command.id)
            self.accept()
            action.trigger()

    def _search(self, typed: str) -> None:
        rows = [(score, self._row(command)) for command, score in self._found(typed)]
        rows.sort(key=lambda pair: (not pair[1].usable, -pair[0]))
        self._model.show([row for _, row in rows])
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._list.choose(None)
        self._tell()

    def _found(self, typed: str) -> list[tuple[Command, float]]:
        scores = [(command, fit(typed, self._name(command), command.menu_path)) for command in self._actions.commands]
        return [(command, score + self._lately(command)) for command, score in scores if score is not None]

    def _lately(self, command: Command) -> float:
        """Return what it counts that a command was used lately: less than how well its name fits."""
        recent = self._recent
        return 0.9 - recent.index(command.id) / 100 if command.id in recent else 0.0

    def _row(self, command: Command) -> Row:
        usable = self._actions.of(command).isEnabled()
        note = command.menu_path if usable else why_not(command, self._actions.shell)
        return Row(command, self._name(command), note, self._actions.keymap.shown(command), usable=usable)

    def _name(self, command: Command) -> str:
        return without_access_key(self._actions.of(command).text().partition("\t")[0])

    def _tell(self) -> None:
        """Have a screen reader say which command is current, as the keyboard stays in the line."""
        index = self._list.currentIndex()
        if self.isVisible() and index.isValid():
            announce(self._field, str(self._model.data(index, Qt.ItemDataRole.AccessibleTextRole)))

    def _lay_out(self, theme: Theme) -> None:
        palette = theme.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._nothing.setPalette(palette)
        self._nothing.setFont(theme.ui_font(13))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
