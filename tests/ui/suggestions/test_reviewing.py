# SPDX-License-Identifier: GPL-3.0-or-later
"""Reviewer's mode in the text: what is typed is suggested, and what is suggested is seen."""

import pytest
from PySide6.QtCore import Qt

from app.transcript.turn import Status
from tests.ui.pair_view.driving import flag as flag_at
from tests.ui.pair_view.driving import press, put_flags, type_in
from ui.pair_view.layouts import Layouts, Side
from ui.suggestions.reviewing import Reach

LAST = "Nobody fears the Regime or the Power of the state."


@pytest.fixture
def reviewer(document, view):
    """The editor of the last turn, in which Mary suggests."""
    document.sign_as("Mary")
    document.suggest_from_now_on(True)
    view.go_to(4, 0)
    return view.editor


def suggested(document):
    return [(one.turn, one.deleted, one.inserted, one.author) for one in document.suggestions.all()]


def leave(document, author="Ann"):
    document.suggest_from_now_on(False)
    document.sign_as(author)


def test_what_a_reviewer_types_is_seen_by_her_and_is_not_in_the_text(document, view, reviewer):
    view.go_to(4, len("Nobody fears the "), len("Nobody fears the Regime"))
    type_in("regime")

    assert reviewer.toPlainText() == LAST.replace("Regime", "regime")
    assert document.turn(4).text == LAST
    assert suggested(document) == [(4, "Regime", "regime", "Mary")]
    assert reviewer.marks.suggested == [(17, 23)]


def test_the_caret_goes_on_behind_what_was_suggested(document, view, reviewer):
    view.go_to(4, len(LAST))
    type_in(" And so on")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Delete, times=7)
    type_in("Who ")

    assert reviewer.toPlainText() == "Who fears the Regime or the Power of the state. And so on"
    assert view.caret == 7
    assert suggested(document) == [(4, "Nobody", "Who", "Mary"), (4, "", " And so on", "Mary")]


def test_one_step_of_undo_takes_a_word_that_was_suggested_back(document, view, reviewer):
    view.go_to(4, len(LAST))
    type_in(" And more")
    document.undo()

    assert reviewer.toPlainText() == LAST + " And "
    document.undo()
    assert (reviewer.toPlainText(), suggested(document)) == (LAST, [])


def test_what_commands_would_change_is_suggested_too(document, reviewer):
    document.replace(4, 17, 23, "regime", "replace")

    assert suggested(document) == [(4, "Regime", "regime", "Mary")]
    assert reviewer.toPlainText() == LAST.replace("Regime", "regime")


def test_flags_stand_under_their_words_beside_what_is_suggested(document, view, reviewer):
    type_in("Well: ")
    put_flags(document, 4, [flag_at(4, 17, "Regime"), flag_at(4, 31, "Power")])
    view.go_to(4, 17, 23)
    type_in("regime")

    start = reviewer.toPlainText().index("Power")
    assert [(one.start, one.end) for one in reviewer.marks.underlined] == [(start, start + 5)]


def test_leaving_the_mode_shows_the_text_as_it_is_with_what_would_go(document, view, reviewer):
    view.go_to(4, 17, 23)
    type_in("regime")
    leave(document)

    assert reviewer.toPlainText() == LAST
    assert reviewer.marks.struck == [(17, 23)]
    assert not reviewer.marks.suggested
    type_in("!")
    assert document.turn(4).text != LAST


def test_a_turn_without_the_caret_is_painted_with_both_words(document, view, theme, reviewer):
    view.go_to(4, 17, 23)
    type_in("regime")
    laid = Layouts(document, theme).of(4, Side.CORRECTED, 400)

    assert laid.text == LAST.replace("Regime", "Regime\u2009regime")
    view.go_to(2, 0)
    [power] = view.rects_of(4, LAST.index("Power"), LAST.index("Power") + 5)
    view.go_to(4, 0)
    [shown] = view.rects_of(4, LAST.index("Power"), LAST.index("Power") + 5)
    assert power.left() > shown.left()


def test_the_confirm_key_approves(document, view, reviewer):
    view.confirm_and_next()
    assert document.turn(4).status is Status.APPROVED


def test_turns_are_neither_divided_nor_joined(document, view, reviewer, qtbot):
    with qtbot.waitSignal(document.refused):
        press(Qt.Key.Key_Backspace)
    assert len(document.order) == 4


def test_accepting_makes_the_change_and_undo_takes_it_back(document, view, reviewer, tools, qtbot):
    view.go_to(4, 17, 23)
    type_in("regime")
    leave(document)
    view.go_to(1, 0)
    tools.reviewing.next()
    assert view.selected_text == (4, 17, 23)
    with qtbot.waitSignal(tools.announced) as told:
        tools.reviewing.accept()

    assert told.args == ["Accepted: 1 suggestion."]
    assert (document.turn(4).text, suggested(document)) == (LAST.replace("Regime", "regime"), [])
    document.undo()
    assert suggested(document) == [(4, "Regime", "regime", "Mary")]


def test_all_of_an_author_are_accepted_and_those_of_others_stay(document, view, reviewer, tools):
    for turn in (1, 4):
        view.go_to(turn, 0)
        type_in("Well: ")
    document.sign_as("Paul")
    view.go_to(2, 0)
    type_in("So: ")
    leave(document)
    view.go_to(1, 0)
    tools.reviewing.accept(Reach.AUTHOR, document.suggestions.all()[0])

    assert document.turn(1).text.startswith("Well: ")
    assert document.turn(4).text.startswith("Well: ")
    assert suggested(document) == [(2, "", "So: ", "Paul")]


def test_what_changed_since_is_told_and_stays(document, view, reviewer, tools, qtbot):
    view.go_to(4, 17, 23)
    type_in("regime")
    leave(document)
    document.replace(4, 17, 23, "System", "typing")
    with qtbot.waitSignal(tools.announced) as told:
        tools.reviewing.accept(Reach.ALL)

    assert told.args == ["Left, because the words have changed since: 1 suggestion."]
    assert suggested(document) == [(4, "Regime", "regime", "Mary")]
    tools.reviewing.refuse(Reach.ALL)
    assert suggested(document) == []
