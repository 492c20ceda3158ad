# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditRefused
from app.transcript.annotations import Comment
from app.transcript.commenting import (
    add_comment,
    comment_after,
    comment_before,
    in_text_order,
    resolve_comment,
    reword_comment,
)
from app.transcript.edits import inverse
from app.transcript.operations import remove_comment
from tests.transcripts import action_lists, state, transcript_of, transcripts

TIME = "2026-01-01T00:00:00Z"


def apply(transcript, edits):
    for edit in edits:
        transcript.apply(edit)
    return edits


def added(transcript, turn, span, text="Why?"):
    return apply(transcript, add_comment(transcript, turn, span, text, "me", TIME))


@given(transcripts, action_lists, st.text("ab ", max_size=5))
def test_whatever_is_done_to_a_comment_can_be_taken_back(transcript, actions, words):
    for action in actions:
        apply(transcript, action(transcript))
    before = state(transcript)
    made = added(transcript, transcript.reading_order[0], None)
    (edit,) = made
    number = edit.after.id
    made += apply(transcript, resolve_comment(transcript, number, resolved=True))
    made += apply(transcript, reword_comment(transcript, number, "x" + words))
    made += apply(transcript, remove_comment(transcript, number))
    for edit in reversed(made):
        transcript.apply(inverse(edit))
    assert state(transcript) == before


def test_a_comment_has_words():
    transcript = transcript_of("Why?")
    with pytest.raises(EditRefused, match="needs words"):
        add_comment(transcript, 1, None, " \n", "me", TIME)
    with pytest.raises(EditRefused, match="20,000"):
        add_comment(transcript, 1, None, "x" * 20_001, "me", TIME)


def test_a_comment_that_is_gone_is_refused_in_one_sentence():
    with pytest.raises(EditRefused, match="not there any more"):
        reword_comment(transcript_of("Why?"), 1, "x")


def test_a_comment_is_resolved_and_opened_again():
    transcript = transcript_of("Why?")
    added(transcript, 1, (0, 3))
    apply(transcript, resolve_comment(transcript, 1, resolved=True))
    assert transcript.comments[1].resolved
    apply(transcript, resolve_comment(transcript, 1, resolved=False))
    assert transcript.comments[1] == Comment(1, 1, 0, 3, "Why?", "me", TIME)


def ordered(transcript):
    comments = transcript.comments.values()
    return [
        comment
        for turn in transcript.reading_order
        for comment in in_text_order(one for one in comments if one.turn == turn)
    ]


def test_comments_are_walked_round_both_ends():
    transcript = transcript_of("Why so?", "So.", "And?")
    for turn, span in ((3, (0, 3)), (1, (4, 6)), (1, None)):
        added(transcript, turn, span)
    comments, order = ordered(transcript), transcript.reading_order
    assert [comment.id for comment in comments] == [3, 2, 1]

    def walk(step, turn, caret):
        return step(comments, order, turn, caret).id

    assert walk(comment_after, 1, 0) == 2
    assert walk(comment_after, 1, 4) == 2
    assert walk(comment_after, 2, 0) == 1
    assert walk(comment_after, 3, 3) == 3
    assert walk(comment_before, 3, 0) == 2
    assert walk(comment_before, 1, 4) == 3
    assert walk(comment_before, 1, -1) == 1
    assert comment_after([], order, 1, 0) is None
    assert comment_before([], order, 1, 0) is None
