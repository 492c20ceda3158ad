# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands for whole turns: roles, speakers, comments, what is shown, and importing."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.transcript.turn import Role, Status
from ui.command import Command, Menu, with_workspace
from ui.conditions import at_editable_turn, at_turn, has_sources, is_editing, is_open, is_writable
from ui.review_commands import turn_history_command
from ui.shell import Shell
from ui.turns.turn_filter import TurnFilter

_ROLE = str(QT_TRANSLATE_NOOP("Commands", "Ro&le"))
_COMMENTS = str(QT_TRANSLATE_NOOP("Commands", "Commen&ts"))
_SHOW = str(QT_TRANSLATE_NOOP("Commands", "Sho&w only"))

_ROLES = {
    Role.QUESTION: str(QT_TRANSLATE_NOOP("Commands", "&Question")),
    Role.ANSWER: str(QT_TRANSLATE_NOOP("Commands", "&Answer")),
    Role.HEADING: str(QT_TRANSLATE_NOOP("Commands", "&Heading")),
    Role.QUOTE: str(QT_TRANSLATE_NOOP("Commands", "&Pull quote")),
    Role.NOTE: str(QT_TRANSLATE_NOOP("Commands", "&Note")),
}

_FILTERS = {
    "drafts": (str(QT_TRANSLATE_NOOP("Commands", "&Drafts")), TurnFilter(status=Status.DRAFT)),
    "confirmed": (str(QT_TRANSLATE_NOOP("Commands", "&Confirmed turns")), TurnFilter(status=Status.CONFIRMED)),
    "flagged": (str(QT_TRANSLATE_NOOP("Commands", "&Flagged turns")), TurnFilter(flagged=True)),
    "changed": (str(QT_TRANSLATE_NOOP("Commands", "Chan&ged turns")), TurnFilter(changed=True)),
    "commented": (str(QT_TRANSLATE_NOOP("Commands", "Turns with open c&omments")), TurnFilter(commented=True)),
}


def role_commands() -> list[Command]:
    """Return what is done with the roles and speakers of turns."""
    menu = Menu.TURN
    return [
        *(_role(number, role, text) for number, (role, text) in enumerate(_ROLES.items(), 1)),
        Command(
            "speaker",
            str(QT_TRANSLATE_NOOP("Commands", "Spea&ker…")),
            menu,
            with_workspace(lambda work: work.turns.work.ask_for_speaker()),
            keys=("Alt+6",),
            when=at_editable_turn,
        ),
        Command(
            "rename-speaker",
            str(QT_TRANSLATE_NOOP("Commands", "R&ename a speaker…")),
            menu,
            with_workspace(lambda work: work.turns.work.ask_for_new_name()),
            when=is_writable_text,
        ),
        Command(
            "swap-roles",
            str(QT_TRANSLATE_NOOP("Commands", "S&wap questions and answers")),
            menu,
            with_workspace(lambda work: work.turns.work.swap()),
            when=is_writable_text,
            ends_group=True,
        ),
        *comment_commands(),
    ]


def _role(number: int, role: Role, text: str) -> Command:
    return Command(
        f"role-{role}",
        text,
        Menu.TURN,
        with_workspace(lambda work: work.turns.work.set_role(role)),
        keys=(f"Alt+{number}",),
        when=at_editable_turn,
        chosen=lambda shell: _has_role(shell, role),
        submenu=_ROLE,
    )


def comment_commands() -> list[Command]:
    """Return what is done with comments."""
    menu = Menu.TURN
    return [
        Command(
            "add-comment",
            str(QT_TRANSLATE_NOOP("Commands", "&New comment…")),
            menu,
            with_workspace(lambda work: work.turns.comments.add()),
            keys=("Ctrl+Shift+N",),
            when=at_editable_turn,
            submenu=_COMMENTS,
        ),
        Command(
            "edit-comment",
            str(QT_TRANSLATE_NOOP("Commands", "&Edit comment…")),
            menu,
            with_workspace(lambda work: work.turns.comments.edit()),
            when=at_comment,
            submenu=_COMMENTS,
        ),
        Command(
            "resolve-comment",
            str(QT_TRANSLATE_NOOP("Commands", "&Resolve or reopen comment")),
            menu,
            with_workspace(lambda work: work.turns.comments.toggle_resolved()),
            keys=("Ctrl+Shift+F9",),
            when=at_comment,
            submenu=_COMMENTS,
        ),
        Command(
            "delete-comment",
            str(QT_TRANSLATE_NOOP("Commands", "&Delete comment")),
            menu,
            with_workspace(lambda work: work.turns.comments.remove()),
            when=at_comment,
            submenu=_COMMENTS,
            ends_group=True,
        ),
        Command(
            "next-comment",
            str(QT_TRANSLATE_NOOP("Commands", "Ne&xt comment")),
            menu,
            with_workspace(lambda work: work.turns.comments.next()),
            keys=("F9",),
            when=is_editing,
            submenu=_COMMENTS,
        ),
        Command(
            "previous-comment",
            str(QT_TRANSLATE_NOOP("Commands", "&Previous comment")),
            menu,
            with_workspace(lambda work: work.turns.comments.previous()),
            keys=("Shift+F9",),
            when=is_editing,
            submenu=_COMMENTS,
        ),
    ]


def import_commands() -> list[Command]:
    """Return what brings a text in through the import sheet."""
    return [
        Command(
            "import",
            str(QT_TRANSLATE_NOOP("Commands", "&Import…")),
            Menu.FILE,
            lambda shell: shell.importing.ask_for_file(_source_of(shell)),
            keys=("Ctrl+Shift+T",),
        ),
        Command(
            "paste-new",
            str(QT_TRANSLATE_NOOP("Commands", "New from the clip&board")),
            Menu.FILE,
            lambda shell: shell.importing.paste(),
        ),
        Command(
            "read-anew",
            str(QT_TRANSLATE_NOOP("Commands", "&Read the file anew…")),
            Menu.FILE,
            _read_anew,
            when=lambda shell: _source_of(shell) is not None,
        ),
        Command(
            "add-source",
            str(QT_TRANSLATE_NOOP("Commands", "Add a source &text…")),
            Menu.FILE,
            with_workspace(lambda work: work.sources.ask_for_file()),
            when=is_writable_text,
        ),
        Command(
            "align-source",
            str(QT_TRANSLATE_NOOP("Commands", "A&lign the source text…")),
            Menu.FILE,
            with_workspace(lambda work: work.sources.correct()),
            when=lambda shell: is_writable_text(shell) and has_sources(shell),
            ends_group=True,
        ),
    ]


def comments_list_command() -> Command:
    """Return what leads to the list of comments."""
    return Command(
        "comments-list",
        str(QT_TRANSLATE_NOOP("Commands", "Commen&ts list")),
        Menu.VIEW,
        show_comments,
        keys=("Ctrl+F9",),
        when=is_open,
    )


def show_commands() -> list[Command]:
    """Return what decides which turns are seen."""
    menu = Menu.VIEW
    return [
        Command(
            "choose-filter",
            str(QT_TRANSLATE_NOOP("Commands", "C&hoose…")),
            menu,
            with_workspace(lambda work: work.turns.filtering.choose()),
            keys=("Ctrl+Shift+L",),
            when=is_editing,
            submenu=_SHOW,
            ends_group=True,
        ),
        *(_filter(name, *shown) for name, shown in _FILTERS.items()),
        Command(
            "show-speaker",
            str(QT_TRANSLATE_NOOP("Commands", "Turns of this &speaker")),
            menu,
            with_workspace(lambda work: work.turns.filtering.show_speaker()),
            when=at_turn,
            submenu=_SHOW,
            ends_group=True,
        ),
        Command(
            "show-all",
            str(QT_TRANSLATE_NOOP("Commands", "&All turns")),
            menu,
            with_workspace(lambda work: work.turns.filtering.show_all()),
            when=is_editing,
            chosen=lambda shell: _shows(shell, TurnFilter()),
            submenu=_SHOW,
        ),
    ]


def _filter(name: str, text: str, wanted: TurnFilter) -> Command:
    return Command(
        f"show-{name}",
        text,
        Menu.VIEW,
        with_workspace(lambda work: work.turns.filtering.toggle(wanted)),
        when=is_editing,
        chosen=lambda shell: _shows(shell, wanted),
        submenu=_SHOW,
    )


def in_gutter_menu() -> list[Command]:
    """Return what the menu of the gutter offers for the selected turns."""
    return [*(command for command in role_commands() if command.menu is Menu.TURN), turn_history_command()]


def is_writable_text(shell: Shell) -> bool:
    """Tell whether the text is shown and may be changed."""
    return is_editing(shell) and is_writable(shell)


def at_comment(shell: Shell) -> bool:
    """Tell whether the caret stands in a comment that may be changed."""
    work = shell.workspace
    return at_editable_turn(shell) and work is not None and work.turns.comments.current is not None


def show_comments(shell: Shell) -> None:
    """Go to the list of comments."""
    if shell.workspace:
        shell.edit()
        shell.workspace.turns.remarks.show_comments()
        shell.show_tab(shell.workspace.turns.remarks)


def _source_of(shell: Shell) -> Path | None:
    imported = shell.workspace.document.session.imported if shell.workspace else None
    return imported.path if imported else None


def _read_anew(shell: Shell) -> None:
    if source := _source_of(shell):
        shell.importing.read(source)


def _has_role(shell: Shell, role: Role) -> bool:
    work = shell.workspace
    return at_turn(shell) and work is not None and work.document.turn(work.turn_id or 0).role is role


def _shows(shell: Shell, wanted: TurnFilter) -> bool:
    return shell.workspace is not None and shell.workspace.turns.filtering.filter == wanted
