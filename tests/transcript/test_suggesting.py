# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import EditRefused
from app.transcript import operations, suggesting
from app.transcript.commenting import add_comment
from app.transcript.edits import Fact
from app.transcript.suggesting import Proposal, as_suggestions, proposal, suggestions_for
from app.transcript.turn import Status
from app.transcript.undo import CauseKind
from tests.transcripts import transcript_of, turn_texts

THEN, LATER = "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"
TEXT = "These angry young people go on the streets."


def do(transcript, edits):
    for edit in edits:
        transcript.apply(edit)


def suggest(transcript, start, end, text, author="Mary", time=THEN, turn=1):
    do(transcript, suggesting.suggest(transcript, turn, start, end, text, author, time))


def words(transcript, turn=1):
    return [(one.start, one.deleted, one.inserted, one.author) for one in suggestions_for(transcript, turn)]


@pytest.fixture
def transcript():
    return transcript_of(TEXT, "And then?")


def test_a_suggestion_leaves_the_text_as_it_is(transcript):
    suggest(transcript, 25, 30, "take to")

    assert transcript.turn(1).text == TEXT
    assert words(transcript) == [(25, "go on", "take to", "Mary")]
    assert proposal(transcript, 1, "Mary").text == "These angry young people take to the streets."
    assert proposal(transcript, 1, "Paul").text == TEXT


def test_what_is_typed_letter_by_letter_is_one_suggestion_that_keeps_its_number(transcript):
    suggest(transcript, 25, 30, "")
    for at, letter in enumerate("take to", 25):
        suggest(transcript, at, at, letter, time=LATER)

    (only,) = suggestions_for(transcript, 1)
    assert (only.id, only.deleted, only.inserted, only.time) == (1, "go on", "take to", LATER)


def test_typing_the_words_again_withdraws_the_suggestion(transcript):
    suggest(transcript, 25, 30, "take to")
    suggest(transcript, 25, 32, "go on")

    assert not transcript.suggestions


def test_another_change_leaves_what_was_suggested_with_its_time(transcript):
    suggest(transcript, 25, 30, "take to")
    suggest(transcript, 0, 5, "Those", time=LATER)

    assert [(one.deleted, one.time) for one in suggestions_for(transcript, 1)] == [("These", LATER), ("go on", THEN)]


def test_suggestions_follow_their_words(transcript):
    suggest(transcript, 25, 30, "take to")
    do(transcript, operations.replace_text(transcript, 1, 0, 5, "All those"))
    do(transcript, operations.split(transcript, 1, len("All those angry young people")))

    assert words(transcript) == []
    assert words(transcript, 3) == [(0, "go on", "take to", "Mary")]
    do(transcript, operations.merge_with_next(transcript, 1))
    assert words(transcript) == [(29, "go on", "take to", "Mary")]


def test_what_is_written_at_either_edge_of_the_words_is_none_of_them(transcript):
    suggest(transcript, 25, 30, "take to")
    do(transcript, operations.replace_text(transcript, 1, 30, 30, "to"))
    do(transcript, operations.replace_text(transcript, 1, 25, 25, "often "))

    (only,) = suggestions_for(transcript, 1)
    assert (only.start, only.end) == (31, 36)
    assert suggesting.stands(transcript, only)


def test_words_that_have_changed_since_are_not_replaced_and_the_suggestion_stays(transcript):
    suggest(transcript, 25, 30, "take to")
    do(transcript, operations.replace_text(transcript, 1, 25, 27, "went"))

    accepted = suggesting.accept(transcript, transcript.suggestions.values())
    assert (accepted.edits, accepted.count, len(accepted.left)) == ((), 0, 1)
    assert proposal(transcript, 1, "Mary").text == "These angry young people went on the streets."
    suggest(transcript, 0, 5, "Those")
    assert len(transcript.suggestions) == 2


def test_an_accepted_suggestion_becomes_an_edit_that_names_who_suggested_it(transcript):
    do(transcript, operations.set_fact(transcript, 1, Fact.STATUS, Status.CONFIRMED))
    suggest(transcript, 25, 30, "take to")
    suggest(transcript, 0, 5, "Those", author="Paul")
    accepted = suggesting.accept(transcript, transcript.suggestions.values())
    do(transcript, (made.edit for made in accepted.edits))

    assert transcript.turn(1).text == "Those angry young people take to the streets."
    assert not transcript.suggestions
    assert transcript.turn(1).status is Status.DRAFT
    assert {(made.cause.kind, made.cause.by) for made in accepted.edits} == {
        (CauseKind.SUGGESTED, "Mary"),
        (CauseKind.SUGGESTED, "Paul"),
    }


def test_of_two_suggestions_for_the_same_words_one_is_accepted_and_one_left(transcript):
    suggest(transcript, 25, 30, "take to")
    suggest(transcript, 25, 30, "go into", author="Paul")
    accepted = suggesting.accept(transcript, transcript.suggestions.values())

    assert (accepted.count, len(accepted.left)) == (1, 1)


def test_a_refused_suggestion_is_gone(transcript):
    suggest(transcript, 25, 30, "take to")
    do(transcript, suggesting.refuse(transcript, transcript.suggestions.values()))

    assert not transcript.suggestions
    assert transcript.turn(1).text == TEXT


def test_edits_of_words_become_suggestions_without_what_they_drag_along(transcript):
    do(transcript, operations.set_fact(transcript, 1, Fact.STATUS, Status.CONFIRMED))
    do(transcript, add_comment(transcript, 1, (31, 34), "why?", "Paul", THEN))
    suggest(transcript, 0, 5, "Those")
    edits = operations.replace_text(transcript, 1, 25, 30, "take to")
    do(transcript, as_suggestions(transcript, edits, "Mary", LATER))

    assert words(transcript) == [(0, "These", "Those", "Mary"), (25, "go on", "take to", "Mary")]
    assert transcript.turn(1).status is Status.CONFIRMED
    assert transcript.comments[1].start == 31


def test_the_later_of_two_suggestions_of_one_author_for_the_same_words_stands(transcript):
    suggest(transcript, 25, 30, "take to")
    edits = operations.replace_text(transcript, 1, 25, 34, "fill all")
    do(transcript, as_suggestions(transcript, edits, "Mary", LATER))

    assert words(transcript) == [(25, "go on the", "fill all", "Mary")]


def test_edits_in_several_turns_become_suggestions_with_numbers_of_their_own(transcript):
    edits = [
        *operations.replace_text(transcript, 1, 0, 5, "Those"),
        *operations.replace_text(transcript, 2, 0, 3, "So"),
    ]
    do(transcript, as_suggestions(transcript, edits, "Mary", THEN))

    assert sorted(transcript.suggestions) == [1, 2]
    assert words(transcript, 2) == [(0, "And", "So", "Mary")]


@pytest.mark.parametrize(
    "plan",
    [
        lambda transcript: operations.split(transcript, 1, 12),
        lambda transcript: operations.merge_with_next(transcript, 1),
        lambda transcript: operations.move(transcript, 1, 1),
        lambda transcript: operations.set_fact(transcript, 1, Fact.SPEAKER, "Somebody"),
    ],
)
def test_turns_and_their_facts_cannot_be_suggested(transcript, plan):
    with pytest.raises(EditRefused, match="only words can be suggested"):
        as_suggestions(transcript, plan(transcript), "Mary", THEN)


def test_comments_and_approval_stay_what_they_are(transcript):
    edits = [
        *operations.set_fact(transcript, 1, Fact.STATUS, Status.APPROVED),
        *add_comment(transcript, 1, None, "Good.", "Mary", THEN),
    ]
    assert as_suggestions(transcript, edits, "Mary", THEN) == edits


@settings(max_examples=60)
@given(turn_texts, turn_texts, st.data())
def test_places_lead_there_and_back_outside_of_what_is_suggested(text, proposed, data):
    transcript = transcript_of(text)
    suggest(transcript, 0, len(text), proposed)
    whole = proposal(transcript, 1, "Mary")
    assert whole.text == proposed

    first, last = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    for behind in (False, True):
        assert 0 <= whole.there(first, behind=behind) <= whole.there(last, behind=behind) <= len(proposed)
    if not any(hunk.start <= first <= hunk.start + len(hunk.deleted) for hunk in whole.hunks):
        assert whole.back(whole.there(first)) == first


def test_without_suggestions_places_are_the_same():
    assert [Proposal("abc", []).there(at) for at in range(4)] == [0, 1, 2, 3]
