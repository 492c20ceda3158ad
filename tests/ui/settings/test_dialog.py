# SPDX-License-Identifier: GPL-3.0-or-later
"""The real dialog over a real window; what it saves is checked in the file and in the flags that are shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import preferences
from app.checking.filters import Level
from app.checking.languagetool.judgement import categories
from app.preferences import LanguageModel, Preferences
from app.projects import open_session
from tests.ui.closing import quit_desk
from tests.ui.conftest import PATIENCE
from ui.application import Desk
from ui.settings.category_list import CategoryList
from ui.settings.dialog import SettingsDialog
from ui.settings.wording import category_name
from ui.theme.theme import Scheme
from ui.translations import Language

TEXT = """Who fears the Regime?

It takes a little bit to a dictatorial System loses its balance.

Why is the Moment right?
"""
BEFORE = Preferences(
    level=Level.EAGER,
    checkers=("rules",),
    languagetool_categories_off=("STYLE", "UNHEARD_OF"),
    languagetool_rules_off=("EN_A_VS_AN",),
    language_model=LanguageModel(address="http://127.0.0.1:8080"),
)


@pytest.fixture
def desk(qapp, qtbot, tmp_path, monkeypatch):
    config = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    preferences.save(BEFORE)
    desk = Desk(qapp, config / "fairhand")
    yield desk
    quit_desk(desk, qtbot)


@pytest.fixture
def document(desk, qtbot, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk.show(path)
    qtbot.waitUntil(lambda: desk.shell.workspace is not None and desk.is_complete, timeout=PATIENCE)
    document = desk.shell.workspace.document
    qtbot.waitUntil(lambda: document.flag_count > 0 and document.checking is None, timeout=PATIENCE)
    return document


@pytest.fixture
def settle(desk, qtbot):
    """Return a function that opens the dialog as its command does, and waits until it shows what is kept."""

    def settle():
        desk.shell.dialog_asked.emit("settings")
        [dialog] = [one for one in desk.window.findChildren(SettingsDialog) if one.isVisible()]
        qtbot.waitUntil(lambda: bool(dialog.form.checkers), timeout=PATIENCE)
        return dialog

    return settle


def save(dialog, qtbot):
    gone = []
    dialog.accepted.connect(lambda: gone.append(True))
    dialog.save.click()
    qtbot.waitUntil(lambda: bool(gone), timeout=PATIENCE)


def test_it_shows_what_is_kept(desk, qtbot, settle):
    desk.window.show()
    dialog = settle()
    form = dialog.form
    assert form.level.value is Level.EAGER
    assert {name for name, box in form.checkers.items() if box.isChecked()} == {"rules"}
    assert form.categories.off == ("STYLE", "UNHEARD_OF")
    assert not form.english.isEnabled()
    assert not form.picky.isEnabled()
    assert not form.categories.isEnabled()
    assert form.chosen == BEFORE


def test_what_is_saved_holds_for_the_open_transcript_at_once(document, qtbot, settle):
    before = document.flag_count
    dialog = settle()
    dialog.form.level.choose(Level.STRICT)
    dialog.form.author.setText(" Ines ")
    save(dialog, qtbot)
    assert document.flag_count < before
    assert document.session.author == "Ines"
    dialog = settle()
    dialog.form.level.choose(Level.EAGER)
    save(dialog, qtbot)
    qtbot.waitUntil(lambda: document.flag_count == before, timeout=PATIENCE)


def test_a_checker_that_is_ticked_is_asked(document, qtbot, settle):
    dialog = settle()
    dialog.form.checkers["harper"].click()
    dialog.form.remembered.setChecked(False)
    save(dialog, qtbot)
    qtbot.waitUntil(lambda: {one.id for one in document.reports} == {"rules", "harper"}, timeout=PATIENCE)


def test_what_has_no_field_stays_as_it_was(desk, qtbot, settle):
    desk.window.show()
    dialog = settle()
    dialog.form.checkers["languagetool"].click()
    dialog.form.picky.click()
    dialog.form.colours.choose(Scheme.DARK)
    dialog.form.language.choose(Language.GERMAN)
    save(dialog, qtbot)
    kept = preferences.load()
    assert kept.checkers == ("rules", "languagetool")
    assert kept.picky
    assert (kept.languagetool_rules_off, kept.language_model) == (BEFORE.languagetool_rules_off, BEFORE.language_model)
    assert desk.theme.scheme is Scheme.DARK
    assert desk.shell.state.language is Language.GERMAN


def test_somebody_has_to_be_asked(desk, settle):
    desk.window.show()
    dialog = settle()
    dialog.form.checkers["rules"].click()
    assert not dialog.save.isEnabled()
    assert dialog.said.text()
    dialog.form.checkers["harper"].click()
    assert dialog.save.isEnabled()
    assert not dialog.said.text()


def test_the_english_is_kept_with_the_interview(document, qtbot, tmp_path, settle):
    dialog = settle()
    assert dialog.form.english.isEnabled()
    assert dialog.form.english.value == "en-US"
    dialog.form.english.choose("en-GB")
    save(dialog, qtbot)
    document.session.flush()
    session = open_session(tmp_path / "talk.fairhand", write=False)
    assert session.settings.variant == "en-GB"
    session.close()


def test_damaged_settings_are_told_of_and_left_as_they_are(desk, qtbot):
    preferences.settings_file().write_text("{", encoding="utf-8")
    desk.window.show()
    desk.shell.dialog_asked.emit("settings")
    [dialog] = desk.window.findChildren(SettingsDialog)
    qtbot.waitUntil(lambda: "settings.json" in dialog.said.text(), timeout=PATIENCE)
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_escape_leaves_everything_as_it_is(desk, qtbot, settle):
    desk.window.show()
    dialog = settle()
    dialog.form.level.choose(Level.STRICT)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert preferences.load() == BEFORE


def test_categories_are_ticked_by_key_and_by_click(qtbot, theme):
    shown = CategoryList(theme)
    qtbot.addWidget(shown)
    shown.offer(categories(), ())
    shown.show()
    shown.setFocus()
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Space)
    second = shown.visualItemRect(shown.item(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert len(shown.off) == 2
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert len(shown.off) == 1


def test_every_category_has_a_name():
    assert all(category_name(one) != one for one in categories())
    assert len({category_name(one) for one in categories()}) == len(categories())
