# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that repeats corrections: here, and in later transcripts."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu, with_workspace
from ui.conditions import at_editable_turn, has_editable_flags
from ui.shell import Shell


def similar_commands() -> list[Command]:
    """Return what is done with a correction besides making it."""
    return [
        Command(
            "fix-similar",
            str(QT_TRANSLATE_NOOP("Commands", "&Fix all similar…")),
            Menu.FLAGS,
            with_workspace(lambda work: work.fix_similar()),
            keys=("Ctrl+Shift+P",),
            when=at_editable_turn,
        ),
        Command(
            "accept-safe-fixes",
            str(QT_TRANSLATE_NOOP("Commands", "Accept all &safe fixes…")),
            Menu.FLAGS,
            with_workspace(lambda work: work.accept_safe_fixes()),
            when=has_editable_flags,
        ),
    ]


def memory_commands() -> list[Command]:
    """Return what is done with remembered corrections."""
    return [
        Command(
            "remembered",
            str(QT_TRANSLATE_NOOP("Commands", "&Remembered corrections…")),
            Menu.TOOLS,
            _show_remembered,
        ),
    ]


def _show_remembered(shell: Shell) -> None:
    from ui.memory.dialog import show_memory  # noqa: PLC0415 - the window is to be seen first

    document = shell.workspace.document if shell.workspace else None
    show_memory(document, shell.background, shell.theme, shell.window)
