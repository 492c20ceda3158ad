# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette, with the real commands of a window without a document."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.closing import quit_desk
from ui.application import Desk
from ui.command import Menu
from ui.commands import commands
from ui.keys.command_list import CommandList
from ui.keys.command_palette import CommandPalette
from ui.theme.roles import Role
from ui.window_state import WindowState

PATIENCE = 30_000


@pytest.fixture
def desk(qapp, qtbot, tmp_path):
    desk = Desk(qapp, tmp_path)
    desk.show(None)
    qtbot.waitUntil(lambda: desk.is_complete, timeout=PATIENCE)
    yield desk
    quit_desk(desk, qtbot)


@pytest.fixture
def palette(desk, qtbot, tmp_path):
    palette = CommandPalette(desk.actions, WindowState(tmp_path), desk.theme, desk.window)
    qtbot.addWidget(palette)
    palette.show()
    return palette


def search(palette, words):
    field = palette.findChild(QLineEdit)
    field.clear()
    QTest.keyClicks(field, words)
    return field


def test_all_commands_are_there_at_first(palette):
    assert {command.id for command in palette.shown} == {command.id for command in commands()}


def test_all_typed_words_must_be_in_a_command(palette):
    search(palette, "turn mo")
    assert {command.id for command in palette.shown} == {"move-up", "move-down"}
    search(palette, "no such thing")
    assert list(palette.shown) == []


def test_enter_carries_the_command_out_and_closes(palette, desk):
    field = search(palette, "dark col")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.theme.is_dark
    assert not palette.isVisible()


def test_arrows_choose_while_one_types_on(palette, desk):
    field = search(palette, "text")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert desk.theme.text_size == 14


def test_what_cannot_be_done_now_is_not_done(palette):
    field = search(palette, "export")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert palette.isVisible()


def names_in(menu):
    """Yield the commands of a menu, those of the menus inside it in their places."""
    for action in menu.actions():
        if action.menu():
            yield from names_in(action.menu())
        elif action.objectName():
            yield action.objectName()


def test_every_menu_has_its_commands(desk):
    bar = desk.window.menuBar()
    shown = {action.text().replace("&", ""): action.menu() for action in bar.actions()}
    assert list(shown) == [menu.text.replace("&", "") for menu in Menu]
    for menu in Menu:
        entries = list(names_in(shown[menu.text.replace("&", "")]))
        assert entries == [command.id for command in commands() if command.menu is menu]


def test_without_a_document_only_what_needs_none_can_be_used(desk):
    desk.actions.refresh()
    usable = {command.id for command in commands() if desk.actions.of(command).isEnabled()}
    assert {"open", "sample", "quit", "larger", "keys", "palette", "help", "tour"} <= usable
    assert usable.isdisjoint({"save", "undo", "confirm", "next-flag", "take-1", "review", "export", "check"})


def test_the_current_row_is_marked_as_in_other_lists(palette, desk):
    table = palette.findChild(CommandList)
    rect = table.visualRect(table.currentIndex())
    image = table.viewport().grab(rect).toImage()
    assert image.pixelColor(1, 5) == desk.theme.colour(Role.ACCENT)
    assert image.pixelColor(rect.width() - 2, 2) == desk.theme.colour(Role.ACCENT_SOFT)
