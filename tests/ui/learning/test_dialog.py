# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of what was learnt, on a real file."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app import preferences
from app.learning.verdict import Noted, Opinion, Outcome
from app.learning.verdicts import record, tallies
from ui.learning.dialog import LearntDialog
from ui.learning.model import Column

PATIENCE = 30_000
ARTICLE = Opinion("rules", "article-before-country", "article", 0.8, "This country takes no article.")
SWAP = Opinion("model", "model-swap", "word_order", 0.55, "These words seem to be in the wrong order.")
CAPITAL = Opinion("harper", "Capital", "casing", 0.9, "A capital.")


@pytest.fixture
def own(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def learnt(own):
    record(
        [
            *(Noted(f"a{number}", Outcome.IGNORED, (ARTICLE,)) for number in range(6)),
            *(Noted(f"s{number}", Outcome.ACCEPTED, (SWAP,)) for number in range(4)),
            Noted("s4", Outcome.CHANGED, (SWAP,)),
            Noted("c", Outcome.IGNORED, (CAPITAL,)),
            Noted("d", Outcome.ACCEPTED, (CAPITAL,)),
        ]
    )


def opened(background, theme, qtbot):
    dialog = LearntDialog(background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: not dialog.store.is_busy, timeout=PATIENCE)
    dialog.activateWindow()
    return dialog


@pytest.fixture
def dialog(learnt, background, theme, qtbot):
    return opened(background, theme, qtbot)


def rules(dialog):
    return [dialog.model.at(row).rule for row in range(dialog.model.rowCount())]


def shown(dialog, row):
    return [dialog.model.index(row, column).data() for column in Column]


def test_each_rule_is_listed_with_its_counts_and_what_they_made_of_it_the_most_ignored_first(dialog):
    assert rules(dialog) == ["article-before-country", "Capital", "model-swap"]
    assert shown(dialog, 0) == [
        "This country takes no article.",
        "Garble rules",
        "Grammar",
        "0",
        "0",
        "6",
        "0 %",
        "80 %",
        "50 %",
    ]
    assert shown(dialog, 2)[3:] == ["4", "1", "0", "100 %", "55 %", "70 %"]


def test_enter_sorts_by_the_column_of_the_cell_and_turns_the_order_round(dialog):
    dialog.table.setCurrentIndex(dialog.model.index(0, Column.RATE))
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert rules(dialog) == ["article-before-country", "Capital", "model-swap"]
    assert dialog.model.headerData(Column.RATE, Qt.Orientation.Horizontal) == "Accept rate ▴"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert rules(dialog) == ["model-swap", "Capital", "article-before-country"]
    assert dialog.table.chosen[0].rule == "article-before-country"


def test_a_click_on_a_title_sorts_too(dialog):
    header = dialog.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.CHECKER) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.model.sorted_by is Column.CHECKER
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {rules(dialog)[0], rules(dialog)[-1]} == {"model-swap", "Capital"}


def test_rules_are_found_by_what_they_say_their_id_checker_or_kind(dialog):
    for typed, found in (
        ("COUNTRY", ["article-before-country"]),
        ("swap", ["model-swap"]),
        ("harper casing", ["Capital"]),
        ("nothing of the kind", []),
    ):
        dialog.search.setText(typed)
        assert rules(dialog) == found
    assert dialog._framed.sentence == "No rule has these words."


def test_delete_forgets_one_and_undo_brings_it_back(dialog, qtbot):
    changed = []
    dialog.learnt_changed.connect(lambda: changed.append(True))
    before = tallies()
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rules(dialog) == ["Capital", "model-swap"], timeout=PATIENCE)
    assert dialog._said.text() == "6 decisions forgotten."
    assert {tally.rule for tally in tallies()} == {"Capital", "model-swap"}
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=PATIENCE)
    assert [(one.rule, one.accepted, one.ignored) for one in tallies()] == [
        (one.rule, one.accepted, one.ignored) for one in before
    ]
    assert changed == [True, True]


def test_all_can_be_forgotten_and_brought_back(dialog, qtbot):
    dialog.forget_all.click()
    qtbot.waitUntil(lambda: not dialog.model.rowCount(), timeout=PATIENCE)
    assert tallies() == ()
    assert dialog._framed.sentence.startswith("Nothing is learnt yet.")
    assert not dialog.forget_all.isEnabled()
    dialog.undo.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3, timeout=PATIENCE)


def test_before_anything_is_learnt_it_says_how_that_comes_about(own, background, theme, qtbot):
    dialog = opened(background, theme, qtbot)
    assert not dialog.table.isVisible()
    assert "ignore a flag" in dialog._framed.sentence
    assert not dialog.forget.isEnabled()


def test_with_learning_off_it_says_so(learnt, background, theme, qtbot):
    preferences.save(preferences.Preferences(learns=False))
    dialog = opened(background, theme, qtbot)
    assert dialog._hint.text().startswith("Learning is off in the settings")


def test_a_screen_reader_hears_what_each_number_is(dialog):
    assert QAccessible.queryAccessibleInterface(dialog.table).text(QAccessible.Text.Name) == (
        "What was learnt of each rule"
    )
    heard = [dialog.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert heard[0] == "This country takes no article."
    assert heard[5:] == ["Ignored: 6", "Accept rate: 0 %", "Shipped: 80 %", "Now: 50 %"]
