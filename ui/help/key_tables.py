# SPDX-License-Identifier: GPL-3.0-or-later
"""All commands with their present keys, as HTML."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from ui.command import Command, Menu
from ui.help.contents import Section
from ui.keys.keymap import Keymap

KEYS = "keys"
"""The anchor of the page of keys."""
_NAME_WIDTH = 340
Row = tuple[str, Sequence[str]]
"""What is done, and its keys."""


def key_tables(keymap: Keymap) -> tuple[str, list[Section]]:
    """Return the page of keys and its sections: one for each menu, then one for the text."""
    parts = [_heading(2, KEYS, QCoreApplication.translate("KeyTables", "Keys"))]
    sections = [Section(KEYS, QCoreApplication.translate("KeyTables", "Keys"), 2)]
    for name, title, rows in [
        *_menus(keymap),
        ("keys-text", QCoreApplication.translate("KeyTables", "In text and lists"), _text_keys(keymap)),
    ]:
        parts += [_heading(3, name, title), _table(rows)]
        sections.append(Section(name, title, 3))
    return "".join(parts), sections


def _menus(keymap: Keymap) -> Iterable[tuple[str, str, Sequence[Row]]]:
    for menu in Menu:
        under = [command for command in keymap.commands if command.menu is menu]
        if under:
            rows = [(_called(command), keymap.shown(command)) for command in under]
            yield f"keys-{menu.name.casefold()}", menu.text.replace("&", ""), rows


def _called(command: Command) -> str:
    return command.label.removesuffix("…")


def _text_keys(keymap: Keymap) -> list[Row]:
    return [
        (QCoreApplication.translate("KeyTables", "New paragraph in the turn"), ["Enter"]),
        (QCoreApplication.translate("KeyTables", "Merge with the turn before, at its start"), ["Backspace"]),
        (QCoreApplication.translate("KeyTables", "Delete a word"), ["Ctrl+Backspace", "Ctrl+Delete"]),
        (QCoreApplication.translate("KeyTables", "First and last turn"), ["Ctrl+Home", "Ctrl+End"]),
        (QCoreApplication.translate("KeyTables", "Close the card of a flag"), ["Esc"]),
        (QCoreApplication.translate("KeyTables", "In the list of flags: tick one, tick all"), ["Space", "Ctrl+A"]),
        (
            QCoreApplication.translate("KeyTables", "In the list of flags: open one in the text, apply the ticked"),
            ["Enter", "Ctrl+Enter"],
        ),
        (QCoreApplication.translate("KeyTables", "What can be done with a flag, as a menu"), ["Shift+F10"]),
    ]


def _table(rows: Iterable[Row]) -> str:
    cells = "".join(
        f"<tr><td width='{_NAME_WIDTH}'>{escape(what)}</td><td>{_caps(keys)}</td></tr>" for what, keys in rows
    )
    return f"<table width='100%' cellspacing='0' cellpadding='4'>{cells}</table>"


def _caps(keys: Sequence[str]) -> str:
    if not keys:
        none = QCoreApplication.translate("KeyTables", "no key")
        return f"<span class='none'>{escape(none)}</span>"
    return " ".join(f"<span class='key'>&nbsp;{escape(key)}&nbsp;</span>" for key in keys)


def _heading(level: int, name: str, title: str) -> str:
    return f"<h{level}><a name='{name}'></a>{escape(title)}</h{level}>"
