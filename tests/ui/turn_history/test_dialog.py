# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a turn and of some words, from real project files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.review.marked_text import marked
from ui.turn_history.dialog import TurnHistoryDialog

PATIENCE = 30_000
SPEAKS = Qt.ItemDataRole.AccessibleTextRole


def edit(document, old, new):
    turn = next(turn for turn in document.transcript.turns if old in turn.text)
    at = turn.text.index(old)
    document.replace(turn.id, at, at + len(old), new, f"{old} to {new}")


@pytest.fixture
def changed(document):
    """Turn 4 changed with revisions 2 and 3, turn 3 with 3, and turn 4 again since."""
    edit(document, "Nobody", "No one")
    document.session.save_revision("First pass").result()
    edit(document, "Power", "power")
    edit(document, "reason", "cause")
    document.session.save_revision("Second pass").result()
    edit(document, "No one", "Nobody")
    return document


@pytest.fixture
def dialog(changed, background, theme, qtbot):
    dialog = TurnHistoryDialog(changed, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog):
    model = dialog.list.entries
    return [model.index(row).data(SPEAKS).split(", ", 2)[-1] for row in range(model.rowCount())]


def wait_for_rows(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.framed.sentence == "", timeout=PATIENCE)


def shown(dialog):
    return marked(dialog.list.current.difference).text.replace("\u2009", "|")


def test_a_turns_texts_are_listed_newest_first_and_shown_with_their_changes(dialog, changed, qtbot):
    dialog.show_turn(changed.transcript.turns[3])
    wait_for_rows(dialog, qtbot)
    assert dialog.windowTitle() == "History of turn 4"
    assert [row.rsplit(", ", 2)[0] for row in rows(dialog)[1:]] == [
        "You, Second pass",
        "You, First pass",
        "Import, Machine translation, protected",
    ]
    assert dialog.list.entries.index(0).data(SPEAKS).startswith("Now, Not yet saved as a revision, ")
    assert shown(dialog) == "No one|Nobody fears the Regime or the power of the state."
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert shown(dialog) == "No one fears the Regime or the Power|power of the state."
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert shown(dialog) == "Nobody fears the Regime or the Power of the state."


def test_an_earlier_text_is_brought_back_as_a_step_of_undo(dialog, changed, qtbot):
    turn = changed.transcript.turns[3]
    dialog.show_turn(turn)
    wait_for_rows(dialog, qtbot)
    assert not dialog.bring_back.isEnabled()
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    dialog.bring_back.click()
    assert changed.turn(turn.id).text == "Nobody fears the Regime or the Power of the state."
    changed.undo()
    assert changed.turn(turn.id).text == "Nobody fears the Regime or the power of the state."


def test_words_are_followed_through_the_whole_transcript(dialog, qtbot):
    dialog.show_phrase("No one")
    wait_for_rows(dialog, qtbot)
    assert dialog.windowTitle() == "When did “No one” change?"
    details = [dialog.list.entries.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in range(2)]
    assert details == ["Went from turn 4 · Not yet saved as a revision", "Came into turn 4 · First pass"]
    assert shown(dialog) == "No one|Nobody fears the Regime or the power of the state."


def test_words_that_never_changed_say_so(dialog, qtbot):
    dialog.show_phrase("harbour")
    qtbot.waitUntil(lambda: "No revision has a change of “harbour”" in dialog.framed.sentence, timeout=PATIENCE)
    assert not dialog.compare.isEnabled()


def test_a_change_can_be_compared_in_the_review(dialog, changed, qtbot):
    asked = []
    dialog.compare_asked.connect(lambda older, newer: asked.append((older, newer)))
    dialog.show_turn(changed.transcript.turns[3])
    wait_for_rows(dialog, qtbot)
    dialog.compare.click()
    dialog.show()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.compare.click()
    assert asked == [(3, None), (2, 3)]


def test_what_the_import_was_cannot_be_compared_with_what_was_before(dialog, changed, qtbot):
    dialog.show_turn(changed.transcript.turns[3])
    wait_for_rows(dialog, qtbot)
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    assert not dialog.compare.isEnabled()
