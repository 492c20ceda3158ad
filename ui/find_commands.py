# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that finds, replaces and tidies."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu, with_workspace
from ui.conditions import is_editing, is_writable
from ui.shell import Shell


def find_commands() -> list[Command]:
    """Return what finds, replaces and tidies."""
    return [*_finding(), *_typography()]


def _finding() -> list[Command]:
    return [
        Command(
            "find",
            str(QT_TRANSLATE_NOOP("Commands", "&Find…")),
            Menu.EDIT,
            with_workspace(lambda work: work.find.find()),
            keys=("Ctrl+F",),
            when=is_editing,
        ),
        Command(
            "replace",
            str(QT_TRANSLATE_NOOP("Commands", "R&eplace…")),
            Menu.EDIT,
            with_workspace(lambda work: work.find.replace()),
            keys=("Ctrl+H",),
            when=_can_edit,
        ),
        Command(
            "find-next",
            str(QT_TRANSLATE_NOOP("Commands", "Find &next")),
            Menu.EDIT,
            with_workspace(lambda work: work.find.next()),
            keys=("F3",),
            when=is_editing,
        ),
        Command(
            "find-previous",
            str(QT_TRANSLATE_NOOP("Commands", "Find pre&vious")),
            Menu.EDIT,
            with_workspace(lambda work: work.find.previous()),
            keys=("Shift+F3",),
            when=is_editing,
            ends_group=True,
        ),
    ]


def _typography() -> list[Command]:
    return [
        Command(
            "tidy",
            str(QT_TRANSLATE_NOOP("Commands", "Tidy &quotes, dashes and spaces…")),
            Menu.EDIT,
            with_workspace(lambda work: work.typography.tidy()),
            when=_can_edit,
        ),
        Command(
            "typing-choices",
            str(QT_TRANSLATE_NOOP("Commands", "Quotes and dashes while t&yping…")),
            Menu.EDIT,
            with_workspace(lambda work: work.typography.choose()),
            when=_can_edit,
            ends_group=True,
        ),
    ]


def _can_edit(shell: Shell) -> bool:
    """Tell whether the text is shown and may be changed."""
    return is_editing(shell) and is_writable(shell)
