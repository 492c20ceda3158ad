# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditRefused
from app.transcript.edits import Fact, inverse
from app.transcript.speakers import (
    rename_speaker,
    set_fact_of_all,
    set_speaker,
    speakers_of,
    swap_questions_and_answers,
    swapped,
)
from app.transcript.turn import Role
from tests.transcripts import action_lists, state, transcript_of, transcripts

NAMES = st.sampled_from(["Interviewer", "Ablyazov", "", "  Ms   Doe "])


def apply(transcript, edits):
    for edit in edits:
        transcript.apply(edit)


def take_back(transcript, edits):
    for edit in reversed(edits):
        transcript.apply(inverse(edit))


def some_turns(transcript, numbers):
    return sorted({transcript.reading_order[number % len(transcript)] for number in numbers})


@given(transcripts, action_lists, st.lists(st.integers(0, 9)), NAMES, NAMES, st.sampled_from(list(Role)))
def test_taken_back_in_bulk_everything_is_as_it_was(transcript, actions, numbers, old, new, role):
    for action in actions:
        apply(transcript, action(transcript))
    turns = some_turns(transcript, numbers)
    for plan in (
        lambda: set_fact_of_all(transcript, turns, Fact.ROLE, role),
        lambda: set_speaker(transcript, turns, new),
        lambda: rename_speaker(transcript, old, new),
        lambda: swap_questions_and_answers(transcript, turns),
    ):
        before = state(transcript)
        edits = plan()
        apply(transcript, edits)
        take_back(transcript, edits)
        assert state(transcript) == before


@given(transcripts, NAMES)
def test_after_a_renaming_nobody_has_the_old_name(transcript, new):
    before = speakers_of(transcript)
    apply(transcript, rename_speaker(transcript, "Ablyazov", new))
    after = speakers_of(transcript)
    assert " ".join(new.split()) == "Ablyazov" or "Ablyazov" not in after
    assert after.total() == (before.total() if new else before.total() - before["Ablyazov"])


def test_a_renaming_to_a_name_that_is_there_makes_one_of_two():
    transcript = transcript_of("Why?", "So.", "And?", "Thus.")
    apply(transcript, rename_speaker(transcript, "Interviewer", "Ablyazov"))
    assert speakers_of(transcript) == {"Ablyazov": 4}


def test_names_lose_needless_white_space():
    transcript = transcript_of("Why?")
    apply(transcript, set_speaker(transcript, [1], "  Ms \n Doe "))
    assert transcript.turn(1).speaker == "Ms Doe"


@given(st.lists(st.tuples(st.sampled_from(list(Role)), NAMES)))
def test_swapped_twice_is_as_before(spoken):
    once = swapped(spoken, spoken)
    assert [role for role, _ in swapped(once, once)] == [role for role, _ in spoken]


def test_the_interviewer_goes_with_the_questions():
    spoken = [(Role.QUESTION, "Interviewer"), (Role.ANSWER, "Ablyazov"), (Role.HEADING, "")]
    assert swapped(spoken, spoken) == [(Role.ANSWER, "Ablyazov"), (Role.QUESTION, "Interviewer"), (Role.HEADING, "")]


def test_names_from_the_text_stay_with_their_words():
    spoken = [(Role.QUESTION, "Kerimov"), (Role.ANSWER, "Doe")]
    assert swapped(spoken, spoken) == [(Role.ANSWER, "Kerimov"), (Role.QUESTION, "Doe")]


def test_a_part_is_swapped_by_who_asks_in_the_whole():
    transcript = transcript_of("Why?", "So.", "And?", "Thus.")
    apply(transcript, swap_questions_and_answers(transcript, [3]))
    assert (transcript.turn(3).role, transcript.turn(3).speaker) == (Role.ANSWER, "Ablyazov")
    assert transcript.turn(1).role is Role.QUESTION


def test_a_role_that_there_is_not_is_refused():
    with pytest.raises(EditRefused, match="no role"):
        set_fact_of_all(transcript_of("Why?"), [1], Fact.ROLE, "shout")
