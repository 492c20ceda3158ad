# SPDX-License-Identifier: GPL-3.0-or-later
"""The document on real files, real threads and the real checking process."""

from types import SimpleNamespace

import pytest

from app.checking.filters import Level, Wanted
from app.errors import EditRefused
from app.projects import open_session
from app.transcript.annotations import Scope
from app.transcript.turn import Status
from tests.ui.closing import close
from ui.background import Background
from ui.document import Document
from ui.live_flags import Checking
from ui.place import Place

TEXT = "Who fears the Regime?\n\nNobody fears the Regime or the Power of the state.\n\nWhy is the Moment right?\n"
PATIENCE = 30_000


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def opened(qtbot):
    """Return a function that opens documents and closes them after the test."""
    background = Background()
    documents = []

    def open_(path):
        document = Document(open_session(path, write=True), background, Checking(wanted=Wanted(Level.EAGER)))
        documents.append(document)
        return document

    yield open_
    for document in documents:
        closed = []
        document.close(lambda closed=closed: closed.append(True), closed.append)
        qtbot.waitUntil(lambda closed=closed: bool(closed), timeout=PATIENCE)
    close(background, qtbot)


@pytest.fixture
def document(opened, path):
    return opened(path)


@pytest.fixture
def flagged(document, qtbot):
    document.start_checking()
    qtbot.waitUntil(lambda: document.flag_count == 4, timeout=PATIENCE)
    return document


def words(document, turn_id):
    return [flag.finding.text for flag in document.flags(turn_id)]


def type_words(document, turn_id, at, text):
    for count, letter in enumerate(text):
        document.type_text(turn_id, at + count, at + count, letter)


def test_opening_and_reading_makes_no_file(document, path, qtbot):
    document.start_counting()
    qtbot.waitUntil(lambda: document.words is not None, timeout=PATIENCE)
    assert (document.words, document.confirmed, document.undo_label) == (19, 0, None)
    assert [child.name for child in path.parent.iterdir()] == ["talk.txt"]


def test_the_first_edit_makes_the_project_in_the_background(document, path, qtbot):
    with qtbot.waitSignal(document.saved_changed, timeout=PATIENCE):
        document.replace(2, 0, 6, "No one", "change")
    assert document.saving_error == ""
    assert path.with_suffix(".fairhand").exists()


def test_what_cannot_be_saved_is_said_and_is_saved_once_it_can(document, path, qtbot):
    in_the_way = path.with_suffix(".fairhand")
    in_the_way.write_text("somebody else's")
    with qtbot.waitSignal(document.saved_changed, timeout=PATIENCE):
        document.replace(2, 0, 6, "No one", "change")
    assert "exists already" in document.saving_error
    in_the_way.unlink()
    qtbot.waitUntil(lambda: not document.saving_error, timeout=PATIENCE)
    assert document.saved_at


def test_typing_is_undone_word_by_word_and_undo_says_where(document):
    type_words(document, 2, 0, "Almost surely ")
    assert document.turn(2).text.startswith("Almost surely Nobody")
    assert document.undo() == Place(2, 7, 7)
    assert document.turn(2).text.startswith("Almost Nobody")
    assert document.redo() is not None
    assert document.turn(2).text.startswith("Almost surely Nobody")


def test_flags_move_with_typing_before_they_are_checked_again(flagged):
    assert words(flagged, 2) == ["Regime", "Power"]
    before = [flag.finding.start for flag in flagged.flags(2)]
    flagged.type_text(2, 0, 0, "x")
    assert [flag.finding.start for flag in flagged.flags(2)] == [start + 1 for start in before]
    assert words(flagged, 2) == ["Regime", "Power"]


@pytest.mark.parametrize(("offset", "kept"), [(0, False), (3, False), (6, False), (7, True)])
def test_a_flag_goes_when_its_words_are_typed_in(flagged, offset, kept):
    start = flagged.flags(2)[0].finding.start
    flagged.type_text(2, start + offset, start + offset, "s")
    assert ("Regime" in words(flagged, 2)) == kept


def test_flags_come_back_when_a_change_is_taken_back(flagged, qtbot):
    start = flagged.flags(2)[0].finding.start
    flagged.type_text(2, start + 3, start + 3, "s")
    flagged.undo()
    qtbot.waitUntil(lambda: words(flagged, 2) == ["Regime", "Power"], timeout=PATIENCE)


def test_what_was_typed_is_told_before_news_that_wait_for_no_pause(document, monkeypatch):
    told = []
    monkeypatch.setattr(
        "app.checking.live.watch.Watch", lambda *_, **__: SimpleNamespace(look=told.append, close=lambda: None)
    )
    document.start_checking()
    type_words(document, 2, 0, "Yes. ")
    document.move(3, 0)
    _, typed, moved = told
    assert [turn.text[:9] for turn in typed.turns] == ["Yes. Nobo"]
    assert moved.order == (3, 1, 2)
    assert typed.number < moved.number


def test_taking_a_suggestion_is_one_step_that_undo_names(flagged, qtbot):
    flag = flagged.flags(2)[0]
    place = flagged.take(flag)
    assert flagged.turn(2).text[place.start : place.end] == "regime"
    assert flagged.undo_label == "accept “regime”"
    assert words(flagged, 2) == ["Power"]
    flagged.undo()
    qtbot.waitUntil(lambda: words(flagged, 2) == ["Regime", "Power"], timeout=PATIENCE)


def test_a_flag_of_a_text_that_has_changed_is_refused(flagged, qtbot):
    flag = flagged.flags(2)[0]
    flagged.type_text(2, 0, 0, "Well, ")
    with qtbot.waitSignal(flagged.refused):
        assert flagged.take(flag) is None


def test_all_first_suggestions_are_one_step_and_one_revision(flagged, qtbot):
    with qtbot.waitSignal(flagged.history_changed, timeout=PATIENCE):
        assert flagged.take_all(list(flagged.all_flags())) == 4
    assert flagged.turn(3).text == "Why is the moment right?"
    flagged.undo()
    assert flagged.turn(3).text == "Why is the Moment right?"


def test_ignoring_everywhere_hides_all_of_its_kind_and_undo_brings_them_back(flagged, qtbot):
    flagged.ignore(flagged.flags(2)[1], Scope.RULE)
    assert flagged.flag_count == 0
    flagged.undo()
    qtbot.waitUntil(lambda: flagged.flag_count == 4, timeout=PATIENCE)


def test_flag_counts_follow_edits_splits_and_merges(flagged, qtbot):
    flagged.split(2, 24)
    new = flagged.order[2]
    qtbot.waitUntil(lambda: words(flagged, new) == ["or", "Power"], timeout=PATIENCE)
    assert flagged.row_of(3) == 3
    assert flagged.original_text(new) == "or the Power of the state."
    flagged.merge_with_next(2)
    qtbot.waitUntil(lambda: words(flagged, 2) == ["Regime", "Power"], timeout=PATIENCE)
    assert flagged.flag_count == sum(1 for _ in flagged.all_flags()) == 4
    assert flagged.flag_counts().total() == 4


def test_confirming_counts_and_an_edit_takes_it_back(document):
    document.confirm(1)
    assert (document.turn(1).status, document.confirmed) == (Status.CONFIRMED, 1)
    document.type_text(1, 0, 0, "x")
    assert (document.turn(1).status, document.confirmed) == (Status.DRAFT, 0)


def test_undo_of_a_stroke_in_a_confirmed_turn_leads_to_the_stroke(document):
    document.confirm(2)
    document.type_text(2, 6, 6, "!")
    assert document.undo() == Place(2, 6, 6)
    assert document.turn(2).status is Status.CONFIRMED


def test_words_follow_edits(document, qtbot):
    document.start_counting()
    qtbot.waitUntil(lambda: document.words is not None, timeout=PATIENCE)
    document.replace(3, 0, 3, "Tell me why", "change")
    assert document.words == 21


def test_restoring_a_revision_goes_through_the_background_and_can_be_undone(document, qtbot):
    document.replace(2, 0, 6, "No one", "change")
    with qtbot.waitSignal(document.history_changed, timeout=PATIENCE):
        document.restore(1)
    assert document.turn(2).text.startswith("Nobody")
    document.undo()
    assert document.turn(2).text.startswith("No one")


def test_what_was_done_is_there_when_it_is_opened_again(opened, path, qtbot):
    first = opened(path)
    type_words(first, 2, 0, "Oh, ")
    done = []
    first.close(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    again = opened(path)
    assert again.turn(2).text.startswith("Oh, Nobody")
    again.undo()
    assert again.turn(2).text.startswith("Nobody")


def test_saving_says_so_when_there_is_nothing_to_save(document, qtbot):
    with qtbot.waitSignal(document.said, timeout=PATIENCE):
        document.save_revision()
    document.replace(2, 0, 6, "No one", "change")
    with qtbot.waitSignal(document.history_changed, timeout=PATIENCE), qtbot.assertNotEmitted(document.said):
        document.save_revision("one change")


def test_an_ignore_that_is_refused_leaves_the_flag(flagged, qtbot, monkeypatch):
    def refuse(*_arguments, **_named):
        raise EditRefused("It is open for reading only.")

    monkeypatch.setattr(flagged.session, "ignore", refuse)
    flags = list(flagged.flags(2))
    with qtbot.waitSignal(flagged.refused):
        flagged.ignore(flags[0], Scope.HERE)
    assert list(flagged.flags(2)) == flags
