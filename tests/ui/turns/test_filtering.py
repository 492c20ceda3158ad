# SPDX-License-Identifier: GPL-3.0-or-later
"""Some turns are shown: what moves, what stays, and how all come back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.transcript.turn import Role, Status
from tests.ui.pair_view.driving import CTRL, flag, press, put_flags, type_in
from ui.choice_box import ChoiceBox
from ui.flags.card import FlagCard
from ui.flags.navigator import FlagNavigator
from ui.turns.turn_filter import TurnFilter

PATIENCE = 30_000
ASKED = TurnFilter(speaker="Interviewer")
ANSWERED = TurnFilter(speaker="")


def rows(view):
    return [view.model().turn_at(row) for row in range(view.model().rowCount())]


def test_only_turns_that_are_like_it_have_rows(view, tools, document):
    tools.filtering.show_only(ASKED)
    assert rows(view) == [1, 3]
    assert tools.filtering.bar.isVisible()
    assert tools.filtering.bar.count_text == "2 of 4 turns shown"


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (TurnFilter(status=Status.CONFIRMED), [2]),
        (TurnFilter(status=Status.DRAFT), [1, 3, 4]),
        (TurnFilter(flagged=True), [4]),
        (TurnFilter(flagged=False), [1, 2, 3]),
        (TurnFilter(changed=True), [3]),
        (TurnFilter(commented=True), [1]),
        (TurnFilter(commented=True, changed=True), []),
        (TurnFilter(speaker="Interviewer", changed=False), [1]),
    ],
)
def test_each_thing_that_can_be_asked_of_a_turn(view, tools, document, wanted, shown):
    document.confirm(2)
    document.replace(3, 0, 0, "So ", "typing")
    document.comments.add(1, None, "Why?")
    put_flags(document, 4, [flag(4, 0, "Nobody")])
    assert [turn_id for turn_id in document.order if wanted.matches(document, turn_id)] == shown
    tools.filtering.show_only(wanted)
    assert rows(view) == shown


def test_a_number_in_the_gutter_is_that_of_the_whole_transcript(view, tools, document):
    tools.filtering.show_only(ANSWERED)
    index = view.model().index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Turn 4, answer")


def test_the_caret_stays_in_its_turn_or_goes_to_the_nearest(view, tools, document):
    view.go_to(2, 5)
    tools.filtering.show_only(ANSWERED)
    assert (view.turn_id, view.caret) == (2, 5)
    tools.filtering.show_only(ASKED)
    assert view.turn_id == 3
    assert view.editor.hasFocus()


def test_the_keys_pass_over_hidden_turns(view, tools, document):
    tools.filtering.show_only(ASKED)
    view.next_turn()
    assert view.turn_id == 3
    press(Qt.Key.Key_Up)
    assert view.turn_id == 1
    press(Qt.Key.Key_End, CTRL)
    assert view.turn_id == 3
    press(Qt.Key.Key_Home, CTRL)
    assert view.turn_id == 1


def test_a_turn_that_is_dealt_with_stays_under_the_caret(view, tools, document, qtbot):
    tools.filtering.show_only(TurnFilter(status=Status.DRAFT))
    tools.work.set_status(Status.CONFIRMED)
    assert rows(view) == [1, 2, 3, 4]
    assert view.turn_id == 1
    qtbot.waitUntil(tools.filtering.bar._renew.isVisible, timeout=PATIENCE)
    tools.filtering.bar._renew.click()
    assert rows(view) == [2, 3, 4]
    assert not tools.filtering.bar._renew.isVisible()


def test_typing_in_a_filter_keeps_row_and_caret(view, tools, document):
    tools.filtering.show_only(TurnFilter(changed=False))
    type_in("So ")
    assert (view.turn_id, view.caret) == (1, 3)
    assert rows(view) == [1, 2, 3, 4]
    assert view.editor.hasFocus()


def test_no_turn_is_merged_with_one_that_is_hidden(view, tools, document):
    tools.filtering.show_only(ASKED)
    view.go_to(3, 0)
    press(Qt.Key.Key_Backspace)
    view.go_to(1, len(document.turn(1).text))
    press(Qt.Key.Key_Delete)
    assert list(document.order) == [1, 2, 3, 4]
    assert document.undo_label is None
    assert view.next_is_hidden


def test_both_halves_of_a_turn_that_is_split_are_shown(view, tools, document):
    tools.filtering.show_only(ASKED)
    view.go_to(1, 4)
    view.split_here()
    assert rows(view) == [1, 5, 3]
    assert view.turn_id == 5
    document.undo()
    assert rows(view) == [1, 3]


def test_a_hidden_turn_that_is_gone_to_is_shown_and_the_filter_stays(view, tools, document):
    tools.filtering.show_only(ASKED)
    view.go_to(2, 3)
    assert rows(view) == [1, 2, 3]
    assert (view.turn_id, view.caret) == (2, 3)
    assert tools.filtering.bar.count_text == "3 of 4 turns shown"


def test_undo_of_a_step_in_a_hidden_turn_changes_it_all_the_same(view, tools, document):
    document.replace(2, 0, 0, "So ", "typing")
    tools.filtering.show_only(ASKED)
    place = document.undo()
    assert place.turn_id == 2
    assert document.turn(2).text.startswith("It takes")


def test_the_next_flag_is_the_next_that_is_shown(view, tools, document):
    navigator = FlagNavigator(document, view, view)
    for turn_id in (2, 3):
        put_flags(document, turn_id, [flag(turn_id, 0, document.turn(turn_id).text[:4])])
    tools.filtering.show_only(ASKED)
    navigator.next()
    assert view.turn_id == 3
    navigator.next()
    assert view.turn_id == 3
    assert rows(view) == [1, 3]


def test_escape_in_the_text_shows_all_turns_again(view, tools, document):
    tools.filtering.show_only(ANSWERED)
    turn_id = view.turn_id
    press(Qt.Key.Key_Escape)
    assert rows(view) == [1, 2, 3, 4]
    assert not tools.filtering.bar.isVisible()
    assert view.turn_id == turn_id
    assert view.editor.hasFocus()


def test_a_card_that_is_not_open_leaves_escape_to_the_filter(view, tools, document, theme):
    navigator = FlagNavigator(document, view, view)
    card = FlagCard(navigator, document, view, theme)
    tools.filtering.show_only(ASKED)
    press(Qt.Key.Key_Escape)
    assert rows(view) == [1, 2, 3, 4]
    put_flags(document, 3, [flag(3, 0, "What")])
    tools.filtering.show_only(ASKED)
    navigator.next()
    assert card.isVisible()
    press(Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert rows(view) == [1, 3]
    press(Qt.Key.Key_Escape)
    assert rows(view) == [1, 2, 3, 4]


def test_the_bar_is_worked_by_keys(view, tools, document):
    tools.filtering.choose()
    assert isinstance(QApplication.focusWidget(), ChoiceBox)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    assert tools.filtering.filter == ASKED
    assert rows(view) == [1, 3]
    assert isinstance(QApplication.focusWidget(), ChoiceBox)
    press(Qt.Key.Key_Escape)
    assert rows(view) == [1, 2, 3, 4]
    assert view.editor.hasFocus()


def test_where_nothing_is_shown_it_is_said_and_escape_leads_back(view, tools, document, qtbot):
    view.go_to(3, 2)
    tools.filtering.show_only(TurnFilter(status=Status.APPROVED))
    assert rows(view) == []
    assert tools.filtering._nothing.isVisible()
    assert view.turn_id is None
    assert view.hasFocus()
    press(Qt.Key.Key_Escape)
    assert (view.turn_id, view.caret) == (3, 2)
    assert view.editor.hasFocus()
    assert not tools.filtering._nothing.isVisible()


def test_what_is_asked_for_twice_is_taken_back(view, tools, document):
    tools.filtering.toggle(ASKED)
    assert rows(view) == [1, 3]
    tools.filtering.toggle(ASKED)
    assert rows(view) == [1, 2, 3, 4]


def test_the_turns_of_one_speaker(view, tools, document):
    view.go_to(3, 0)
    tools.filtering.show_speaker()
    assert rows(view) == [1, 3]


def test_a_role_set_in_the_filter_is_painted_on_the_right_row(view, tools, document):
    tools.filtering.show_only(ASKED)
    view.go_to(3, 0)
    tools.work.set_role(Role.NOTE)
    assert document.turn(3).role is Role.NOTE
    assert view.rects_of(3, 0, 4)
    assert view.rects_of(2, 0, 4) == []
