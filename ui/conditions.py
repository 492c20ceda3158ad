# SPDX-License-Identifier: GPL-3.0-or-later
"""When commands can be used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.shell import Shell


def always(shell: "Shell") -> bool:
    """Tell that a command can be used at any time."""
    return True


def is_open(shell: "Shell") -> bool:
    """Tell whether a transcript is open."""
    return shell.workspace is not None


def is_editing(shell: "Shell") -> bool:
    """Tell whether a transcript is open and not under review."""
    return is_open(shell) and not shell.is_reviewing


def is_reviewing(shell: "Shell") -> bool:
    """Tell whether a transcript is under review."""
    return is_open(shell) and shell.is_reviewing


def is_writable(shell: "Shell") -> bool:
    """Tell whether an open transcript may be changed."""
    return shell.workspace is not None and not shell.workspace.document.read_only


def has_project(shell: "Shell") -> bool:
    """Tell whether what is open is a project; a text that nobody has changed yet is none."""
    return shell.workspace is not None and shell.workspace.document.session.project is not None


def at_turn(shell: "Shell") -> bool:
    """Tell whether the caret stands in a turn."""
    return is_editing(shell) and shell.workspace is not None and shell.workspace.turn_id is not None


def at_editable_turn(shell: "Shell") -> bool:
    """Tell whether the caret stands in a turn that may be changed."""
    return is_writable(shell) and at_turn(shell)


def at_flag(shell: "Shell") -> bool:
    """Tell whether a flag is active that may be dealt with."""
    return at_editable_turn(shell) and shell.workspace is not None and shell.workspace.navigator.active is not None


def has_sources(shell: "Shell") -> bool:
    """Tell whether a source-language text stands beside an open transcript that is not under review."""
    return is_editing(shell) and shell.workspace is not None and shell.workspace.document.has_sources


def has_flags(shell: "Shell") -> bool:
    """Tell whether anything is flagged."""
    return is_editing(shell) and shell.workspace is not None and shell.workspace.document.flag_count > 0


def has_editable_flags(shell: "Shell") -> bool:
    """Tell whether anything is flagged that may be dealt with."""
    return is_writable(shell) and has_flags(shell)


ONLY_EDITING = (is_editing, at_turn, at_editable_turn, at_flag, has_sources, has_flags, has_editable_flags)
"""Conditions that hold in no review."""


def has_ticks(shell: "Shell") -> bool:
    """Tell whether any flag is ticked in the list, and may be dealt with."""
    return is_writable(shell) and shell.workspace is not None and shell.workspace.flags.has_ticks


def can_undo(shell: "Shell") -> bool:
    """Tell whether there is a step to take back."""
    return is_writable(shell) and shell.workspace is not None and shell.workspace.document.undo_label is not None


def can_redo(shell: "Shell") -> bool:
    """Tell whether there is a step to do again."""
    return is_writable(shell) and shell.workspace is not None and shell.workspace.document.redo_label is not None
