# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import preferences
from app.preferences import LanguageModel
from tests.proposals.language_model.server import model_server
from tests.ui.conftest import PATIENCE
from ui.language_model.settings_dialog import LanguageModelDialog


@pytest.fixture
def dialog(qtbot, background, theme):
    dialog = LanguageModelDialog(background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.used, timeout=PATIENCE)
    return dialog


def test_at_first_it_is_off(dialog):
    assert dialog.chosen == LanguageModel()


def test_what_is_typed_is_kept_with_all_other_settings(dialog, qtbot):
    preferences.save(preferences.Preferences(picky=True))
    QTest.keyClick(dialog.used, Qt.Key.Key_Space)
    QTest.keyClicks(dialog.address, "localhost:8080")
    QTest.keyClicks(dialog.name, "small")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    kept = preferences.load()
    assert kept.language_model == LanguageModel(True, "localhost:8080", "small")
    assert kept.picky


def test_another_machine_is_refused_with_the_reason_and_nothing_is_kept(dialog, qtbot):
    dialog.used.setChecked(True)
    QTest.keyClicks(dialog.address, "http://192.168.1.5:8080")
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.said.isVisible, timeout=PATIENCE)
    assert "no text may leave this one" in dialog.said.text()
    assert dialog.isVisible()
    assert preferences.load().language_model == LanguageModel()


def test_the_models_of_the_server_are_found(dialog, qtbot):
    with model_server() as server:
        QTest.keyClicks(dialog.address, server.address)
        dialog.look.click()
        qtbot.waitUntil(lambda: dialog.name.text() == "small-model", timeout=PATIENCE)
    assert "small-model, other" in dialog.said.text()


def test_a_server_that_is_not_there_is_told_of(dialog, qtbot):
    with model_server() as server:
        address = server.address
    QTest.keyClicks(dialog.address, address)
    dialog.look.click()
    qtbot.waitUntil(lambda: "start its server" in dialog.said.text(), timeout=PATIENCE)
