# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of keys over the real table of commands and a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import key_settings
from ui.commands import commands
from ui.keys.key_store import KeyStore
from ui.keys.keymap import Keymap
from ui.keys.keys_dialog import KeysDialog

PATIENCE = 30_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keymap():
    return Keymap(commands())


@pytest.fixture
def store(keymap, tmp_path, background):
    return KeyStore(keymap, tmp_path / "keys.json", background)


@pytest.fixture
def dialog(keymap, store, theme, qtbot):
    dialog = KeysDialog(keymap, store, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog, keymap, name):
    dialog.form.list.choose(keymap.command(name))


def press(dialog, key, modifiers=CONTROL):
    QTest.keyClick(dialog.form.field, key, modifiers)


def names(dialog):
    return [row.command.id for row in dialog._model.rows]


def test_a_command_is_found_by_its_name_and_by_its_key(dialog):
    QTest.keyClicks(dialog.form.search, "named")
    assert names(dialog) == ["save-named"]
    dialog.form.search.clear()
    QTest.keyClick(dialog.form.by_key, Qt.Key.Key_F8)
    assert names(dialog) == ["next-flag", "next-change"]


def test_a_free_key_is_set_with_enter(dialog, keymap):
    choose(dialog, keymap, "history")
    press(dialog, Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)
    assert "free" in dialog.form.said.text()
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert keymap.own == {"history": ("F10",)}


def test_a_key_of_another_command_is_named_and_can_be_taken_and_given_back(dialog, keymap):
    choose(dialog, keymap, "export")
    press(dialog, Qt.Key.Key_S)
    assert "“Save a revision”" in dialog.form.said.text()
    assert dialog.form.set.text() == "&Take it from there"
    dialog.form.set.click()
    assert keymap.first("export") == "Ctrl+S"
    assert keymap.first("save") == ""
    dialog.form.take_back.click()
    assert (keymap.first("export"), keymap.first("save")) == ("Ctrl+E", "Ctrl+S")


def test_a_key_is_added_and_taken_away(dialog, keymap):
    choose(dialog, keymap, "export")
    press(dialog, Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier)
    dialog.form.add.click()
    assert keymap.keys(keymap.command("export")) == ("Ctrl+E", "F10")
    dialog.form.chips.removed.emit("Ctrl+E")
    assert keymap.keys(keymap.command("export")) == ("F10",)
    dialog.form.reset.click()
    assert keymap.own == {}


def test_a_key_that_people_need_is_refused_with_a_reason(dialog, keymap):
    choose(dialog, keymap, "export")
    press(dialog, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier)
    assert "needed for typing" in dialog.form.said.text()
    assert not dialog.form.set.isEnabled()
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert keymap.own == {}


def test_keys_that_the_text_hears_by_itself_cannot_be_changed(dialog, keymap):
    choose(dialog, keymap, "paste")
    assert not dialog.form.field.isEnabled()
    assert "stay as they are" in dialog.form.said.text()


def test_all_keys_are_reset_at_once(dialog, keymap):
    keymap.give(keymap.command("export"), ["F10"])
    keymap.give(keymap.command("save"), ["F10"])
    dialog.form.reset_all.click()
    assert keymap.own == {}


def test_what_is_changed_is_on_disk_and_there_at_the_next_start(store, keymap, tmp_path, background, qtbot):
    keymap.give(keymap.command("export"), ["F10"])
    path = tmp_path / "keys.json"
    qtbot.waitUntil(lambda: path.exists() and key_settings.load(path) == {"export": ("F10",)}, timeout=PATIENCE)
    again = Keymap(commands())
    KeyStore(again, path, background).load()
    qtbot.waitUntil(lambda: again.first("export") == "F10", timeout=PATIENCE)


def test_a_damaged_file_is_told_and_set_aside_before_it_is_written_over(store, keymap, tmp_path, qtbot):
    path = tmp_path / "keys.json"
    path.write_text("{", encoding="utf-8")
    with qtbot.waitSignal(store.failed, timeout=PATIENCE) as told:
        store.load()
    assert "usual keys hold" in told.args[0]
    keymap.give(keymap.command("export"), ["F10"])
    aside = tmp_path / "keys.damaged.json"
    qtbot.waitUntil(lambda: aside.exists() and path.exists(), timeout=PATIENCE)
    assert aside.read_text(encoding="utf-8") == "{"


def test_keys_are_exported_and_imported(dialog, keymap, tmp_path, qtbot):
    keymap.give(keymap.command("export"), ["F10"])
    file = tmp_path / "mine.json"
    dialog.export_to(file)
    qtbot.waitUntil(file.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Wrote" in dialog.form.said.text(), timeout=PATIENCE)
    keymap.take_over({})
    dialog.import_from(file)
    qtbot.waitUntil(lambda: keymap.first("export") == "F10", timeout=PATIENCE)
