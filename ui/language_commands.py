# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that chooses the language of the interface."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.command import Command, Menu
from ui.shell import Shell
from ui.translations import Language

_MENU = str(QT_TRANSLATE_NOOP("Commands", "&Language"))
_NAMES = {
    Language.SYSTEM: str(QT_TRANSLATE_NOOP("Commands", "As the &system")),
    # Languages are called what their speakers call them.
    Language.ENGLISH: "&English",
    Language.GERMAN: "&Deutsch",
}


def language_commands() -> list[Command]:
    """Return a choice for each language."""
    return [_choice(language, text) for language, text in _NAMES.items()]


def _choice(language: Language, text: str) -> Command:
    return Command(
        f"language-{language}",
        text,
        Menu.TOOLS,
        lambda shell: _choose(shell, language),
        chosen=lambda shell: shell.state.language is language,
        among="language",
        submenu=_MENU,
        ends_group=language is Language.GERMAN,
    )


def _choose(shell: Shell, language: Language) -> None:
    if shell.state.language is language:
        return
    shell.state.language = language
    said = QCoreApplication.translate("Commands", "The language changes when Fairhand is started the next time.")
    shell.window.messages.say(said)
