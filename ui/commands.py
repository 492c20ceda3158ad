# SPDX-License-Identifier: GPL-3.0-or-later
"""All commands, in the order of the menus: menus, tool bar, palette and the page of keys are built from this table."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu, with_workspace
from ui.conditions import at_turn, can_redo, can_undo, has_sources, is_editing, is_open, is_writable
from ui.find_commands import find_commands
from ui.glossary_commands import word_commands
from ui.help_commands import help_commands
from ui.language_commands import language_commands
from ui.language_model_commands import language_model_commands
from ui.learnt_commands import learnt_commands
from ui.merge_commands import merge_commands
from ui.reading_commands import reading_commands
from ui.review_commands import review_commands
from ui.shell import Shell
from ui.similar_commands import memory_commands, similar_commands
from ui.suggestion_commands import suggestion_commands
from ui.text_commands import flag_commands, turn_commands
from ui.theme.theme import Scheme
from ui.turn_commands import comments_list_command, import_commands, role_commands, show_commands
from ui.undo_names import redo_text, undo_text


def commands() -> list[Command]:
    """Return all commands."""
    return [
        *_file(),
        *_edit(),
        *_view(),
        *turn_commands(),
        *role_commands(),
        *flag_commands(),
        *similar_commands(),
        *review_commands(),
        *suggestion_commands(),
        *word_commands(),
        *_tools(),
        *help_commands(),
    ]


def _file() -> list[Command]:
    menu = Menu.FILE
    return [
        Command(
            "open",
            str(QT_TRANSLATE_NOOP("Commands", "&Open…")),
            menu,
            Shell.ask_for_file,
            keys=("Ctrl+O",),
            icon="folder-open",
            in_tool_bar=True,
        ),
        Command("sample", str(QT_TRANSLATE_NOOP("Commands", "Open the sa&mple interview")), menu, Shell.open_sample),
        *import_commands(),
        Command(
            "close",
            str(QT_TRANSLATE_NOOP("Commands", "&Close the transcript")),
            menu,
            Shell.close_transcript,
            keys=("Ctrl+W",),
            when=is_open,
            ends_group=True,
        ),
        Command(
            "save",
            str(QT_TRANSLATE_NOOP("Commands", "&Save a revision")),
            menu,
            with_workspace(lambda work: work.save()),
            keys=("Ctrl+S",),
            when=is_writable,
            icon="floppy-disk",
            in_tool_bar=True,
        ),
        Command(
            "save-named",
            str(QT_TRANSLATE_NOOP("Commands", "Save a &named revision…")),
            menu,
            with_workspace(lambda work: work.save_named()),
            keys=("Ctrl+Shift+S",),
            when=is_writable,
            ends_group=True,
        ),
        Command(
            "export",
            str(QT_TRANSLATE_NOOP("Commands", "&Export…")),
            menu,
            with_workspace(lambda work: work.export()),
            keys=("Ctrl+E",),
            when=is_open,
        ),
        *merge_commands(),
        Command("quit", str(QT_TRANSLATE_NOOP("Commands", "&Quit")), menu, Shell.quit, keys=("Ctrl+Q",)),
    ]


def _edit() -> list[Command]:
    menu = Menu.EDIT
    return [
        Command(
            "undo",
            str(QT_TRANSLATE_NOOP("Commands", "&Undo")),
            menu,
            with_workspace(lambda work: work.undo()),
            keys=("Ctrl+Z",),
            when=can_undo,
            named=undo_text,
            icon="arrow-u-up-left",
            in_tool_bar=True,
        ),
        Command(
            "redo",
            str(QT_TRANSLATE_NOOP("Commands", "&Redo")),
            menu,
            with_workspace(lambda work: work.redo()),
            keys=("Ctrl+Shift+Z", "Ctrl+Y"),
            when=can_redo,
            named=redo_text,
            icon="arrow-u-up-right",
            in_tool_bar=True,
            ends_group=True,
        ),
        Command(
            "cut",
            str(QT_TRANSLATE_NOOP("Commands", "Cu&t")),
            menu,
            with_workspace(lambda work: work.view.cut()),
            keys=("Ctrl+X",),
            when=is_editing,
            native=True,
        ),
        Command(
            "copy",
            str(QT_TRANSLATE_NOOP("Commands", "&Copy")),
            menu,
            with_workspace(lambda work: work.view.copy()),
            keys=("Ctrl+C",),
            when=is_editing,
            native=True,
        ),
        Command(
            "paste",
            str(QT_TRANSLATE_NOOP("Commands", "&Paste")),
            menu,
            with_workspace(lambda work: work.view.paste()),
            keys=("Ctrl+V",),
            when=is_editing,
            native=True,
        ),
        Command(
            "select-all",
            str(QT_TRANSLATE_NOOP("Commands", "Select &all")),
            menu,
            with_workspace(lambda work: work.view.select_all()),
            keys=("Ctrl+A",),
            when=is_editing,
            native=True,
            ends_group=True,
        ),
        *find_commands(),
        Command(
            "settings",
            str(QT_TRANSLATE_NOOP("Commands", "Settin&gs…")),
            menu,
            lambda shell: shell.dialog_asked.emit("settings"),
            keys=("Ctrl+,",),
        ),
    ]


def _view() -> list[Command]:
    menu = Menu.VIEW
    return [
        Command(
            "larger", str(QT_TRANSLATE_NOOP("Commands", "&Larger text")), menu, Shell.zoom_in, keys=("Ctrl++", "Ctrl+=")
        ),
        Command("smaller", str(QT_TRANSLATE_NOOP("Commands", "&Smaller text")), menu, Shell.zoom_out, keys=("Ctrl+-",)),
        Command(
            "usual-size",
            str(QT_TRANSLATE_NOOP("Commands", "&Usual text size")),
            menu,
            Shell.zoom_reset,
            keys=("Ctrl+0",),
            ends_group=True,
        ),
        Command(
            "flags-list",
            str(QT_TRANSLATE_NOOP("Commands", "&Flags list")),
            menu,
            Shell.show_flags,
            keys=("Ctrl+Shift+V",),
            when=is_open,
        ),
        Command("history", str(QT_TRANSLATE_NOOP("Commands", "&History")), menu, Shell.show_history, when=is_open),
        comments_list_command(),
        Command(
            "read-original",
            str(QT_TRANSLATE_NOOP("Commands", "&Read the original of this turn")),
            menu,
            with_workspace(lambda work: work.view.read_original()),
            when=at_turn,
        ),
        Command(
            "read-source",
            str(QT_TRANSLATE_NOOP("Commands", "Read the source text of th&is turn")),
            menu,
            with_workspace(lambda work: work.view.read_source()),
            when=lambda shell: at_turn(shell) and has_sources(shell) and shell.theme.reading.shows_sources,
            ends_group=True,
        ),
        *reading_commands(),
        *show_commands(),
        Command("next-pane", str(QT_TRANSLATE_NOOP("Commands", "&Next pane")), menu, Shell.next_pane, keys=("F6",)),
        Command(
            "previous-pane",
            str(QT_TRANSLATE_NOOP("Commands", "&Previous pane")),
            menu,
            Shell.previous_pane,
            keys=("Shift+F6",),
            ends_group=True,
        ),
        _scheme(Scheme.SYSTEM, str(QT_TRANSLATE_NOOP("Commands", "Colours of the s&ystem"))),
        _scheme(Scheme.LIGHT, str(QT_TRANSLATE_NOOP("Commands", "Li&ght colours"))),
        _scheme(Scheme.DARK, str(QT_TRANSLATE_NOOP("Commands", "&Dark colours"))),
    ]


def _scheme(scheme: Scheme, text: str) -> Command:
    return Command(
        f"scheme-{scheme}",
        text,
        Menu.VIEW,
        lambda shell: shell.choose_scheme(scheme),
        chosen=lambda shell: shell.theme.scheme is scheme,
        among="colours",
    )


def _tools() -> list[Command]:
    return [
        Command(
            "check",
            str(QT_TRANSLATE_NOOP("Commands", "&Check now")),
            Menu.TOOLS,
            with_workspace(lambda work: work.document.check_now()),
            keys=("F7",),
            when=is_open,
        ),
        Command(
            "fetch-languagetool",
            str(QT_TRANSLATE_NOOP("Commands", "&Fetch LanguageTool…")),
            Menu.TOOLS,
            Shell.fetch_languagetool,
            when=lambda shell: shell.lacks_languagetool,
            ends_group=True,
        ),
        *memory_commands(),
        *learnt_commands(),
        *language_model_commands(),
        *language_commands(),
        Command(
            "palette",
            str(QT_TRANSLATE_NOOP("Commands", "&All commands…")),
            Menu.TOOLS,
            lambda shell: shell.dialog_asked.emit("palette"),
            keys=("Ctrl+Shift+A",),
        ),
        Command(
            "keys",
            str(QT_TRANSLATE_NOOP("Commands", "&Keys…")),
            Menu.TOOLS,
            lambda shell: shell.dialog_asked.emit("keys"),
        ),
    ]
