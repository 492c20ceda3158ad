# SPDX-License-Identifier: GPL-3.0-or-later
"""The personal dictionary in the window, on a file of the test's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.checking.finding import Category, Finding, Severity
from app.checking.flag import Flag
from app.learning import dictionary
from ui.dictionary.dictionary_dialog import DictionaryDialog
from ui.dictionary.personal_words import PersonalWords

PATIENCE = 30_000


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def words(background, theme, window, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return PersonalWords(background, theme, window)


def flag(text, category=Category.SPELLING):
    return Flag(Finding(1, 0, len(text), text, category, Severity.MINOR, 0.9, "r", "harper", ""), ())


def test_the_word_of_a_flag_is_learnt(words, qtbot):
    known = []
    words.changed.connect(known.append)
    with qtbot.waitSignal(words.announced, timeout=PATIENCE) as heard:
        words.add_flagged(flag("Kulibajew’s"))
    assert known == [dictionary.words()] == [{"Kulibajew"}]
    assert heard.args == ["“Kulibajew” is in your dictionary now."]


@pytest.mark.parametrize("flagged", [None, flag("two words"), flag("Regime", Category.CASING), flag("a\x07")])
def test_what_is_no_misspelt_word_cannot_be_learnt(words, flagged):
    assert not words.can_add(flagged)
    words.add_flagged(flagged)


def test_a_damaged_dictionary_is_told_of(words, tmp_path, qtbot):
    (tmp_path / "data" / "fairhand").mkdir(parents=True)
    (tmp_path / "data" / "fairhand" / "learnt.sqlite").write_text("nonsense" * 200)
    with qtbot.waitSignal(words.announced, timeout=PATIENCE) as heard:
        words.add(["akim"])
    assert "with your dictionary and remembered corrections, cannot be used" in heard.args[0]


def shown(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def dialog(words, window, qtbot):
    words.show_dialog()
    (dialog,) = window.findChildren(DictionaryDialog)
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def test_words_are_added_searched_and_removed_by_keyboard(dialog, qtbot):
    qtbot.waitUntil(lambda: "Your dictionary is empty" in said(dialog), timeout=PATIENCE)
    for word in ("Nur-Otan", "akim", "Astana"):
        QTest.keyClicks(dialog.field, word)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(dialog) == ["akim", "Astana", "Nur-Otan"], timeout=PATIENCE)
    QTest.keyClicks(dialog.field, "TAN")
    assert shown(dialog) == ["Astana", "Nur-Otan"]
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dictionary.words() == {"akim", "Nur-Otan"}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: shown(dialog) == ["Nur-Otan"], timeout=PATIENCE)
    assert "“Astana” is no longer in your dictionary." in said(dialog)


def test_a_word_that_is_there_cannot_be_added_again(dialog, words, qtbot):
    words.add(["akim"])
    qtbot.waitUntil(lambda: shown(dialog) == ["akim"], timeout=PATIENCE)
    QTest.keyClicks(dialog.field, "aki")
    assert dialog.add.isEnabled()
    QTest.keyClicks(dialog.field, "m")
    assert not dialog.add.isEnabled()


def test_what_is_no_word_is_said_in_the_dialog(dialog, qtbot):
    QTest.keyClicks(dialog.field, "two words")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "is not one word" in said(dialog), timeout=PATIENCE)
