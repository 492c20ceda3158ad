# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given

from app.transcript import operations
from app.transcript.compare import compare, joined_text
from app.transcript.word_diff import Hunk, apply_hunks
from tests.transcripts import action_lists, transcript_of, transcripts


@given(transcripts, action_lists)
def test_every_difference_leads_from_before_to_after(transcript, actions):
    before = transcript.turns
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)
    after = transcript.turns
    for difference in compare(before, after):
        assert apply_hunks(joined_text(difference.before), difference.hunks) == joined_text(difference.after)


def test_one_changed_word_is_one_hunk_of_one_turn():
    before, now = transcript_of("One", "The Regime falls"), transcript_of("One", "The regime falls")
    (difference,) = compare(before.turns, now.turns)
    assert difference.turn_id == 2
    assert difference.hunks == (Hunk(4, "Regime", "regime"),)


def test_a_split_reads_as_a_turn_break_and_not_as_words_gone():
    transcript = transcript_of("One. Two.", "Three")
    before = transcript.turns
    for edit in operations.split(transcript, 1, 4):
        transcript.apply(edit)
    (difference,) = compare(before, transcript.turns)
    assert [turn.id for turn in difference.after] == [1, 3]
    assert difference.hunks == (Hunk(4, " ", "\n\n"),)


def test_a_merge_with_an_edit_is_one_difference():
    transcript = transcript_of("One.", "Two.", "Three.")
    before = transcript.turns
    for edit in operations.merge_with_next(transcript, 1):
        transcript.apply(edit)
    for edit in operations.set_text(transcript, 1, "One. Too."):
        transcript.apply(edit)
    (difference,) = compare(before, transcript.turns)
    assert [turn.id for turn in difference.before] == [1, 2]
    assert [hunk.inserted for hunk in difference.hunks][-1].endswith("Too")


def test_a_moved_turn_has_no_changed_words():
    transcript = transcript_of("One", "Two")
    before = transcript.turns
    for edit in operations.move(transcript, 2, 0):
        transcript.apply(edit)
    assert compare(before, transcript.turns) == []
