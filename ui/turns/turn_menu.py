# SPDX-License-Identifier: GPL-3.0-or-later
"""The context menu of the gutter: what can be done with the selected turns."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ui.command import Command
from ui.shell import Shell
from ui.turn_commands import in_gutter_menu


def show_turn_menu(shell: Shell, at: QPoint) -> None:
    """Show the menu at a point of the screen."""
    menu = QMenu(shell.window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    submenus: dict[str, QMenu] = {}
    for command in in_gutter_menu():
        into = menu
        if command.submenu:
            title = command.submenu_text
            into = submenus.get(title) or submenus.setdefault(title, menu.addMenu(title))
        into.addAction(_entry(command, shell, menu))
        if command.ends_group:
            into.addSeparator()
    menu.popup(at)


def _entry(command: Command, shell: Shell, menu: QMenu) -> QAction:
    key = shell.first_key(command.id)
    entry = QAction(f"{command.menu_text}\t{key}" if key else command.menu_text, menu)
    entry.setEnabled(command.when(shell))
    if command.chosen:
        entry.setCheckable(True)
        entry.setChecked(command.chosen(shell))
    entry.triggered.connect(lambda: command.does(shell))
    return entry
