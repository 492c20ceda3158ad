# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that helps."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu


def help_commands() -> list[Command]:
    """Return the commands of the Help menu."""
    return [
        Command(
            "help",
            str(QT_TRANSLATE_NOOP("Commands", "&Keys and manual")),
            Menu.HELP,
            lambda shell: shell.dialog_asked.emit("help"),
            keys=("F1",),
        ),
        Command(
            "tour",
            str(QT_TRANSLATE_NOOP("Commands", "&Tour of the window")),
            Menu.HELP,
            lambda shell: shell.dialog_asked.emit("tour"),
            ends_group=True,
        ),
        Command(
            "about",
            str(QT_TRANSLATE_NOOP("Commands", "&About Fairhand")),
            Menu.HELP,
            lambda shell: shell.dialog_asked.emit("about"),
        ),
    ]
