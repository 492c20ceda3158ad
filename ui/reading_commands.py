# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of the table of commands that is about reading: what of the text is shown, and how."""

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.command import Command, Menu
from ui.conditions import has_sources, is_editing
from ui.shell import Shell
from ui.theme.reading import LineLength

_LINE_LENGTHS = {
    LineLength.COLUMN: str(QT_TRANSLATE_NOOP("Commands", "Lines fill the &column")),
    LineLength.SHORT: str(QT_TRANSLATE_NOOP("Commands", "Lines of &50 letters")),
    LineLength.MEDIUM: str(QT_TRANSLATE_NOOP("Commands", "Lines of &66 letters")),
    LineLength.LONG: str(QT_TRANSLATE_NOOP("Commands", "Lines of &80 letters")),
}


def reading_commands() -> list[Command]:
    """Return what a reader chooses."""
    return [
        *(_line_length(length, text) for length, text in _LINE_LENGTHS.items()),
        Command(
            "toggle-original",
            str(QT_TRANSLATE_NOOP("Commands", "Hide the &originals")),
            Menu.VIEW,
            _toggle_originals,
            keys=("Ctrl+Shift+O",),
            when=is_editing,
            chosen=lambda shell: shell.theme.reading.hides_originals,
        ),
        Command(
            "toggle-source",
            str(QT_TRANSLATE_NOOP("Commands", "Show the source te&xt")),
            Menu.VIEW,
            _toggle_sources,
            when=has_sources,
            chosen=lambda shell: shell.theme.reading.shows_sources,
        ),
        Command(
            "toggle-marks",
            str(QT_TRANSLATE_NOOP("Commands", "Hide flags &and changes")),
            Menu.VIEW,
            _toggle_marks,
            keys=("Ctrl+Shift+M",),
            when=is_editing,
            chosen=lambda shell: shell.theme.reading.hides_marks,
        ),
        Command(
            "focus-mode",
            str(QT_TRANSLATE_NOOP("Commands", "Th&e text alone")),
            Menu.VIEW,
            _toggle_focus,
            keys=("F11",),
            when=is_editing,
            chosen=lambda shell: shell.theme.reading.dims_others,
            ends_group=True,
        ),
    ]


def _line_length(length: LineLength, text: str) -> Command:
    return Command(
        f"lines-{length.name.lower()}",
        text,
        Menu.VIEW,
        lambda shell: shell.read_in(replace(shell.theme.reading, line_length=length)),
        when=is_editing,
        chosen=lambda shell: shell.theme.reading.line_length is length,
        among="line length",
        ends_group=length is LineLength.LONG,
    )


def _toggle_originals(shell: Shell) -> None:
    reading = shell.theme.reading
    shell.read_in(replace(reading, hides_originals=not reading.hides_originals))


def _toggle_sources(shell: Shell) -> None:
    reading = shell.theme.reading
    shell.read_in(replace(reading, shows_sources=not reading.shows_sources))


def _toggle_marks(shell: Shell) -> None:
    reading = shell.theme.reading
    shell.read_in(replace(reading, hides_marks=not reading.hides_marks))


def _toggle_focus(shell: Shell) -> None:
    reading = shell.theme.reading
    shell.read_in(replace(reading, dims_others=not reading.dims_others))
