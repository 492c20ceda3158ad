# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that works on the text: turns and flags."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Focus, Menu, translated, with_workspace
from ui.conditions import (
    at_editable_turn,
    at_flag,
    has_flags,
    has_ticks,
    is_editing,
)
from ui.ignoring_commands import ignoring_commands

if TYPE_CHECKING:
    from ui.shell import Shell

_CONFIRM = str(QT_TRANSLATE_NOOP("Commands", "&Confirm turn"))
_APPROVE = str(QT_TRANSLATE_NOOP("Commands", "Approve and &continue"))


def turn_commands() -> list[Command]:
    """Return what is done with turns."""
    menu = Menu.TURN
    return [
        Command(
            "previous-turn",
            str(QT_TRANSLATE_NOOP("Commands", "&Previous turn")),
            menu,
            with_workspace(lambda work: work.view.previous_turn()),
            keys=("Alt+Up",),
            when=is_editing,
            icon="caret-up",
            in_tool_bar=True,
        ),
        Command(
            "next-turn",
            str(QT_TRANSLATE_NOOP("Commands", "&Next turn")),
            menu,
            with_workspace(lambda work: work.view.next_turn()),
            keys=("Alt+Down",),
            when=is_editing,
            icon="caret-down",
            in_tool_bar=True,
        ),
        Command(
            "go-to-turn",
            str(QT_TRANSLATE_NOOP("Commands", "&Go to turn…")),
            menu,
            with_workspace(lambda work: work.ask_for_turn()),
            keys=("Ctrl+J",),
            when=is_editing,
            ends_group=True,
        ),
        Command(
            "confirm",
            _CONFIRM,
            menu,
            with_workspace(lambda work: work.view.confirm_and_next()),
            keys=("Ctrl+Enter", "Ctrl+Return"),
            when=at_editable_turn,
            named=_confirm_text,
            icon="check",
            in_tool_bar=True,
        ),
        Command(
            "approve",
            str(QT_TRANSLATE_NOOP("Commands", "&Approve turn")),
            menu,
            with_workspace(lambda work: work.approve()),
            when=at_editable_turn,
        ),
        Command(
            "draft",
            str(QT_TRANSLATE_NOOP("Commands", "Back to &draft")),
            menu,
            with_workspace(lambda work: work.back_to_draft()),
            when=at_editable_turn,
            ends_group=True,
        ),
        Command(
            "split",
            str(QT_TRANSLATE_NOOP("Commands", "&Split at the caret")),
            menu,
            with_workspace(lambda work: work.view.split_here()),
            keys=("Ctrl+Shift+Enter", "Ctrl+Shift+Return"),
            when=at_editable_turn,
        ),
        Command(
            "merge",
            str(QT_TRANSLATE_NOOP("Commands", "&Merge with the next turn")),
            menu,
            with_workspace(lambda work: work.merge()),
            when=at_editable_turn,
        ),
        Command(
            "move-up",
            str(QT_TRANSLATE_NOOP("Commands", "Move &up")),
            menu,
            with_workspace(lambda work: work.move(-1)),
            keys=("Ctrl+Alt+Up",),
            when=at_editable_turn,
        ),
        Command(
            "move-down",
            str(QT_TRANSLATE_NOOP("Commands", "Move d&own")),
            menu,
            with_workspace(lambda work: work.move(1)),
            keys=("Ctrl+Alt+Down",),
            when=at_editable_turn,
            ends_group=True,
        ),
        Command(
            "restore-original",
            str(QT_TRANSLATE_NOOP("Commands", "&Restore the original")),
            menu,
            with_workspace(lambda work: work.restore_original()),
            keys=("Ctrl+Shift+R",),
            when=at_editable_turn,
            ends_group=True,
        ),
    ]


def flag_commands() -> list[Command]:
    """Return what is done with flags."""
    menu = Menu.FLAGS
    return [
        Command(
            "next-flag",
            str(QT_TRANSLATE_NOOP("Commands", "&Next flag")),
            menu,
            with_workspace(lambda work: work.navigator.next()),
            keys=("F8",),
            when=has_flags,
        ),
        Command(
            "previous-flag",
            str(QT_TRANSLATE_NOOP("Commands", "&Previous flag")),
            menu,
            with_workspace(lambda work: work.navigator.previous()),
            keys=("Shift+F8",),
            when=has_flags,
            ends_group=True,
        ),
        *(_take(number, text) for number, text in enumerate(_TAKE)),
        Command(
            "take-next",
            str(QT_TRANSLATE_NOOP("Commands", "&Take the first and go to the next")),
            menu,
            with_workspace(lambda work: work.navigator.take_and_next()),
            keys=("Ctrl+.",),
            when=at_flag,
            ends_group=True,
        ),
        *ignoring_commands(),
        Command(
            "apply-ticked",
            str(QT_TRANSLATE_NOOP("Commands", "&Apply the ticked")),
            menu,
            with_workspace(lambda work: work.flags.apply_ticked()),
            keys=("Ctrl+Enter", "Ctrl+Return"),
            when=has_ticks,
            native=True,
            focus=Focus.FLAGS_LIST,
        ),
        Command(
            "ignore-ticked",
            str(QT_TRANSLATE_NOOP("Commands", "I&gnore the ticked")),
            menu,
            with_workspace(lambda work: work.flags.ignore_ticked()),
            when=has_ticks,
            ends_group=True,
        ),
    ]


_TAKE = [
    str(QT_TRANSLATE_NOOP("Commands", "Take suggestion &1")),
    str(QT_TRANSLATE_NOOP("Commands", "Take suggestion &2")),
    str(QT_TRANSLATE_NOOP("Commands", "Take suggestion &3")),
    str(QT_TRANSLATE_NOOP("Commands", "Take suggestion &4")),
    str(QT_TRANSLATE_NOOP("Commands", "Take suggestion &5")),
]


def _take(number: int, text: str) -> Command:
    return Command(
        f"take-{number + 1}",
        text,
        Menu.FLAGS,
        with_workspace(lambda work: work.navigator.take(number)),
        keys=(f"Ctrl+{number + 1}",),
        when=at_flag,
    )


def _confirm_text(shell: "Shell") -> str:
    """Return what the key that ends work at a turn does: a reviewer approves."""
    approves = shell.workspace is not None and shell.workspace.document.suggestions.mode
    return translated(_APPROVE if approves else _CONFIRM)
