# SPDX-License-Identifier: GPL-3.0-or-later
"""The tool bar: what is used most, what is open, and the switch between editing and review."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QToolBar, QToolButton, QWidget

from ui.command import Command
from ui.document_title import DocumentTitle
from ui.mode_switch import ModeSwitch
from ui.numbers import grouped
from ui.theme.theme import Theme

_LEFT = 6
_RIGHT = 12
_WITH_TEXT = "confirm"
_GROUPS_END = ("save", "redo", "next-turn")
"""A line follows these commands."""


class ToolBar(QToolBar):
    """Title and switch at first; filled with actions once there are some."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("tools")
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.switch = ModeSwitch(theme)
        self.title = DocumentTitle(theme)
        self._buttons: list[QToolButton] = []
        self.addWidget(_gap(_LEFT))
        self._behind_actions = self.addWidget(self.title)
        self.addWidget(self.switch)
        self.addWidget(_gap(_RIGHT))
        theme.changed.connect(self._dress)

    def settle(self) -> None:
        """Take the measures that a style sheet would otherwise reset."""
        self.setIconSize(QSize(18, 18))
        if layout := self.layout():
            layout.setContentsMargins(0, 0, 0, 0)

    def fill(self, actions: Sequence[tuple[Command, QAction]]) -> None:
        """Show the actions before the title."""
        for command, action in actions:
            self.insertAction(self._behind_actions, action)
            self._set_up(command, action)
            if command.id in _GROUPS_END:
                self.insertSeparator(self._behind_actions)
        self._put_in_order()
        self._dress()

    def show_title(self, name: str, turns: int | None) -> None:
        """Show what is open; None for the number of turns leaves it out."""
        self.title.show_title(name, "" if turns is None else self._counted(turns))

    def _counted(self, turns: int) -> str:
        return self.tr("1 turn") if turns == 1 else self.tr("{turns} turns").format(turns=grouped(turns))

    def first_button(self) -> QToolButton | None:
        """Return the first button that can be used."""
        return next((button for button in self._buttons if button.isEnabled()), None)

    def _set_up(self, command: Command, action: QAction) -> None:
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(command.label)
            if command.id == _WITH_TEXT:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._buttons.append(button)

    def _put_in_order(self) -> None:
        """Have Tab come here before it comes to a text that was there before the buttons: where the switch stood."""
        modes = self.switch.findChildren(QAbstractButton)
        for before, after in pairwise([modes[-1], *self._buttons, *modes]):
            QWidget.setTabOrder(before, after)

    def _dress(self) -> None:
        for button in self._buttons:
            button.setFont(self._theme.ui_font(13))


def _gap(width: int) -> QWidget:
    """Return nothing, so wide. A tool bar's own margins do not tell left from top."""
    gap = QWidget()
    gap.setFixedWidth(width)
    return gap
