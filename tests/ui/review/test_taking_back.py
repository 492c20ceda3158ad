# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes taken back from the review, in real project files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.checking.finding import Category, Finding, Severity
from app.checking.fingerprint import Mark
from app.checking.flag import Flag
from app.history.choosing import Criteria
from app.transcript import operations
from app.transcript.edits import Fact
from app.transcript.turn import Role, Status
from app.transcript.undo import Cause, CauseKind
from ui.elided_label import ElidedLabel
from ui.review.confirm_menu import ConfirmMenu
from ui.review.conflicts_dialog import ConflictsDialog
from ui.review.take_back_menu import TakeBackMenu
from ui.review.wording import what_happened
from ui.review_page import ReviewPage

PATIENCE = 30_000


def edit(document, old, new, cause=None):
    found = next(turn for turn in document.transcript.turns if old in turn.text)
    at = found.text.index(old)
    document.perform(
        lambda: operations.replace_text(document.transcript, found.id, at, at + len(old), new), "edit", cause
    )


@pytest.fixture
def page(document, background, theme, qtbot):
    """Five changes: of casing by a rule in turns 1 and 4, typed in 3 and 4, by the memory in 2."""
    rule = Cause(CauseKind.FINDING, "stray-capital", "x")
    edit(document, "assess the Regime", "assess the regime", rule)
    edit(document, "go on the streets", "take to the streets", Cause(CauseKind.MEMORY))
    edit(document, "reason", "cause")
    edit(document, "Nobody", "No one")
    edit(document, "the Power", "the power", rule)
    page = ReviewPage(document, background, theme)
    qtbot.addWidget(page)
    page.resize(1440, 700)
    page.show()
    qtbot.waitUntil(lambda: page.diff.model.difference.changes == 5, timeout=PATIENCE)
    page.diff.table.setFocus()
    return page


def texts(document):
    return [turn.text for turn in document.transcript.turns]


def said_by(page):
    said = []
    page.taking_back.announced.connect(said.append)
    return said


def wait_for(page, changes, qtbot):
    qtbot.waitUntil(lambda: page.diff.model.difference.changes == changes and page.diff._task is None, timeout=PATIENCE)


def test_a_click_on_revert_takes_one_change_back_and_undo_brings_it_again(page, document, qtbot):
    said, before = said_by(page), texts(document)
    at = page.diff.table.button_of(page.diff.model.difference.change(2)).center()
    QTest.mouseClick(page.diff.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    wait_for(page, 4, qtbot)
    assert "go on the streets" in texts(document)[1]
    assert said == ["1 change taken back."]
    assert document.undo_label == "take back 1 change"
    document.undo()
    assert texts(document) == before


def test_the_change_in_focus_is_taken_back_or_those_that_are_chosen(page, document, qtbot):
    page.diff.table.go_to(3)
    QTest.keyClick(page.diff.table, Qt.Key.Key_Delete)
    wait_for(page, 4, qtbot)
    assert "reason" in texts(document)[2]
    page.diff.table.choose([1, 2])
    page.taking_back.take_chosen()
    wait_for(page, 2, qtbot)
    assert document.undo_label == "take back 2 changes"
    assert [text for text in texts(document) if "regime?" in text or "take to" in text] == []


def test_all_changes_of_a_turn_are_one_step(page, document, qtbot):
    page.diff.table.go_to(5)
    page.taking_back.take_turn()
    wait_for(page, 3, qtbot)
    assert texts(document)[3] == "Nobody fears the Regime or the Power of the state."
    document.undo()
    assert texts(document)[3] == "No one fears the Regime or the power of the state."


@pytest.mark.parametrize("width", [720, 820, 1000, 1440])
@pytest.mark.parametrize("through_time", [False, True])
def test_nothing_around_the_changes_is_cut_off_in_a_small_window(page, width, through_time, qtbot):
    page.resize(width, 600)
    page.move_through_time(through_time)
    if through_time:
        qtbot.waitUntil(lambda: page.time.revision is not None, timeout=PATIENCE)
    else:
        page.diff.table.go_to(2)
    QTest.qWait(1)
    bars = [page.time.bar] if through_time else [page.diff.bar, page.diff.header]
    shown = [
        widget
        for bar in bars
        for widget in bar.findChildren(QWidget)
        if widget.isVisible()
        and isinstance(widget, QLabel | QAbstractButton)
        and type(widget) is not ElidedLabel
        and widget is not page.diff.bar._what
    ]
    assert len(shown) >= 2
    cut = [(widget.text(), widget.width()) for widget in shown if widget.width() < widget.sizeHint().width()]
    assert cut == []
    assert page.width() == width


def test_what_was_not_saved_becomes_a_revision_before_several_changes_are_taken_back(page, document, qtbot):
    before = texts(document)
    page.taking_back.take([1])
    wait_for(page, 4, qtbot)
    assert [revision.kind for revision in document.session.revisions()] == ["import"]
    document.undo()
    wait_for(page, 5, qtbot)
    page.taking_back.take_all()
    wait_for(page, 0, qtbot)
    kept = document.session.revisions()[-1]
    assert (kept.kind, kept.note) == ("autosave", "Before: take back 5 changes")
    assert [turn.text for turn in document.session.turns_at(kept.id)] == before


def test_everything_can_be_taken_back(page, document, qtbot):
    page.taking_back.take_all()
    qtbot.waitUntil(lambda: texts(document) == [turn.text for turn in document.session.turns_at(1)], timeout=PATIENCE)
    assert document.undo_label == "take back 5 changes"


def test_what_has_a_rule_an_author_or_a_cause_in_common_is_taken_back_at_once(page, document, qtbot):
    page.diff.table.go_to(1)
    assert page.taking_back.rule == "stray-capital"
    page.taking_back.take_rule()
    wait_for(page, 3, qtbot)
    assert "the Power" in texts(document)[3]
    page.taking_back.take_where(Criteria(cause=CauseKind.MEMORY))
    wait_for(page, 2, qtbot)
    page.diff.table.go_to(1)
    page.taking_back.take_author()
    qtbot.waitUntil(lambda: texts(document) == [turn.text for turn in document.session.turns_at(1)], timeout=PATIENCE)


def test_the_menu_counts_what_there_is_of_each_kind(page, qtbot):
    menu = TakeBackMenu(page.taking_back, page.accepting, ConfirmMenu(page.confirming, page.taking_back, page), page)
    menu.aboutToShow.emit()
    assert [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()] == [
        "Take back",
        "This change",
        "The changes of this turn",
        "All changes shown (5)",
        "All of casing alone (2)",
        "All of one rule",
        "All by one author",
        "All of one kind",
        "Confirm turns",
    ]
    assert [action.text() for action in menu.actions()[-5].menu().actions()] == ["stray-capital (2)"]
    kinds = [action.text() for action in menu.actions()[-3].menu().actions()]
    assert kinds == ["Suggestion taken (2)", "From remembered corrections (1)", "Typed (2)"]
    menu.actions()[5].trigger()
    wait_for(page, 3, qtbot)


def test_a_moved_turn_goes_back_to_its_place_with_its_words(page, document, qtbot):
    first, *others = document.order
    document.move(first, 2)
    wait_for(page, 6, qtbot)
    page.taking_back.take_all()
    qtbot.waitUntil(lambda: texts(document) == [turn.text for turn in document.session.turns_at(1)], timeout=PATIENCE)
    assert list(document.order) == [first, *others]


def test_a_split_is_taken_back_as_a_change_of_its_own(page, document, qtbot):
    turn = document.transcript.turns[1]
    document.split(turn.id, turn.text.index(" All of these"))
    wait_for(page, 6, qtbot)
    changes = page.diff.model.difference
    number = next(number for number in range(1, 7) if "\n\n" in changes.change(number).hunk.inserted)
    page.taking_back.take([number])
    wait_for(page, 5, qtbot)
    assert len(document.order) == 4


# Conflicts


@pytest.fixture
def conflict(page, document, qtbot):
    """Revisions 1 and 2 are compared, and two words of what changed there have changed again."""
    document.session.save_revision("First pass").result()
    page.diff.show_difference(1, 2)
    qtbot.waitUntil(lambda: page.diff.comparison and page.diff.comparison.after == 2, timeout=PATIENCE)
    edit(document, "No one", "Not a soul")
    edit(document, "cause", "ground")
    return page


def dialog_of(page, qtbot):
    def found():
        return [one for one in page.findChildren(ConflictsDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE)
    return found()[0]


def test_words_that_changed_again_are_shown_beside_the_older_ones_and_nothing_is_done_before(conflict, document, qtbot):
    before = texts(document)
    conflict.taking_back.take_all()
    dialog = dialog_of(conflict, qtbot)
    rows = [[dialog.model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert rows == [["3", "ground", "reason"], ["4", "Not a soul", "Nobody"]]
    spoken = dialog.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Turn 3, now ground, older words reason, not ticked"
    assert "2 places have changed again" in dialog._said.text()
    assert texts(document) == before
    dialog.reject()
    assert texts(document) == before


def test_what_is_not_ticked_stays_and_all_else_is_taken_back_in_one_step(conflict, document, qtbot):
    before = texts(document)
    conflict.taking_back.take_all()
    dialog = dialog_of(conflict, qtbot)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(document) != before, timeout=PATIENCE)
    assert texts(document)[2] == "What is the reason?"
    assert texts(document)[3] == "Not a soul fears the Regime or the Power of the state."
    assert "go on the streets" in texts(document)[1]
    document.undo()
    assert texts(document) == before


def test_with_nothing_else_to_take_back_something_must_be_ticked(conflict, qtbot):
    difference = conflict.diff.model.difference
    number = next(number for number in range(1, 6) if difference.change(number).hunk.inserted == "No one")
    conflict.taking_back.take([number])
    dialog = dialog_of(conflict, qtbot)
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.take.isEnabled()
    dialog.reject()


def test_from_a_later_state_to_an_earlier_one_nothing_can_be_taken_back(page, document, qtbot):
    document.session.save_revision("First pass").result()
    page.diff.show_difference(2, 1)
    qtbot.waitUntil(lambda: page.diff.comparison and page.diff.comparison.before == 2, timeout=PATIENCE)
    assert not page.taking_back.is_possible
    before = texts(document)
    page.taking_back.take_all()
    assert texts(document) == before


# Through time


def test_the_page_turns_to_the_text_at_any_time_and_back(page, document, qtbot):
    document.session.save_revision("First pass").result()
    page.diff.bar.time.click()
    qtbot.waitUntil(lambda: page.time.revision == 2, timeout=PATIENCE)
    assert page.is_in_time
    model = page.history.model
    assert model.compared_as(model.row_at(model.index_of(2))) == "Shown"
    page.history.list.setFocus()
    page.history.list.setCurrentIndex(model.index_of(1))
    qtbot.waitUntil(lambda: page.time.revision == 1, timeout=PATIENCE)
    page.time.bar.back.click()
    assert not page.is_in_time
    assert model.compared_as(model.row_at(model.index_of(1))) == "Compared: before"


def test_another_speaker_and_role_are_changes_that_are_taken_back_too(page, document, qtbot):
    first, second = document.order[:2]
    document.perform(lambda: operations.set_fact(document.transcript, first, Fact.SPEAKER, "Ann"), "speaker")
    document.perform(lambda: operations.set_fact(document.transcript, second, Fact.ROLE, Role.QUOTE), "role")
    wait_for(page, 7, qtbot)
    changes = [page.diff.model.difference.change(number) for number in range(1, 8)]
    assert [what_happened(change) for change in changes if change.fact] == [
        "Speaker: Ann, was Interviewer",
        "Role: Pull quote, was Answer",
    ]
    page.taking_back.take(change.number for change in changes if change.fact)
    wait_for(page, 5, qtbot)
    assert (document.turn(first).speaker, document.turn(second).role) == ("Interviewer", Role.ANSWER)
    document.undo()
    assert (document.turn(first).speaker, document.turn(second).role) == ("Ann", Role.QUOTE)


def test_turns_are_confirmed_of_which_all_changes_are_of_one_kind(page, document):
    said = []
    page.confirming.announced.connect(said.append)
    page.confirming.confirm_where(Criteria(rule="stray-capital"))
    statuses = [document.turn(turn_id).status for turn_id in document.order]
    assert statuses == [Status.CONFIRMED, Status.DRAFT, Status.DRAFT, Status.DRAFT]
    assert said == ["1 turn confirmed. 1 turn has other changes too."]
    document.undo()
    assert document.turn(document.order[0]).status is Status.DRAFT
    document.suggest_from_now_on(True)
    page.confirming.confirm_where(Criteria(cause=CauseKind.MEMORY))
    assert document.turn(document.order[1]).status is Status.APPROVED


def test_the_menu_counts_the_turns_that_would_be_confirmed(page):
    menu = ConfirmMenu(page.confirming, page.taking_back, page)
    menu.aboutToShow.emit()
    assert "All of casing alone (1)" in [action.text().replace("&", "") for action in menu.actions()]


def test_a_suggestion_that_is_taken_back_is_accepted_no_more(page, document, qtbot):
    turn_id = document.order[1]
    at = document.turn(turn_id).text.index("System")
    words = (turn_id, at, at + 6, "System", Category.CASING, Severity.MINOR, 0.9, "rule", "rules", "Why.", ("system",))
    flag = Flag(Finding(*words), (Mark("f00d", 0, "rule"),))
    document.take_all([flag], chosen=True)
    assert document.transcript.decisions
    wait_for(page, 6, qtbot)
    taught = []
    document.taught.connect(taught.append)
    page.taking_back.take_where(Criteria(rule="rule"))
    wait_for(page, 5, qtbot)
    assert not document.transcript.decisions
    assert [(event.key, event.counts) for event in taught[0]] == [(taught[0][0].key, False)]
    document.undo()
    assert document.transcript.decisions
