# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that ignores flags, and shows what is ignored."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu, with_workspace
from ui.conditions import at_flag, is_open


def ignoring_commands() -> list[Command]:
    """Return the three ways to ignore a flag, and the list of what is ignored."""
    menu = Menu.FLAGS
    return [
        Command(
            "ignore-here",
            str(QT_TRANSLATE_NOOP("Commands", "&Ignore here")),
            menu,
            with_workspace(lambda work: work.navigator.ignore_here()),
            keys=("Ctrl+I",),
            when=at_flag,
        ),
        Command(
            "ignore-everywhere",
            str(QT_TRANSLATE_NOOP("Commands", "Ignore &everywhere")),
            menu,
            with_workspace(lambda work: work.navigator.ignore_everywhere()),
            keys=("Ctrl+Shift+I",),
            when=at_flag,
        ),
        Command(
            "ignore-rule",
            str(QT_TRANSLATE_NOOP("Commands", "Ignore this &rule")),
            menu,
            with_workspace(lambda work: work.navigator.ignore_rule()),
            when=at_flag,
        ),
        Command(
            "ignored",
            str(QT_TRANSLATE_NOOP("Commands", "&What is ignored…")),
            menu,
            lambda shell: shell.dialog_asked.emit("ignored"),
            keys=("Ctrl+Shift+J",),
            when=is_open,
            ends_group=True,
        ),
    ]
