# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that shows what was learnt from decisions about flags."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu
from ui.shell import Shell


def learnt_commands() -> list[Command]:
    """Return what is done with what was learnt."""
    return [
        Command(
            "learnt",
            str(QT_TRANSLATE_NOOP("Commands", "W&hat Fairhand has learnt…")),
            Menu.TOOLS,
            _show_learnt,
            keys=("Ctrl+Shift+Y",),
            ends_group=True,
        ),
    ]


def _show_learnt(shell: Shell) -> None:
    from ui.learning.dialog import show_learnt  # noqa: PLC0415 - the window is to be seen first

    document = shell.workspace.document if shell.workspace else None
    show_learnt(document, shell.background, shell.theme, shell.window)
