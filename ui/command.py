# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command is: its text, its keys, where it is shown, when it can be used, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from ui.shell import Shell
    from ui.workspace import Workspace

CONTEXT = "Commands"
"""What the texts of commands are translated in."""


class Menu(Enum):
    """The menus, from left to right; the values are their texts."""

    FILE = QT_TRANSLATE_NOOP("Commands", "&File")
    EDIT = QT_TRANSLATE_NOOP("Commands", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("Commands", "&View")
    TURN = QT_TRANSLATE_NOOP("Commands", "T&urn")
    FLAGS = QT_TRANSLATE_NOOP("Commands", "F&lags")
    REVIEW = QT_TRANSLATE_NOOP("Commands", "&Review")
    TOOLS = QT_TRANSLATE_NOOP("Commands", "&Tools")
    HELP = QT_TRANSLATE_NOOP("Commands", "&Help")

    @property
    def text(self) -> str:
        """The text, translated, with its access key."""
        return translated(str(self.value))


class Focus(Enum):
    """Where keys are heard: in the whole window, or only in the text, the list of flags, or the review."""

    WINDOW = "window"
    TEXT = "text"
    FLAGS_LIST = "flags list"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a user can ask for.

    Attributes:
        id: never changes, as users' own keys are kept by it.
        text: as it stands in the menu, not translated.
        does: what happens.
        keys: by default, as key sequences in Qt's portable form; which it has is the keymap's business.
        when: whether it can be used now.
        icon: Phosphor's name.
        in_tool_bar: with its text or its icon alone.
        ends_group: a line follows in the menu.
        chosen: whether it is on; None for a command that is not a choice.
        among: names the several commands of which only one is on.
        native: the focused widget hears these keys by itself; they are shown, and not bound again.
        named: what it is called now, translated, with its access key; None if it is always called the same.
        focus: where the keys are heard.
        submenu: what the menu inside the menu is called that it stands in, not translated; "" for none.

    """

    id: str
    text: str
    menu: Menu
    does: "Callable[[Shell], object]"
    keys: tuple[str, ...] = ()
    when: "Callable[[Shell], bool]" = lambda shell: True
    icon: str = ""
    in_tool_bar: bool = False
    ends_group: bool = False
    chosen: "Callable[[Shell], bool] | None" = None
    among: str = ""
    native: bool = False
    named: "Callable[[Shell], str] | None" = None
    focus: Focus = Focus.WINDOW
    submenu: str = ""

    @property
    def label(self) -> str:
        """The text without access keys, translated; behind the name of the menu inside the menu, if it is in one."""
        text = f"{self.submenu_text}: {self.menu_text}" if self.submenu else self.menu_text
        return text.replace("&", "")

    @property
    def menu_text(self) -> str:
        """The text with its access key, translated."""
        return translated(self.text)

    @property
    def submenu_text(self) -> str:
        """What the menu inside the menu is called, with its access key, translated."""
        return translated(self.submenu) if self.submenu else ""

    @property
    def menu_path(self) -> str:
        """The menu that it stands in, translated, without its access key."""
        return self.menu.text.replace("&", "")


def translated(text: str) -> str:
    """Return a text of a command in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def with_workspace(action: "Callable[[Workspace], object]") -> "Callable[[Shell], object]":
    """Return a handler that does something with the open transcript, if there is one."""
    return lambda shell: action(shell.workspace) if shell.workspace else None
