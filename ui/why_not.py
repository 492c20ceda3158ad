# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a command cannot be used now, in a few words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import conditions
from ui.command import Command

if TYPE_CHECKING:
    from ui.shell import Shell

_CONTEXT = "WhyNot"


def why_not(command: Command, shell: "Shell") -> str:
    """Return why a command that cannot be used now cannot be used."""
    if not conditions.is_open(shell):
        return _tr("No transcript is open")
    reasons = [
        (conditions.is_reviewing, _tr("Only in the review")),
        (conditions.can_undo, _tr("Nothing to undo")),
        (conditions.can_redo, _tr("Nothing to redo")),
    ]
    if not shell.is_reviewing and conditions.is_writable(shell):
        reasons += [
            (conditions.has_flags, _tr("Nothing is flagged")),
            (conditions.at_flag, _tr("The caret is at no flag")),
            (conditions.at_turn, _tr("The caret is in no turn")),
            (conditions.at_editable_turn, _tr("The caret is in no turn")),
        ]
    if found := next((reason for condition, reason in reasons if condition is command.when), ""):
        return found
    if shell.is_reviewing:
        return _tr("Not in the review")
    return _tr("Not now") if conditions.is_writable(shell) else _tr("Open for reading only")


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
