# SPDX-License-Identifier: GPL-3.0-or-later
"""In the real window: what is ignored often is not flagged any more in the next check, until it is forgotten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app import preferences
from app.checking.filters import Level
from app.learning.verdicts import tallies
from app.preferences import Preferences
from tests.ui.closing import quit_desk
from tests.ui.conftest import PATIENCE
from ui.application import Desk
from ui.learning.dialog import LearntDialog

RULE = "article-before-country"
YEARS = range(1990, 2000)
TEXT = "\n\n".join(f"Who left the Ukraine in {year}?\n\nMany people left the Ukraine in {year}." for year in YEARS)
FLAGS = 2 * len(YEARS)
IGNORED = 12


@pytest.fixture
def desk(qapp, qtbot, tmp_path, monkeypatch):
    config = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(config))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    preferences.save(Preferences(level=Level.BALANCED, checkers=("rules",)))
    desk = Desk(qapp, config / "fairhand")
    yield desk
    quit_desk(desk, qtbot)


@pytest.fixture
def work(desk, qtbot, tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk.show(path)
    qtbot.waitUntil(lambda: desk.shell.workspace is not None, timeout=PATIENCE)
    work = desk.shell.workspace
    qtbot.waitUntil(lambda: len(flagged(work)) == FLAGS, timeout=PATIENCE)
    return work


def do(desk, command):
    desk.actions.refresh()
    desk.actions.of(desk.keymap.command(command)).trigger()


def flagged(work):
    return [flag for flag in work.document.all_flags() if flag.finding.rule == RULE]


def counted():
    return {tally.rule: (tally.accepted, tally.changed, tally.ignored) for tally in tallies()}


def ignore_often(desk, work, qtbot):
    for _ in range(IGNORED):
        work.navigator.next()
        do(desk, "ignore-here")
    qtbot.waitUntil(lambda: counted() == {RULE: (0, 0, IGNORED)}, timeout=PATIENCE)


def test_flags_of_a_rule_that_was_ignored_often_are_gone_after_the_next_check_and_forgetting_brings_them_back(
    desk, work, qtbot
):
    ignore_often(desk, work, qtbot)
    left = FLAGS - IGNORED
    qtbot.waitUntil(lambda: len(flagged(work)) == left and work.document.checking is None, timeout=PATIENCE)
    do(desk, "check")
    qtbot.waitUntil(lambda: not flagged(work), timeout=PATIENCE)
    do(desk, "learnt")
    dialog = desk.window.findChild(LearntDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=PATIENCE)
    QTest.keyClick(dialog.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(flagged(work)) == left, timeout=PATIENCE)
    assert counted() == {}
    dialog.close()


def test_undo_takes_what_was_learnt_back_and_redo_learns_it_again(desk, work, qtbot):
    work.navigator.next()
    do(desk, "take-1")
    qtbot.waitUntil(lambda: counted() == {RULE: (1, 0, 0)}, timeout=PATIENCE)
    do(desk, "undo")
    qtbot.waitUntil(lambda: counted() == {}, timeout=PATIENCE)
    do(desk, "redo")
    qtbot.waitUntil(lambda: counted() == {RULE: (1, 0, 0)}, timeout=PATIENCE)


def test_typing_in_flagged_words_is_a_decision_and_typing_beside_them_is_none(work, qtbot):
    first, second = (flag.finding for flag in flagged(work)[:2])
    work.document.type_text(first.turn_id, first.end + 1, first.end + 1, "x")
    work.document.type_text(second.turn_id, second.start, second.start + 4, "our ")
    qtbot.waitUntil(lambda: counted() == {RULE: (0, 1, 0)}, timeout=PATIENCE)


def test_with_learning_off_nothing_is_noted_and_nothing_sinks_but_taking_back_still_counts(desk, work, qtbot):
    work.navigator.next()
    do(desk, "ignore-here")
    qtbot.waitUntil(lambda: counted() == {RULE: (0, 0, 1)}, timeout=PATIENCE)
    do(desk, "settings")
    [dialog] = [each for each in desk.window.children() if type(each).__name__ == "SettingsDialog"]
    qtbot.waitUntil(dialog.save.isEnabled, timeout=PATIENCE)
    assert dialog.form.learns.isChecked()
    dialog.form.learns.setChecked(False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not work.document.learns, timeout=PATIENCE)
    assert preferences.load().learns is False
    work.navigator.next()
    do(desk, "ignore-here")
    do(desk, "undo")
    do(desk, "undo")
    qtbot.waitUntil(lambda: counted() == {}, timeout=PATIENCE)
