# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that asks a language model."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu, with_workspace
from ui.conditions import at_editable_turn
from ui.shell import Shell


def language_model_commands() -> list[Command]:
    """Return what is done with a language model, and where it is settled."""
    return [
        Command(
            "propose-rewrite",
            str(QT_TRANSLATE_NOOP("Commands", "Propose a re&write…")),
            Menu.TOOLS,
            with_workspace(lambda work: work.rewriting.propose()),
            keys=("Ctrl+Shift+K",),
            when=at_editable_turn,
        ),
        Command(
            "language-model",
            str(QT_TRANSLATE_NOOP("Commands", "La&nguage model…")),
            Menu.TOOLS,
            _settle,
            ends_group=True,
        ),
    ]


def _settle(shell: Shell) -> None:
    from ui.language_model.rewriting import settle_model  # noqa: PLC0415 - the window is to be seen first

    settle_model(shell.background, shell.theme, shell.window)
