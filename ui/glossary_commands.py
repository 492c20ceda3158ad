# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that is about words: the glossary and the personal dictionary."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu, with_workspace
from ui.conditions import at_flag, is_open, is_writable
from ui.shell import Shell


def word_commands() -> list[Command]:
    """Return what is done with terms and with the user's own words."""
    menu = Menu.TOOLS
    return [
        Command(
            "add-term",
            str(QT_TRANSLATE_NOOP("Commands", "Add &term…")),
            menu,
            with_workspace(lambda work: work.terms.add()),
            keys=("Ctrl+Shift+G",),
            when=is_writable,
        ),
        Command("glossary", str(QT_TRANSLATE_NOOP("Commands", "&Glossary")), menu, _show_glossary, when=is_open),
        Command(
            "import-terms",
            str(QT_TRANSLATE_NOOP("Commands", "&Import terms…")),
            menu,
            with_workspace(lambda work: work.glossary.exchange.ask_for_import()),
            when=is_writable,
        ),
        Command(
            "export-terms",
            str(QT_TRANSLATE_NOOP("Commands", "E&xport terms…")),
            menu,
            with_workspace(lambda work: work.glossary.exchange.ask_for_export()),
            when=_has_terms,
            ends_group=True,
        ),
        Command(
            "add-to-dictionary",
            str(QT_TRANSLATE_NOOP("Commands", "Add the word to the &dictionary")),
            menu,
            with_workspace(lambda work: work.words.add_flagged(work.navigator.active)),
            keys=("Ctrl+Shift+D",),
            when=_at_misspelling,
        ),
        Command(
            "dictionary",
            str(QT_TRANSLATE_NOOP("Commands", "&Personal dictionary…")),
            menu,
            with_workspace(lambda work: work.words.show_dialog()),
            when=is_open,
            ends_group=True,
        ),
    ]


def _show_glossary(shell: Shell) -> None:
    if shell.workspace:
        shell.edit()
        shell.show_tab(shell.workspace.glossary)


def _has_terms(shell: Shell) -> bool:
    return shell.workspace is not None and bool(shell.workspace.document.transcript.terms)


def _at_misspelling(shell: Shell) -> bool:
    work = shell.workspace
    return at_flag(shell) and work is not None and work.words.can_add(work.navigator.active)
