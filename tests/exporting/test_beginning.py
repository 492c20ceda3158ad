# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given
from hypothesis import strategies as st

from app.exporting.views import Exported, View, as_markdown, beginning
from app.transcript import operations
from app.transcript.compare import compare
from tests.transcripts import action_lists, transcript_of, transcripts


def exported(transcript, before):
    return Exported(transcript.turns, transcript.originals, compare(before, transcript.turns))


def test_it_ends_with_the_turn_that_makes_it_long_enough():
    transcript = transcript_of("Who?", "Nobody.", "Why?", "Because.")
    part = beginning(exported(transcript, transcript.turns), 5)
    assert [turn.text for turn in part.turns] == ["Who?", "Nobody."]


def test_a_turn_whose_other_half_is_further_on_is_left_out():
    transcript = transcript_of("Who?", "One. Two.", "Why?")
    before = transcript.turns
    for edit in operations.split(transcript, 2, 4):
        transcript.apply(edit)
    part = beginning(exported(transcript, before), 5)
    assert [turn.text for turn in part.turns] == ["Who?"]


@given(transcripts, action_lists, st.integers(0, 60))
def test_any_beginning_can_be_written_in_every_view(transcript, actions, characters):
    before = transcript.turns
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
    part = beginning(exported(transcript, before), characters)
    for view in View:
        assert as_markdown(part, view, speakers=True).endswith("\n")


@given(transcripts, action_lists)
def test_a_beginning_longer_than_the_text_is_the_text_but_for_turns_that_are_gone(transcript, actions):
    before = transcript.turns
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
    whole = exported(transcript, before)
    part = beginning(whole, 10**9)
    assert list(part.turns) == list(whole.turns)
    assert [difference for difference in whole.differences if difference.after] == list(part.differences)
