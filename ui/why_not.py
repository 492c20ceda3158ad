# SPDX-License-Identifier: GPL-3.0-or-later
"""Why a command cannot be used now, in a few words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import conditions
from ui.command import Command

if TYPE_CHECKING:
    from ui.shell import Shell


def why_not(command: Command, shell: "Shell") -> str:
    """Return why a command that cannot be used now cannot be used."""
    if not conditions.is_open(shell):
        return QCoreApplication.translate("WhyNot", "No transcript is open")
    reasons = [
        (conditions.is_reviewing, QCoreApplication.translate("WhyNot", "Only in the review")),
        (conditions.can_undo, QCoreApplication.translate("WhyNot", "Nothing to undo")),
        (conditions.can_redo, QCoreApplication.translate("WhyNot", "Nothing to redo")),
    ]
    if not shell.is_reviewing and conditions.is_writable(shell):
        reasons += [
            (conditions.has_flags, QCoreApplication.translate("WhyNot", "Nothing is flagged")),
            (conditions.at_flag, QCoreApplication.translate("WhyNot", "The caret is at no flag")),
            (conditions.at_turn, QCoreApplication.translate("WhyNot", "The caret is in no turn")),
            (conditions.at_editable_turn, QCoreApplication.translate("WhyNot", "The caret is in no turn")),
        ]
    if found := next((reason for condition, reason in reasons if condition is command.when), ""):
        return found
    if shell.is_reviewing:
        return QCoreApplication.translate("WhyNot", "Not in the review")
    return (
        QCoreApplication.translate("WhyNot", "Not now")
        if conditions.is_writable(shell)
        else QCoreApplication.translate("WhyNot", "Open for reading only")
    )
