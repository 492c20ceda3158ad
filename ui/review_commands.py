# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands for the review: what is shown there, and what is taken back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.history.choosing import Criteria
from app.transcript.undo import CauseKind
from ui.command import Command, Focus, Menu, translated, with_workspace
from ui.conditions import at_turn, is_open, is_reviewing, is_writable
from ui.numbers import grouped
from ui.shell import Shell

if TYPE_CHECKING:
    from ui.review_page import ReviewPage

_MENU = Menu.REVIEW
_ALL_OF_A_KIND = str(QT_TRANSLATE_NOOP("Commands", "Take back all of a &kind"))
_CONFIRM = str(QT_TRANSLATE_NOOP("Commands", "Confirm turns b&y the kind of their changes"))
_ONE = str(QT_TRANSLATE_NOOP("Commands", "Take back this &change"))
_SOME = str(QT_TRANSLATE_NOOP("Commands", "Take back the {count} &chosen changes"))


def review_commands() -> list[Command]:
    """Return what is done in the review."""
    return [
        Command(
            "review",
            str(QT_TRANSLATE_NOOP("Commands", "&Review changes")),
            _MENU,
            Shell.review,
            keys=("Ctrl+Shift+H",),
            when=is_open,
        ),
        Command(
            "edit",
            str(QT_TRANSLATE_NOOP("Commands", "&Back to editing")),
            _MENU,
            Shell.edit,
            when=is_reviewing,
            ends_group=True,
        ),
        *_steps(),
        *_showing(),
        turn_history_command(),
        Command(
            "phrase-history",
            str(QT_TRANSLATE_NOOP("Commands", "History of the selected wor&ds…")),
            _MENU,
            with_workspace(lambda work: work.show_phrase_history()),
            keys=("Ctrl+Shift+F12",),
            when=has_selection,
            ends_group=True,
        ),
        *_taking_back(),
        Command(
            "restore-revision",
            str(QT_TRANSLATE_NOOP("Commands", "Take back all since the &last revision")),
            _MENU,
            with_workspace(lambda work: work.document.restore_newest()),
            when=is_writable,
        ),
    ]


def turn_history_command() -> Command:
    """Return what shows the history of one turn."""
    return Command(
        "turn-history",
        str(QT_TRANSLATE_NOOP("Commands", "&History of this turn…")),
        _MENU,
        with_workspace(lambda work: work.show_turn_history()),
        keys=("Ctrl+F12",),
        when=is_at_turn_with_history,
    )


def _taking_back() -> list[Command]:
    return [
        Command(
            "take-back",
            _ONE,
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_chosen()),
            keys=("Alt+Backspace",),
            when=lambda shell: can_take_back(shell) and _review(shell).taking_back.chosen > 0,
            named=_take_back_text,
            focus=Focus.REVIEW,
        ),
        Command(
            "take-back-turn",
            str(QT_TRANSLATE_NOOP("Commands", "Take back the changes of this &turn")),
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_turn()),
            keys=("Alt+Shift+Backspace",),
            when=lambda shell: can_take_back(shell) and _review(shell).diff.table.focused is not None,
            focus=Focus.REVIEW,
        ),
        Command(
            "take-back-all",
            str(QT_TRANSLATE_NOOP("Commands", "Take back all changes sho&wn")),
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_all()),
            when=can_take_back,
            focus=Focus.REVIEW,
        ),
        *_taking_back_by_kind(),
        *_confirming_by_kind(),
    ]


def _taking_back_by_kind() -> list[Command]:
    return [
        Command(
            "take-back-casing",
            str(QT_TRANSLATE_NOOP("Commands", "Of &casing alone")),
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_where(Criteria(casing_only=True))),
            when=can_take_back,
            focus=Focus.REVIEW,
            submenu=_ALL_OF_A_KIND,
        ),
        Command(
            "take-back-rule",
            str(QT_TRANSLATE_NOOP("Commands", "Of the &rule behind this change")),
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_rule()),
            when=lambda shell: can_take_back(shell) and _review(shell).taking_back.rule is not None,
            focus=Focus.REVIEW,
            submenu=_ALL_OF_A_KIND,
        ),
        Command(
            "take-back-author",
            str(QT_TRANSLATE_NOOP("Commands", "By the &author of this change")),
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_author()),
            when=lambda shell: can_take_back(shell) and _review(shell).taking_back.author is not None,
            focus=Focus.REVIEW,
            submenu=_ALL_OF_A_KIND,
        ),
        Command(
            "take-back-similar",
            str(QT_TRANSLATE_NOOP("Commands", "Fixed as &similar")),
            _MENU,
            with_workspace(lambda work: work.review.taking_back.take_where(Criteria(cause=CauseKind.SIMILAR))),
            when=can_take_back,
            focus=Focus.REVIEW,
            submenu=_ALL_OF_A_KIND,
            ends_group=True,
        ),
    ]


def _confirming_by_kind() -> list[Command]:
    return [
        Command(
            "confirm-casing",
            str(QT_TRANSLATE_NOOP("Commands", "Of &casing alone")),
            _MENU,
            with_workspace(lambda work: work.review.confirming.confirm_where(Criteria(casing_only=True))),
            when=can_confirm,
            focus=Focus.REVIEW,
            submenu=_CONFIRM,
        ),
        Command(
            "confirm-rule",
            str(QT_TRANSLATE_NOOP("Commands", "Of the &rule behind this change")),
            _MENU,
            with_workspace(lambda work: work.review.confirming.confirm_rule()),
            when=lambda shell: can_confirm(shell) and _review(shell).taking_back.rule is not None,
            focus=Focus.REVIEW,
            submenu=_CONFIRM,
        ),
        Command(
            "confirm-author",
            str(QT_TRANSLATE_NOOP("Commands", "By the &author of this change")),
            _MENU,
            with_workspace(lambda work: work.review.confirming.confirm_author()),
            when=lambda shell: can_confirm(shell) and _review(shell).taking_back.author is not None,
            focus=Focus.REVIEW,
            submenu=_CONFIRM,
        ),
        Command(
            "confirm-similar",
            str(QT_TRANSLATE_NOOP("Commands", "Fixed as &similar")),
            _MENU,
            with_workspace(lambda work: work.review.confirming.confirm_where(Criteria(cause=CauseKind.SIMILAR))),
            when=can_confirm,
            focus=Focus.REVIEW,
            submenu=_CONFIRM,
            ends_group=True,
        ),
    ]


def _steps() -> list[Command]:
    return [
        Command(
            "next-change",
            str(QT_TRANSLATE_NOOP("Commands", "&Next change")),
            _MENU,
            with_workspace(lambda work: work.review.step(1)),
            keys=("F3", "F8"),
            when=is_reviewing,
            focus=Focus.REVIEW,
        ),
        Command(
            "previous-change",
            str(QT_TRANSLATE_NOOP("Commands", "&Previous change")),
            _MENU,
            with_workspace(lambda work: work.review.step(-1)),
            keys=("Shift+F3", "Shift+F8"),
            when=is_reviewing,
            focus=Focus.REVIEW,
            ends_group=True,
        ),
    ]


def _showing() -> list[Command]:
    return [
        Command(
            "through-time",
            str(QT_TRANSLATE_NOOP("Commands", "&Move through time")),
            _MENU,
            with_workspace(lambda work: work.review.move_through_time(not work.review.is_in_time)),
            keys=("F5",),
            when=is_reviewing,
            chosen=lambda shell: is_reviewing(shell) and _review(shell).is_in_time,
            focus=Focus.REVIEW,
        ),
        Command(
            "side-by-side",
            str(QT_TRANSLATE_NOOP("Commands", "&Side by side")),
            _MENU,
            with_workspace(lambda work: work.review.diff.show_side_by_side(not work.review.diff.is_side_by_side)),
            keys=("F4",),
            when=is_comparing,
            chosen=lambda shell: is_reviewing(shell) and _review(shell).diff.is_side_by_side,
            focus=Focus.REVIEW,
        ),
        Command(
            "all-turns",
            str(QT_TRANSLATE_NOOP("Commands", "&All turns")),
            _MENU,
            with_workspace(lambda work: work.review.diff.show_all_turns(not work.review.diff.shows_all_turns)),
            keys=("Shift+F4",),
            when=is_comparing,
            chosen=lambda shell: is_reviewing(shell) and _review(shell).diff.shows_all_turns,
            focus=Focus.REVIEW,
            ends_group=True,
        ),
    ]


def _review(shell: Shell) -> "ReviewPage":
    assert shell.workspace
    return shell.workspace.review


def is_at_turn_with_history(shell: Shell) -> bool:
    """Tell whether there is a turn whose history can be shown."""
    work = shell.workspace
    return work is not None and work.document.session.project is not None and work.turn_to_look_back_at is not None


def has_selection(shell: Shell) -> bool:
    """Tell whether words are selected in a text that has a history."""
    work = shell.workspace
    return (
        at_turn(shell)
        and work is not None
        and work.document.session.project is not None
        and bool(work.view.selected_text)
    )


def is_comparing(shell: Shell) -> bool:
    """Tell whether two states are compared."""
    return is_reviewing(shell) and not _review(shell).is_in_time


def can_take_back(shell: Shell) -> bool:
    """Tell whether changes are shown that can be taken back."""
    return is_comparing(shell) and _review(shell).taking_back.is_possible


def can_confirm(shell: Shell) -> bool:
    """Tell whether the changes up to now are shown, so that turns can be confirmed by their kind."""
    return is_comparing(shell) and _review(shell).confirming.is_possible


def _take_back_text(shell: Shell) -> str:
    count = _review(shell).taking_back.chosen if is_reviewing(shell) else 1
    return translated(_ONE) if count <= 1 else translated(_SOME).format(count=grouped(count))
