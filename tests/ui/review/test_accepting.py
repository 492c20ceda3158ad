# SPDX-License-Identifier: GPL-3.0-or-later
"""What reviewers suggest, accepted and refused in the review, in real project files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.history.revision import current_author
from app.transcript import operations
from ui.review.change_list import Button
from ui.review.confirm_menu import ConfirmMenu
from ui.review.difference import SUGGESTED
from ui.review.take_back_menu import TakeBackMenu
from ui.review_page import ReviewPage

PATIENCE = 30_000


def replace(document, old, new):
    turn = next(turn for turn in document.transcript.turns if old in turn.text)
    at = turn.text.index(old)
    document.perform(lambda: operations.replace_text(document.transcript, turn.id, at, at + len(old), new), "edit")


def suggest(document, author, *changes):
    document.sign_as(author)
    document.suggest_from_now_on(True)
    for old, new in changes:
        replace(document, old, new)
    document.suggest_from_now_on(False)
    document.sign_as(current_author())


@pytest.fixture
def page(document, background, theme, qtbot):
    """One change that was made, and three that are suggested, all shown as changes from the import."""
    replace(document, "reason", "cause")
    suggest(document, "Mary", ("go on the streets", "take to the streets"), ("Regime or the", "regime or the"))
    suggest(document, "Paul", ("Nobody", "No one"))
    page = ReviewPage(document, background, theme)
    qtbot.addWidget(page)
    page.resize(1440, 700)
    page.show()
    page.diff.show_difference(1, SUGGESTED)
    wait_for(page, 4, qtbot)
    page.diff.table.setFocus()
    return page


def wait_for(page, changes, qtbot):
    qtbot.waitUntil(
        lambda: (
            page.diff.comparison is not None
            and page.diff.model.difference.changes == changes
            and page.diff._task is None
        ),
        timeout=PATIENCE,
    )


def texts(document):
    return [turn.text for turn in document.transcript.turns]


def waiting(document):
    return [(one.deleted, one.inserted, one.author) for one in document.suggestions.all()]


def click(page, number, button):
    at = page.diff.table.button_of(page.diff.model.difference.change(number), button).center()
    QTest.mouseClick(page.diff.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def said_by(page):
    said = []
    page.accepting.announced.connect(said.append)
    page.taking_back.announced.connect(said.append)
    return said


def test_a_click_accepts_what_is_suggested_and_undo_makes_it_a_suggestion_again(page, document, qtbot):
    said = said_by(page)
    click(page, 1, Button.ACCEPT)
    qtbot.waitUntil(lambda: not page.diff.model.difference.change(1).suggestions, timeout=PATIENCE)
    assert "take to the streets" in texts(document)[1]
    assert ("go on", "take to", "Mary") not in waiting(document)
    assert said == ["Accepted: 1 suggestion."]
    assert page.diff.model.difference.change(1).explained.reason.cause.by == "Mary"
    document.undo()
    assert ("go on", "take to", "Mary") in waiting(document)


def test_a_click_refuses_what_is_suggested_and_the_text_stays_as_it_is(page, document, qtbot):
    said, before = said_by(page), texts(document)
    click(page, 1, Button.BACK)
    wait_for(page, 3, qtbot)
    assert texts(document) == before
    assert ("go on", "take to", "Mary") not in waiting(document)
    assert said == ["Refused: 1 suggestion."]
    document.undo()
    wait_for(page, 4, qtbot)


def test_who_suggests_something_is_named_once_and_who_accepted_it_besides(page, qtbot):
    page.diff.table.go_to(1)
    assert page.diff.bar._why.text().startswith("Suggested by Mary, ")
    assert page.diff.bar._why.text().count("Mary") == 1
    page.accepting.accept([1])
    qtbot.waitUntil(lambda: not page.diff.model.difference.change(1).suggestions, timeout=PATIENCE)
    page.diff.table.go_to(1)
    assert page.diff.bar._why.text().startswith("Suggested by Mary. You, ")


def test_what_was_made_is_taken_back_there_too(page, document, qtbot):
    waited = waiting(document)
    click(page, 2, Button.BACK)
    wait_for(page, 3, qtbot)
    assert "reason" in texts(document)[2]
    assert waiting(document) == waited


def test_all_that_is_shown_is_refused_and_taken_back_as_one_step(page, document, qtbot):
    before, waited = texts(document), waiting(document)
    page.taking_back.take_all()
    wait_for(page, 0, qtbot)
    assert texts(document) == [turn.text for turn in document.session.turns_at(1)]
    assert waiting(document) == []
    document.undo()
    assert (texts(document), waiting(document)) == (before, waited)


def test_what_is_made_has_one_button_and_what_is_suggested_two_but_none_to_accept_for_a_reviewer(page, document):
    table, change = page.diff.table, page.diff.model.difference.change
    assert not table.button_of(change(1), Button.ACCEPT).isNull()
    assert table.button_of(change(1), Button.ACCEPT).right() < table.button_of(change(1)).left()
    assert table.button_of(change(2), Button.ACCEPT).isNull()
    document.suggest_from_now_on(True)
    assert table.button_of(change(1), Button.ACCEPT).isNull()
    assert not page.accepting.is_possible


def test_in_a_narrow_list_the_two_buttons_leave_room_for_the_words(page, qtbot):
    wide = page.diff.table.button_of(page.diff.model.difference.change(1), Button.ACCEPT)
    page.resize(1050, 700)
    narrow = page.diff.table.button_of(page.diff.model.difference.change(1), Button.ACCEPT)
    assert (wide.size().toTuple(), narrow.size().toTuple()) == ((68, 22), (28, 22))
    click(page, 1, Button.ACCEPT)
    qtbot.waitUntil(lambda: not page.diff.model.difference.change(1).suggestions, timeout=PATIENCE)


def test_a_reviewer_withdraws_only_her_own(page, document, qtbot):
    refused = []
    document.refused.connect(refused.append)
    document.sign_as("Mary")
    document.suggest_from_now_on(True)
    page.taking_back.take([3])
    assert len(refused) == 1
    assert len(waiting(document)) == 3
    page.taking_back.take([1])
    wait_for(page, 3, qtbot)
    assert [author for *_, author in waiting(document)] == ["Paul", "Mary"]


def test_the_change_in_focus_those_chosen_those_of_a_turn_and_of_an_author_can_be_accepted(page, document, qtbot):
    table, accepting = page.diff.table, page.accepting
    table.go_to(3)
    assert [one.author for one in accepting.chosen] == ["Paul"]
    assert [one.author for one in accepting.of_turn()] == ["Paul", "Mary"]
    table.choose([1, 2, 4])
    assert [one.inserted for one in accepting.chosen] == ["take to", "regime"]
    accepting.carry_out(accepting.chosen)
    qtbot.waitUntil(lambda: len(accepting.shown()) == 1 and page.diff._task is None, timeout=PATIENCE)
    assert waiting(document) == [("Nobody", "No one", "Paul")]
    document.undo()
    assert len(waiting(document)) == 3, "it was one step"


def test_the_menu_offers_what_can_be_accepted_with_how_much_it_is(page, document, qtbot):
    confirm = ConfirmMenu(page.confirming, page.taking_back, page)
    menu = TakeBackMenu(page.taking_back, page.accepting, confirm, page)
    page.diff.table.go_to(4)
    menu.aboutToShow.emit()
    offered = {action.text().replace("&", ""): action for action in menu.actions() if not action.isSeparator()}
    assert list(offered)[:6] == [
        "Accept what is suggested",
        "Here (1)",
        "In this turn (2)",
        "Everywhere (3)",
        "By one author",
        "Refuse or take back",
    ]
    authors = offered["By one author"].menu().actions()
    assert [action.text() for action in authors] == ["Mary (2)", "Paul (1)"]
    authors[0].trigger()
    qtbot.waitUntil(lambda: waiting(document) == [("Nobody", "No one", "Paul")], timeout=PATIENCE)
    page.diff.show_difference(1)
    qtbot.waitUntil(lambda: page.diff.comparison.after is None and page.diff._task is None, timeout=PATIENCE)
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Take back"
