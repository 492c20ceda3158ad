# SPDX-License-Identifier: GPL-3.0-or-later
"""Help with the real manual and the real table of commands."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import ui
from app.paths import manual
from ui.commands import commands
from ui.help.contents import rendered
from ui.help.help_window import HelpWindow
from ui.help.key_tables import KEYS, key_tables
from ui.help.places import PLACES, section_for
from ui.keys.keymap import Keymap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def keymap():
    return Keymap(commands())


@pytest.fixture
def window(keymap, theme, qtbot):
    window = HelpWindow(keymap, theme)
    qtbot.addWidget(window)
    window.show_manual(*rendered(manual().read_text(encoding="utf-8")))
    window.go_to(KEYS)
    return window


def test_every_command_is_there_with_its_present_key(window, keymap):
    keymap.give(keymap.command("export"), ["F9"])
    for command in commands():
        assert command.label.removesuffix("…") in window.text
        for key in keymap.shown(command):
            assert key in window.text
    assert "Export\n F9 " in window.text


def test_the_manual_stands_below_with_all_its_headings(window):
    _, sections = rendered(manual().read_text(encoding="utf-8"))
    assert len(sections) > 8
    at = [window.text.rindex(f"{section.title}\n") for section in sections]
    assert min(at) > window.text.index("In text and lists")


def test_words_are_found_marked_and_walked_round(window):
    QTest.keyClicks(window._field, "revision")
    marks = window.page.extraSelections()
    assert len(marks) > 3
    assert window._count.text() == f"1 of {len(marks)}"
    QTest.keyClick(window._field, Qt.Key.Key_Return)
    assert window._count.text() == f"2 of {len(marks)}"
    QTest.keyClick(window._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window._count.text() == f"{len(marks)} of {len(marks)}"
    window._field.clear()
    QTest.keyClicks(window._field, "no such words")
    assert window._count.text() == "Not found"
    assert window.page.extraSelections() == []


def test_a_section_is_gone_to_by_its_name_and_by_a_link(window):
    window.go_to("flags")
    assert window.section == "flags"
    assert window.page.verticalScrollBar().value() > 0
    window.page.anchorClicked.emit(QUrl("#files"))
    assert window.section == "files"


def test_nothing_is_fetched_for_the_page(window):
    assert window.page.loadResource(2, QUrl("https://example.org/picture.png")) is None


def test_every_place_has_its_section_and_is_a_part_of_the_window(keymap):
    _, sections = rendered(manual().read_text(encoding="utf-8"))
    names = {section.name for section in [*sections, *key_tables(keymap)[1]]}
    assert {place: section for place, section in PLACES.items() if section not in names} == {}
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(ui.__path__, "ui.")]
    assert set(PLACES) - {name for module in modules for name in vars(module)} == set()


def test_a_widget_that_is_not_listed_looks_to_its_parent(qtbot, window):
    class FlagsPanel(QWidget):
        pass

    panel = FlagsPanel()
    qtbot.addWidget(panel)
    assert section_for(QWidget(panel)) == "flags"
    assert section_for(None) == KEYS
