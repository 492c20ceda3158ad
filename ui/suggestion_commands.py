# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands for reviewer's mode: the switch, and what becomes of suggestions."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.transcript.annotations import Suggestion
from ui.command import Command, Menu, with_workspace
from ui.conditions import at_editable_turn, is_editing, is_open, is_reviewing, is_writable
from ui.shell import Shell
from ui.suggestions.reviewing import Reach
from ui.suggestions.wording import mode_said

_MENU = Menu.REVIEW
_ACCEPT = str(QT_TRANSLATE_NOOP("Commands", "Acc&ept suggestions"))
_REFUSE = str(QT_TRANSLATE_NOOP("Commands", "Re&fuse suggestions"))
_REACHES = {
    Reach.TURN: str(QT_TRANSLATE_NOOP("Commands", "Of this &turn")),
    Reach.AUTHOR: str(QT_TRANSLATE_NOOP("Commands", "By this &author")),
    Reach.ALL: str(QT_TRANSLATE_NOOP("Commands", "Of &everybody")),
}


def suggestion_commands() -> list[Command]:
    """Return what reviewers do, and what editors do with what they suggest."""
    return [
        Command(
            "suggest",
            str(QT_TRANSLATE_NOOP("Commands", "Re&viewer's mode: suggest instead of change")),
            _MENU,
            toggle_mode,
            keys=("Ctrl+Shift+E",),
            when=is_writable,
            chosen=suggests,
        ),
        Command(
            "next-suggestion",
            str(QT_TRANSLATE_NOOP("Commands", "Ne&xt suggestion")),
            _MENU,
            with_workspace(lambda work: work.turns.reviewing.next()),
            keys=("F12",),
            when=is_editing,
        ),
        Command(
            "previous-suggestion",
            str(QT_TRANSLATE_NOOP("Commands", "Previo&us suggestion")),
            _MENU,
            with_workspace(lambda work: work.turns.reviewing.previous()),
            keys=("Shift+F12",),
            when=is_editing,
        ),
        Command(
            "accept-suggestion",
            str(QT_TRANSLATE_NOOP("Commands", "Accept this su&ggestion")),
            _MENU,
            accept_here,
            keys=("Alt+Return",),
            when=can_accept_here,
        ),
        Command(
            "refuse-suggestion",
            str(QT_TRANSLATE_NOOP("Commands", "Refuse th&is suggestion")),
            _MENU,
            refuse_here,
            keys=("Alt+Del",),
            when=can_refuse_here,
        ),
        *(_accept(reach, text) for reach, text in _REACHES.items()),
        *(_refuse(reach, text) for reach, text in _REACHES.items()),
        Command(
            "suggestions-list",
            str(QT_TRANSLATE_NOOP("Commands", "Suggesti&ons list")),
            _MENU,
            show_suggestions,
            when=is_open,
            ends_group=True,
        ),
    ]


def _accept(reach: Reach, text: str) -> Command:
    return Command(
        f"accept-suggestions-{reach.value}",
        text,
        _MENU,
        lambda shell: accept_all(shell, reach),
        when=lambda shell: _can_decide(shell, reach),
        submenu=_ACCEPT,
    )


def _refuse(reach: Reach, text: str) -> Command:
    return Command(
        f"refuse-suggestions-{reach.value}",
        text,
        _MENU,
        lambda shell: refuse_all(shell, reach),
        when=lambda shell: _can_decide(shell, reach),
        submenu=_REFUSE,
    )


def suggests(shell: Shell) -> bool:
    """Tell whether it is a reviewer who types."""
    return shell.workspace is not None and shell.workspace.document.suggestions.mode


def at_suggestion(shell: Shell) -> bool:
    """Tell whether the caret stands at a suggestion."""
    work = shell.workspace
    return at_editable_turn(shell) and work is not None and work.turns.reviewing.current is not None


def in_review(shell: Shell) -> Suggestion | None:
    """Return what is suggested by the change that has the focus in the review; None if that is not seen."""
    work = shell.workspace
    chosen = work.review.accepting.chosen if work and shell.is_reviewing else ()
    return chosen[0] if chosen else None


def can_accept_here(shell: Shell) -> bool:
    """Tell whether the caret stands at a suggestion, or the review is at some, that may be accepted."""
    return can_refuse_here(shell) and not suggests(shell)


def can_refuse_here(shell: Shell) -> bool:
    """Tell whether the caret stands at a suggestion, or the review is at some."""
    if is_reviewing(shell):
        return is_writable(shell) and in_review(shell) is not None
    return at_suggestion(shell)


def accept_here(shell: Shell) -> None:
    """Accept the suggestion at the caret, or those that are chosen in the review."""
    work = shell.workspace
    if work and shell.is_reviewing:
        work.review.accepting.carry_out(work.review.accepting.chosen)
    elif work:
        work.turns.reviewing.accept()


def refuse_here(shell: Shell) -> None:
    """Refuse the suggestion at the caret, or what is chosen in the review."""
    work = shell.workspace
    if work and shell.is_reviewing:
        work.review.taking_back.take_chosen()
    elif work:
        work.turns.reviewing.refuse()


def accept_all(shell: Shell, reach: Reach) -> None:
    """Accept the suggestions within reach of the one at the caret, or in the review."""
    if shell.workspace:
        shell.workspace.turns.reviewing.accept(reach, in_review(shell))


def refuse_all(shell: Shell, reach: Reach) -> None:
    """Refuse the suggestions within reach of the one at the caret, or in the review."""
    if shell.workspace:
        shell.workspace.turns.reviewing.refuse(reach, in_review(shell))


def toggle_mode(shell: Shell) -> None:
    """Begin or end reviewer's mode, and remember it."""
    if shell.workspace:
        document = shell.workspace.document
        shell.state.suggests = not document.suggestions.mode
        document.suggest_from_now_on(shell.state.suggests)
        shell.window.status.say(mode_said(document.suggestions.author, shell.state.suggests))


def show_suggestions(shell: Shell) -> None:
    """Go to the list of suggestions."""
    if shell.workspace:
        shell.edit()
        shell.workspace.turns.remarks.show_suggestions()
        shell.show_tab(shell.workspace.turns.remarks)


def _can_decide(shell: Shell, reach: Reach) -> bool:
    work = shell.workspace
    if not is_writable(shell) or suggests(shell) or work is None:
        return False
    if is_reviewing(shell):
        return in_review(shell) is not None
    return len(work.turns.reviewing.meant(reach)) > 0
