# SPDX-License-Identifier: GPL-3.0-or-later
import re

from hypothesis import given

from app.exporting.changes import to_changes
from app.exporting.side_by_side import to_side_by_side
from app.transcript import operations
from app.transcript.compare import compare
from tests.transcripts import action_lists, transcript_of, transcripts


def edited(transcript, *edits):
    for edit in edits:
        transcript.apply(edit)
    return transcript


def test_changes_stand_as_critic_markup_in_their_turn():
    transcript = transcript_of("Who are you?", "The Regime falls. Nobody weeps.")
    before = transcript.turns
    edited(transcript, *operations.replace_text(transcript, 2, 4, 10, "regime"))
    assert to_changes(transcript.turns, compare(before, transcript.turns)) == (
        "**Who are you?**\n\nThe {--Regime--}{++regime++} falls. Nobody weeps.\n"
    )


def test_a_split_is_shown_as_a_break_that_was_inserted():
    transcript = transcript_of("Who are you?", "One. Two.")
    before = transcript.turns
    edited(transcript, *operations.split(transcript, 2, 4))
    assert "One.{-- --}{++¶¶++}Two." in to_changes(transcript.turns, compare(before, transcript.turns))


def test_halves_with_another_turn_between_them_stand_where_they_are_now():
    transcript = transcript_of("Who are you?", "One. Two.", "More?")
    before = transcript.turns
    edited(transcript, *operations.split(transcript, 2, 4))
    edited(transcript, *operations.move(transcript, transcript.reading_order[-1], 2))
    assert to_changes(transcript.turns, compare(before, transcript.turns)) == (
        "**Who are you?**\n\n{--One. Two.--}{++One.++}\n\n**More?**\n\n{++Two.++}\n"
    )


def test_critic_marks_in_the_text_itself_are_escaped():
    transcript = transcript_of("Who?", "He wrote {++ and {-- and ++}.")
    assert "\\{++ and \\{-- and ++\\}" in to_changes(transcript.turns, [])


@given(transcripts, action_lists)
def test_taking_every_change_gives_what_is_there_now(transcript, actions):
    before = transcript.turns
    for action in actions:
        edited(transcript, *action(transcript))
    marked = to_changes(transcript.turns, compare(before, transcript.turns))
    taken = re.sub(r"\{--.*?--\}", "", marked)
    taken = re.sub(r"\{\+\+(.*?)\+\+\}", r"\1", taken)
    letters = [letter for letter in taken if letter.isalnum()]
    assert letters == [letter for turn in transcript.turns for letter in turn.text if letter.isalnum()]


def test_side_by_side_is_a_table_with_bars_and_line_ends_kept_in_their_cells():
    transcript = transcript_of("Who | why?", "I.\nSo.")
    edited(transcript, *operations.set_text(transcript, 1, "Who, why?"))
    lines = to_side_by_side(transcript.turns, transcript.originals).splitlines()
    assert lines[2] == "| 1 | Interviewer | Who \\| why? | Who, why? |"
    assert lines[3] == "| 2 | Ablyazov | I.<br>So. | I.<br>So. |"
