# SPDX-License-Identifier: GPL-3.0-or-later
"""From the key to the text, with a real server."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.transcript.undo import CauseKind
from tests.proposals.language_model.server import model_server
from tests.ui.conftest import PATIENCE
from ui.flags.navigator import FlagNavigator
from ui.language_model.rewrite_dialog import RewriteDialog
from ui.language_model.rewriting import Rewriting
from ui.language_model.settings_dialog import LanguageModelDialog
from ui.pair_view import PairView

REWRITE = (
    "It does not take much for",
    " a dictatorial system",
    " to lose its balance.",
    " All of these people take to the streets.",
)


@pytest.fixture
def view(qtbot, document, theme):
    view = PairView(document, theme)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    return view


@pytest.fixture
def rewriting(view, document, background, theme):
    return Rewriting(document, view, FlagNavigator(document, view), background, theme)


def shown(view, kind, qtbot):
    def dialogs():
        return [dialog for dialog in view.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=PATIENCE)
    return dialogs()[0]


def test_changes_are_listed_and_those_that_are_ticked_are_one_step_of_undo(view, rewriting, document, use, qtbot):
    turn_id = document.order[1]
    before = document.turn(turn_id).text
    with model_server(words=REWRITE) as server:
        use(server)
        view.go_to(turn_id, 0)
        rewriting.propose()
        dialog = shown(view, RewriteDialog, qtbot)
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 1, timeout=PATIENCE)
    assert document.turn(turn_id).text == before
    assert "How do you assess the Regime?" in server.asked[0]["messages"][1]["content"]
    row = next(row for row in range(dialog.model.rowCount()) if "take to" in dialog.model.at(row).after)
    dialog.list.setCurrentIndex(dialog.model.index(row))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.undo_label is not None, timeout=PATIENCE)
    assert document.turn(turn_id).text == (
        "It does not take much for a dictatorial system to lose its balance. All of these people go on the streets."
    )
    assert "language model" in document.undo_label
    causes = {caused.cause.kind for caused in document.session._undo.done[-1].edits}
    assert causes == {CauseKind.MODEL}
    document.undo()
    assert document.turn(turn_id).text == before


def test_the_selected_words_alone_are_asked_for(view, rewriting, document, use, qtbot):
    turn_id = document.order[1]
    with model_server(words=("It does not take much for",)) as server:
        use(server, "chosen")
        view.go_to(turn_id, 0, 24)
        rewriting.propose()
        dialog = shown(view, RewriteDialog, qtbot)
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 0, timeout=PATIENCE)
    assert "⟦It takes a little bit to⟧ a dictatorial" in server.asked[0]["messages"][1]["content"]
    assert server.asked[0]["model"] == "chosen"
    dialog.reject()
    assert document.undo_label is None


def test_words_are_shown_as_they_come_and_escape_calls_a_silent_server_off(view, rewriting, document, use, qtbot):
    with model_server("silent", words=("It does",)) as server:
        use(server)
        view.go_to(document.order[1], 0)
        rewriting.propose()
        dialog = shown(view, RewriteDialog, qtbot)
        qtbot.waitUntil(lambda: dialog._framed.sentence == "It does", timeout=PATIENCE)
        task = dialog._task
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert task.is_cancelled
    assert document.undo_label is None


@pytest.mark.parametrize("manner", ["rubbish", "breaking_off", "endless_words", "refusing", "empty", "leading_away"])
def test_a_broken_or_hostile_server_is_told_of_and_changes_nothing(manner, view, rewriting, document, use, qtbot):
    with model_server(manner) as server:
        use(server)
        view.go_to(document.order[1], 0)
        rewriting.propose()
        dialog = shown(view, RewriteDialog, qtbot)
        qtbot.waitUntil(lambda: "language model" in dialog._framed.sentence and dialog._task is None, timeout=PATIENCE)
    assert not dialog.replace.isEnabled()
    dialog.reject()
    assert document.undo_label is None


def test_a_turn_that_changed_while_the_model_thought_is_left_alone(view, rewriting, document, use, qtbot):
    turn_id = document.order[1]
    with model_server(words=REWRITE) as server:
        use(server)
        view.go_to(turn_id, 0)
        rewriting.propose()
        dialog = shown(view, RewriteDialog, qtbot)
        qtbot.waitUntil(lambda: dialog.model.rowCount() > 1, timeout=PATIENCE)
    document.replace(turn_id, 0, 2, "That", "typing")
    dialog.replace.click()
    qtbot.waitUntil(lambda: "has changed" in dialog._framed.sentence, timeout=PATIENCE)
    assert document.turn(turn_id).text.startswith("That takes a little bit")
    dialog.reject()


def test_while_it_is_off_its_settings_are_shown(view, rewriting, document, qtbot):
    view.go_to(document.order[1], 0)
    rewriting.propose()
    shown(view, LanguageModelDialog, qtbot).reject()
