# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands as Qt's actions, in menus and tool bar, usable when they can be used."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.command import Command, Focus, Menu
from ui.keys.keymap import Keymap
from ui.shell import Shell

ICON = 18


class Actions(QObject):
    """One action a command. They follow the shell's state: all changes of a moment together, at the latest at a key."""

    def __init__(self, keymap: Keymap, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands = keymap.commands
        self.keymap = keymap
        self.shell = shell
        self._choices: defaultdict[str, QActionGroup] = defaultdict(lambda: QActionGroup(self))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._actions = {command.id: self._action(command) for command in self.commands}
        self._give_keys()
        self._make_icons()
        shell.theme.changed.connect(self._make_icons)
        keymap.changed.connect(self._give_keys)
        shell.state_changed.connect(self._soon.start)
        shell.window.installEventFilter(self)
        self.refresh()

    def of(self, command: Command) -> QAction:
        """Return the action of a command."""
        return self._actions[command.id]

    def in_tool_bar(self) -> list[tuple[Command, QAction]]:
        """Return what the tool bar shows."""
        return [(command, self.of(command)) for command in self.commands if command.in_tool_bar]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu in Menu:
            made = bar.addMenu(menu.text)
            inner: dict[str, QMenu] = {}
            for command in self._under(menu):
                title = command.submenu_text
                if title and title not in inner:
                    inner[title] = made.addMenu(title)
                into = inner[title] if title else made
                into.addAction(self.of(command))
                if command.ends_group:
                    into.addSeparator()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Be up to date when Qt is about to look for the command of a key: the key before may have come just now."""
        if event.type() is QEvent.Type.ShortcutOverride:
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Ask anew which commands can be used."""
        for command in self.commands:
            action = self.of(command)
            action.setEnabled(command.when(self.shell))
            if command.chosen:
                action.setChecked(command.chosen(self.shell))
            if command.named:
                self._name(command, command.named(self.shell))

    def _under(self, menu: Menu) -> Iterable[Command]:
        return (command for command in self.commands if command.menu is menu)

    def _action(self, command: Command) -> QAction:
        action = QAction(command.menu_text, self)
        action.setObjectName(command.id)
        if command.in_tool_bar:
            action.setIconVisibleInMenu(False)
        if command.chosen:
            action.setCheckable(True)
            # A press on what is chosen already would take its mark away.
            action.triggered.connect(self._soon.start)
        if command.among:
            self._choices[command.among].addAction(action)
        action.triggered.connect(lambda: command.does(self.shell))
        return action

    def _make_icons(self) -> None:
        """Make the icons, in the colours of the theme."""
        for command, action in self.in_tool_bar():
            action.setIcon(self.shell.theme.icon(command.icon, ICON))

    def _give_keys(self) -> None:
        for command in self.commands:
            action = self.of(command)
            if not command.native:
                action.setShortcuts(self.keymap.sequences(command))
            elif command.focus is Focus.WINDOW:
                # Shown in the menu, but heard by the widget that has the keyboard.
                action.setText(f"{command.menu_text}\t{self.keymap.first(command.id)}")
            self._name(command, action.text())

    def _name(self, command: Command, text: str) -> None:
        action = self.of(command)
        if command.named and action.text() != text:
            action.setText(text)
        if command.in_tool_bar:
            key = self.keymap.first(command.id)
            called = without_access_key(text)
            action.setToolTip(f"{called} ({key})" if key else called)


def without_access_key(text: str) -> str:
    """Return a text of a menu as it is read."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
