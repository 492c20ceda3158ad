# SPDX-License-Identifier: GPL-3.0-or-later
import msgspec
import pytest
from hypothesis import given

from app.errors import EditRefused
from app.transcript import operations
from app.transcript.annotations import Comment
from app.transcript.edits import Edit, Fact, Merge, Replace, Split, inverse
from app.transcript.restoring import edits_back
from app.transcript.turn import OriginRange, Role, Status
from tests.transcripts import Action, action_lists, state, transcript_of, transcripts

COMMENT = Comment(1, 1, 4, 10, "which regime?", "me", "2026-01-01T00:00:00Z")


def carry_out(transcript, actions: list[Action]) -> list[Edit]:
    made: list[Edit] = []
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
            made.append(edit)
    return made


@given(transcripts, action_lists)
def test_undoing_every_edit_gives_the_start_and_redoing_every_edit_the_end(transcript, actions):
    start = state(transcript)
    edits = carry_out(transcript, actions)
    end = state(transcript)
    for edit in reversed(edits):
        transcript.apply(inverse(edit))
    assert state(transcript) == start
    for edit in edits:
        transcript.apply(edit)
    assert state(transcript) == end


@given(transcripts, action_lists)
def test_edits_survive_json(transcript, actions):
    for edit in carry_out(transcript, actions):
        assert msgspec.json.decode(msgspec.json.encode(edit), type=Edit) == edit


@given(transcripts, action_lists, action_lists)
def test_the_way_back_leads_to_the_earlier_turns(transcript, before, after):
    carry_out(transcript, before)
    earlier = transcript.turns
    edits = carry_out(transcript, after)
    for edit in edits_back(transcript, edits):
        transcript.apply(edit)
    assert transcript.turns == earlier


@given(transcripts, action_lists)
def test_originals_never_change_and_every_origin_lies_in_its_original(transcript, actions):
    originals = dict(transcript.originals)
    carry_out(transcript, actions)
    assert transcript.originals == originals
    for turn in transcript.turns:
        for part in turn.origin:
            assert 0 <= part.start <= part.end <= len(originals[part.turn].text)


@given(transcripts, action_lists)
def test_comments_stay_inside_the_turn_that_they_are_on(transcript, actions):
    carry_out(transcript, actions)
    for comment in transcript.comments.values():
        if comment.start is not None:
            assert 0 <= comment.start <= comment.end <= len(transcript.turn(comment.turn).text)


def test_an_edit_for_another_text_is_refused():
    transcript = transcript_of("The Regime falls.")
    with pytest.raises(EditRefused):
        transcript.apply(Replace(1, 4, "Power", "power"))
    assert transcript.turn(1).text == "The Regime falls."


def test_a_split_divides_text_and_origin_and_leaves_the_space_out():
    transcript = transcript_of("One. Two.", "Next")
    for edit in operations.split(transcript, 1, 4):
        transcript.apply(edit)
    first, second, _ = transcript.turns
    assert (first.text, second.text) == ("One.", "Two.")
    assert (first.origin, second.origin) == ((OriginRange(1, 0, 4),), (OriginRange(1, 5, 9),))
    assert (second.id, second.role) == (3, Role.QUESTION)


def test_a_split_after_rewriting_carries_the_cut_back_into_the_original():
    transcript = transcript_of("The Regime falls. Nobody weeps.")
    for edit in operations.replace_text(transcript, 1, 0, 10, "The whole old regime"):
        transcript.apply(edit)
    for edit in operations.split(transcript, 1, 27):
        transcript.apply(edit)
    assert [turn.text for turn in transcript.turns] == ["The whole old regime falls.", "Nobody weeps."]
    assert transcript.turns[0].origin == (OriginRange(1, 0, 17),)
    assert transcript.turns[1].origin == (OriginRange(1, 18, 31),)


def test_a_merge_after_a_split_gives_the_whole_origin_back():
    transcript = transcript_of("One. Two.")
    for edit in operations.split(transcript, 1, 4):
        transcript.apply(edit)
    for edit in operations.merge_with_next(transcript, 1):
        transcript.apply(edit)
    assert transcript.turns == transcript_of("One. Two.").turns


def test_a_merge_of_two_turns_keeps_both_origins():
    transcript = transcript_of("One.", "Two.")
    for edit in operations.merge_with_next(transcript, 1):
        transcript.apply(edit)
    (turn,) = transcript.turns
    assert turn.text == "One. Two."
    assert turn.origin == (OriginRange(1, 0, 4), OriginRange(2, 0, 4))


@pytest.mark.parametrize("at", [0, 9, 12])
def test_a_split_at_either_end_is_refused(at):
    with pytest.raises(EditRefused):
        operations.split(transcript_of("One. Two."), 1, at)


def test_the_last_turn_cannot_be_merged_with_a_next_one():
    with pytest.raises(EditRefused):
        operations.merge_with_next(transcript_of("One.", "Two."), 2)


def test_a_turn_id_is_never_given_twice():
    transcript = transcript_of("One. Two.")
    made = operations.split(transcript, 1, 4)
    for edit in made:
        transcript.apply(edit)
    for edit in reversed(made):
        transcript.apply(inverse(edit))
    (again, *_) = operations.split(transcript, 1, 4)
    assert isinstance(again, Split)
    assert again.division.second.id == 3


def test_editing_a_confirmed_turn_makes_it_a_draft_again():
    transcript = transcript_of("One.")
    for edit in operations.set_fact(transcript, 1, Fact.STATUS, Status.CONFIRMED):
        transcript.apply(edit)
    for edit in operations.set_text(transcript, 1, "Two."):
        transcript.apply(edit)
    assert transcript.turn(1).status is Status.DRAFT


def test_an_unknown_role_is_refused():
    with pytest.raises(EditRefused, match="“singer” is no role"):
        operations.set_fact(transcript_of("One."), 1, Fact.ROLE, "singer")


def test_moving_a_turn_changes_its_place_alone():
    transcript = transcript_of("One", "Two", "Three")
    for edit in operations.move(transcript, 3, 0):
        transcript.apply(edit)
    assert [turn.text for turn in transcript.turns] == ["Three", "One", "Two"]


@pytest.mark.parametrize(
    ("start", "end", "inserted", "span"),
    [
        (0, 3, "A", (2, 8)),
        (4, 10, "regime!", (4, 11)),
        (5, 7, "", (4, 8)),
        (11, 16, "fell", (4, 10)),
        (0, 17, "", (0, 0)),
    ],
)
def test_a_comment_follows_its_words(start, end, inserted, span):
    transcript = transcript_of("The Regime falls.")
    for edit in operations.set_comment(transcript, COMMENT):
        transcript.apply(edit)
    for edit in operations.replace_text(transcript, 1, start, end, inserted):
        transcript.apply(edit)
    comment = transcript.comments[1]
    assert (comment.start, comment.end) == span


def test_a_comment_goes_along_with_the_half_of_the_turn_that_holds_it():
    transcript = transcript_of("One. Regime.")
    for edit in operations.set_comment(transcript, Comment(1, 1, 5, 11, "?", "me", "2026-01-01T00:00:00Z")):
        transcript.apply(edit)
    for edit in operations.split(transcript, 1, 4):
        transcript.apply(edit)
    assert transcript.comments[1] == Comment(1, 2, 0, 6, "?", "me", "2026-01-01T00:00:00Z")
    for edit in operations.merge_with_next(transcript, 1):
        transcript.apply(edit)
    assert transcript.comments[1] == Comment(1, 1, 5, 11, "?", "me", "2026-01-01T00:00:00Z")


def test_a_merge_that_no_longer_fits_is_refused():
    transcript = transcript_of("One.", "Two.")
    (made,) = operations.merge_with_next(transcript, 1)
    assert isinstance(made, Merge)
    transcript.apply(Replace(2, 0, "Two", "Six"))
    with pytest.raises(EditRefused):
        transcript.apply(made)
