# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter

from PySide6.QtGui import QKeySequence

from app.paths import manual
from app.transcript.turn import Role
from ui.command import Focus, Menu
from ui.commands import commands

PROMISED = {
    "Ctrl+O": "open",
    "Ctrl+S": "save",
    "Ctrl+Shift+S": "save-named",
    "Ctrl+E": "export",
    "Ctrl+Z": "undo",
    "Ctrl+Shift+Z": "redo",
    "Ctrl+Enter": "confirm",
    "Alt+Up": "previous-turn",
    "Alt+Down": "next-turn",
    "Ctrl+J": "go-to-turn",
    "F8": "next-flag",
    "Shift+F8": "previous-flag",
    **{f"Ctrl+{number}": f"take-{number}" for number in range(1, 6)},
    "Ctrl+.": "take-next",
    "Ctrl+I": "ignore-here",
    "Ctrl+Shift+I": "ignore-everywhere",
    "F7": "check",
    "Ctrl+Shift+P": "fix-similar",
    "Ctrl+F": "find",
    "Ctrl+H": "replace",
    "F3": "find-next",
    "Shift+F3": "find-previous",
    "Ctrl+Shift+R": "restore-original",
    "Ctrl+Shift+Enter": "split",
    **{f"Alt+{number}": f"role-{role}" for number, role in enumerate(Role, 1)},
    "Alt+6": "speaker",
    "Ctrl+Shift+N": "add-comment",
    "F9": "next-comment",
    "Shift+F9": "previous-comment",
    "Ctrl+Shift+L": "choose-filter",
    "Ctrl+Alt+Up": "move-up",
    "Ctrl+Alt+Down": "move-down",
    "Ctrl+Shift+V": "flags-list",
    "Ctrl+,": "settings",
    "Ctrl+Shift+H": "review",
    "Ctrl+Shift+A": "palette",
    "F6": "next-pane",
    "Shift+F6": "previous-pane",
    "F1": "help",
}
"""The keys that people rely on; those of commands still to come are left out."""


def test_no_two_commands_hear_the_same_key_with_the_same_focus():
    heard = [(command.focus, key) for command in commands() for key in command.keys]
    assert [key for key, times in Counter(heard).items() if times > 1] == []


def test_the_list_of_flags_takes_only_one_key_from_the_window():
    of_window = {key for command in commands() if command.focus is Focus.WINDOW for key in command.keys}
    of_list = {key for command in commands() if command.focus is Focus.FLAGS_LIST for key in command.keys}
    assert of_window & of_list == {"Ctrl+Enter", "Ctrl+Return"}


def test_the_review_takes_only_the_keys_for_next_and_previous_from_the_window():
    of_window = {key for command in commands() if command.focus is Focus.WINDOW for key in command.keys}
    of_review = {key for command in commands() if command.focus is Focus.REVIEW for key in command.keys}
    assert of_window & of_review == {"F3", "Shift+F3", "F8", "Shift+F8"}


def test_the_keys_are_those_that_were_promised():
    made = {key: command.id for command in commands() if command.focus is Focus.WINDOW for key in command.keys}
    assert {key: made.get(key) for key in PROMISED} == PROMISED


def test_qt_understands_every_key():
    for command in commands():
        for key in command.keys:
            assert QKeySequence(key).toString() == key


def test_the_menus_are_the_eight_of_the_design(qapp):
    assert [menu.text.replace("&", "") for menu in Menu] == [
        "File",
        "Edit",
        "View",
        "Turn",
        "Flags",
        "Review",
        "Tools",
        "Help",
    ]
    assert {command.menu for command in commands()} == set(Menu)


def test_each_id_and_each_access_key_of_a_menu_is_used_once():
    assert max(Counter(command.id for command in commands()).values()) == 1
    for menu in {(command.menu, command.submenu) for command in commands()}:
        inside = [command for command in commands() if command.menu is menu[0]]
        titles = {command.submenu for command in inside if command.submenu} if not menu[1] else set()
        texts = [command.text for command in inside if command.submenu == menu[1]]
        access = [_access_key(text) for text in (*texts, *titles)]
        assert [key for key, times in Counter(access).items() if times > 1] == [], menu
    assert max(Counter(_access_key(str(menu.value)) for menu in Menu).values()) == 1


def test_what_the_tool_bar_shows_has_an_icon(qapp, theme):
    shown = [command for command in commands() if command.in_tool_bar]
    assert [command.icon for command in shown] == [
        "folder-open",
        "floppy-disk",
        "arrow-u-up-left",
        "arrow-u-up-right",
        "caret-up",
        "caret-down",
        "check",
    ]
    for command in shown:
        assert not theme.icon(command.icon).isNull()


def test_every_command_has_a_text_for_its_menu():
    for command in commands():
        assert command.text.count("&") == 1, command.id
        assert command.label.strip(" …"), command.id


def test_the_manual_names_the_usual_key_of_every_command():
    text = manual().read_text(encoding="utf-8")
    told_by_another = {"take-2", "take-3", "take-4", "move-down", "role-answer", "role-heading", "role-quote"}
    untold = {
        command.id for command in commands() if command.keys and not command.native and command.keys[0] not in text
    }
    assert untold - told_by_another == set()


def _access_key(text):
    return text[text.index("&") + 1].casefold()
