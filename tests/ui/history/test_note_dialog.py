# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.history.note_dialog import NoteDialog

PATIENCE = 30_000


@pytest.fixture
def edited(document):
    turn = document.transcript.turns[3]
    document.replace(turn.id, 0, 6, "No one", "type")
    return document


@pytest.fixture
def dialog(qtbot, edited, background, theme):
    dialog = NoteDialog(edited, background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_turns_that_changed_are_proposed_and_chosen_so_that_typing_replaces_them(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.note == "Turn 4", timeout=PATIENCE)
    QTest.keyClicks(dialog.focusWidget(), "Mine")
    assert dialog.note == "Mine"


def test_what_is_typed_is_not_overwritten_by_the_proposal(dialog, qtbot):
    QTest.keyClicks(dialog.focusWidget(), "Mine")
    qtbot.waitUntil(lambda: "2 words added, 1 deleted" in dialog._said.text(), timeout=PATIENCE)
    assert dialog.note == "Mine"


def test_enter_saves(dialog, edited, qtbot):
    qtbot.waitUntil(lambda: dialog.note == "Turn 4", timeout=PATIENCE)
    with qtbot.waitSignal(edited.history_changed, timeout=PATIENCE):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert edited.session.revisions()[-1].note == "Turn 4"
    assert not dialog.isVisible()


def test_escape_saves_nothing(dialog, edited):
    QTest.keyClicks(dialog.focusWidget(), "Mine")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(edited.session.revisions()) == 1


def test_nothing_new_cannot_be_saved(edited, background, theme, qtbot):
    edited.session.save_revision("Done").result()
    dialog = NoteDialog(edited, background, theme)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: not dialog._save_button.isEnabled(), timeout=PATIENCE)
    assert "newest revision" in dialog._said.text()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
