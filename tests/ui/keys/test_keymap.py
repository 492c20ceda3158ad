# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit

from ui.commands import commands
from ui.keys.key_names import combination, for_qt, kept, pressed
from ui.keys.keymap import Keymap, default_keys, heard_together
from ui.keys.refusals import why_refused

TABLE = commands()
SOME_KEYS = st.sampled_from(
    ["Ctrl+S", "Ctrl+E", "F8", "Ctrl+Enter", "Ctrl+K", "Ctrl+Return", "Alt+Up", "nonsense", "A"]
)


@pytest.fixture
def keymap():
    return Keymap(TABLE)


def of(keymap, name):
    return keymap.keys(keymap.command(name))


def test_without_a_wish_each_command_has_its_default_keys(keymap):
    assert {command.id: keymap.keys(command) for command in TABLE} == {
        command.id: default_keys(command) for command in TABLE
    }
    assert keymap.own == {}


def test_a_key_that_is_given_is_taken_from_the_command_that_had_it(keymap, qtbot):
    export, save = keymap.command("export"), keymap.command("save")
    assert keymap.holders("Ctrl+S", export) == [save]
    with qtbot.waitSignal(keymap.changed):
        keymap.give(export, ["Ctrl+S"])
    assert of(keymap, "export") == ("Ctrl+S",)
    assert of(keymap, "save") == ()
    assert keymap.own == {"export": ("Ctrl+S",)}


def test_a_default_comes_back_when_its_key_is_free_again(keymap):
    keymap.give(keymap.command("export"), ["Ctrl+S"])
    keymap.reset(keymap.command("export"))
    assert of(keymap, "save") == ("Ctrl+S",)
    assert keymap.own == {}


def test_a_reset_takes_the_default_back_from_whoever_has_it(keymap):
    keymap.give(keymap.command("export"), ["Ctrl+S", "Ctrl+K"])
    keymap.reset(keymap.command("save"))
    assert of(keymap, "save") == ("Ctrl+S",)
    assert of(keymap, "export") == ("Ctrl+K",)


def test_keys_that_the_text_hears_by_itself_stay_where_they_are(keymap):
    keymap.give(keymap.command("cut"), ["Ctrl+K"])
    assert of(keymap, "cut") == ("Ctrl+X",)
    keymap.take_over({"export": ("Ctrl+X",), "copy": ("F9",)})
    assert of(keymap, "cut") == ("Ctrl+X",)
    assert of(keymap, "copy") == ("Ctrl+C",)
    assert of(keymap, "export") == ()


def test_wishes_for_commands_that_there_are_not_are_kept_for_the_version_that_has_them(keymap):
    keymap.take_over({"from-the-future": ("F12",)})
    keymap.give(keymap.command("export"), ["F9"])
    assert keymap.own == {"from-the-future": ("F12",), "export": ("F9",)}


def test_enter_is_one_key_to_people_and_two_to_qt(keymap):
    assert of(keymap, "confirm") == ("Ctrl+Enter",)
    assert keymap.sequences(keymap.command("confirm")) == [QKeySequence("Ctrl+Enter"), QKeySequence("Ctrl+Return")]


@given(st.dictionaries(st.sampled_from([command.id for command in TABLE]), st.lists(SOME_KEYS, max_size=3).map(tuple)))
def test_whatever_is_wished_no_key_has_two_commands_that_would_hear_it(own):
    keymap = Keymap(TABLE)
    keymap.take_over(own)
    for command in TABLE:
        for key in keymap.keys(command):
            others = [other for other in TABLE if other is not command and key in keymap.keys(other)]
            assert not any(heard_together(command, other) for other in others)
        assert max(Counter(keymap.keys(command)).values(), default=1) == 1


@pytest.mark.parametrize(
    "command", [command for command in TABLE if not command.native], ids=lambda command: command.id
)
def test_no_default_key_would_be_refused(command):
    assert [key for key in default_keys(command) if why_refused(key)] == []


def test_a_default_key_may_be_kept_beside_another(keymap):
    keymap.take_over({"add-comment": ("Ctrl+Shift+N", "F12")})
    assert of(keymap, "add-comment") == ("Ctrl+Shift+N", "F12")


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("A", "needed for typing"),
        ("Shift+A", "needed for typing"),
        ("Enter", "needed for typing"),
        ("Ctrl+Alt+Q", "On many keyboards"),
        ("Alt+F", "opens the menu “File”"),
        ("Tab", "leads from one part"),
        ("Esc", "closes cards"),
        ("Ctrl+Left", "The text needs"),
        ("Ctrl+A", "The text needs"),
        ("Ctrl+C", "belongs to the clipboard"),
        ("Shift+F10", "context menu"),
        ("Ctrl+K, Ctrl+C", "one key"),
    ],
)
def test_keys_that_people_need_are_refused_with_a_reason(key, reason):
    assert reason in why_refused(key)


@pytest.mark.parametrize("key", ["Ctrl+M", "F9", "Ctrl+Shift+A", "Ctrl+Alt+Up", "Alt+1", "Ctrl+.", "Ctrl+Enter"])
def test_other_keys_may_be_had(key):
    assert why_refused(key) == ""


def test_every_key_that_may_be_had_reaches_the_window_from_the_text(qtbot):
    text = QTextEdit()
    qtbot.addWidget(text)
    swallowed = []
    kinds = [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
    kinds += [kind | Qt.KeyboardModifier.ShiftModifier for kind in kinds]
    keys = [*map(Qt.Key, range(0x21, 0x60)), *(Qt.Key(number) for number in range(0x01000000, 0x01000040))]
    for key in keys:
        for kind in kinds:
            name = kept(QKeySequence(QKeyCombination(kind, key)).toString())
            if not name or why_refused(name):
                continue
            event = QKeyEvent(QEvent.Type.ShortcutOverride, key, kind)
            event.ignore()
            QCoreApplication.sendEvent(text, event)
            if event.isAccepted() and not any(
                event.matches(foreign) for foreign in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            ):
                swallowed.append(name)
    assert swallowed == []


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "name"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "", "Ctrl+K"),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, "", "Ctrl+Shift+K"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, "+", "Ctrl++"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier, "", "Ctrl+Enter"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "", "Ctrl+Enter"),
        (Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier, "", ""),
    ],
)
def test_a_pressed_key_has_the_name_that_it_is_kept_by(key, modifiers, text, name):
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == name


def test_qt_listens_for_what_was_kept():
    assert [combination(each).key() for each in for_qt("Ctrl+Enter")] == [Qt.Key.Key_Enter, Qt.Key.Key_Return]


def test_text_and_review_may_share_a_key_as_they_are_never_used_together(keymap):
    assert of(keymap, "find-next") == ("F3",)
    assert of(keymap, "next-change") == ("F3", "F8")
    assert keymap.holders("Ctrl+S", keymap.command("next-change")) == [keymap.command("save")]
