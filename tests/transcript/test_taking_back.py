# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.transcript import operations
from app.transcript.annotations import Comment
from app.transcript.changed_words import TOKEN
from app.transcript.compare import compare
from app.transcript.edits import SetEntry, inverse
from app.transcript.taking_back import Chosen, take_back
from app.transcript.turn import Role
from tests.transcripts import action_lists, state, transcript_of, transcripts

QUESTION, ANSWER = "Who are you?", "The Regime will fall. Nobody knows when."


class Editor:
    """Edits a transcript, notes a state on the way, and takes changes up to there back."""

    def __init__(self, *texts):
        self.transcript = transcript_of(*texts)
        self.before = self.transcript.turns
        self.note()

    def do(self, edits):
        for edit in edits:
            self.transcript.apply(edit)

    def replace(self, old, new, turn=2):
        at = self.transcript.turn(turn).text.index(old)
        self.do(operations.replace_text(self.transcript, turn, at, at + len(old), new))

    def note(self):
        self.after = self.transcript.turns

    def take_back(self, which=lambda hunk: True, **options):
        chosen = [
            Chosen(difference, tuple(filter(which, difference.hunks)))
            for difference in compare(self.before, self.after)
        ]
        taken = take_back(self.transcript, chosen, self.after, **options)
        self.do(taken.edits)
        return taken

    @property
    def texts(self):
        return [turn.text for turn in self.transcript.turns]


@pytest.fixture
def editor():
    return Editor(QUESTION, ANSWER)


def words(turns):
    return Counter(token for turn in turns for token in TOKEN.findall(turn.text) if not token.isspace())


def everything(before, after):
    return [Chosen(difference, difference.hunks) for difference in compare(before, after)]


def carry_out(transcript, actions):
    for action in actions:
        for edit in action(transcript):
            transcript.apply(edit)


@settings(max_examples=60)
@given(transcripts, action_lists)
def test_all_taken_back_at_once_are_the_words_of_before_or_what_is_said_to_be_left(transcript, actions):
    before = transcript.turns
    carry_out(transcript, actions)
    taken = take_back(transcript, everything(before, transcript.turns), transcript.turns)
    for edit in taken.edits:
        transcript.apply(edit)
    assert taken.conflicts or words(transcript.turns) == words(before)


@settings(max_examples=60)
@given(transcripts, action_lists, action_lists, st.booleans())
def test_whatever_has_happened_since_the_edits_fit_and_can_be_undone(transcript, actions, later, insist):
    before = transcript.turns
    carry_out(transcript, actions)
    after = transcript.turns
    chosen = everything(before, after)
    carry_out(transcript, later)
    kept = state(transcript)
    taken = take_back(transcript, chosen, after, insist=insist)
    assert state(transcript) == kept
    for edit in taken.edits:
        transcript.apply(edit)
    assert taken.count + sum(len(one.hunks) for left in taken.conflicts for one in left.chosen) <= sum(
        len(one.hunks) for one in chosen
    )
    for edit in reversed(taken.edits):
        transcript.apply(inverse(edit))
    assert state(transcript) == kept


@settings(max_examples=60)
@given(transcripts, action_lists, action_lists)
def test_no_word_that_is_new_since_is_lost(transcript, actions, later):
    before = transcript.turns
    carry_out(transcript, actions)
    after = transcript.turns
    carry_out(transcript, later)
    new = set(words(transcript.turns)) - set(words(after))
    for edit in take_back(transcript, everything(before, after), after).edits:
        transcript.apply(edit)
    assert new <= set(words(transcript.turns))


def test_one_hunk_goes_and_the_others_stay(editor):
    editor.replace("Regime", "regime")
    editor.replace("Nobody", "No one")
    editor.note()
    taken = editor.take_back(lambda hunk: hunk.inserted == "regime")
    assert (editor.texts[1], taken.count) == ("The Regime will fall. No one knows when.", 1)


def test_what_was_typed_elsewhere_in_the_turn_since_stays(editor):
    editor.replace("Regime", "regime")
    editor.note()
    editor.replace("The regime", "The whole regime")
    editor.replace("when", "how")
    assert editor.take_back().conflicts == ()
    assert editor.texts[1] == "The whole Regime will fall. Nobody knows how."


def test_words_that_changed_again_are_a_conflict_and_stay(editor):
    editor.replace("will fall", "falls")
    editor.note()
    editor.replace("falls", "is falling apart")
    (conflict,) = editor.take_back().conflicts
    assert (conflict.turn_id, conflict.base, conflict.ours, conflict.theirs) == (
        2,
        "falls",
        "is falling apart",
        "will fall",
    )
    assert editor.texts[1][conflict.start :].startswith(conflict.ours)
    assert take_back(editor.transcript, conflict.chosen, editor.after, insist=True).count == 1
    editor.take_back(insist=True)
    assert editor.texts[1] == ANSWER


def test_what_reads_as_before_already_is_no_conflict(editor):
    editor.replace("Regime", "regime")
    editor.note()
    editor.replace("regime", "Regime")
    taken = editor.take_back()
    assert (taken.edits, taken.conflicts, taken.count) == ((), (), 0)


def test_a_change_is_found_again_after_a_split_and_a_move(editor):
    editor.replace("Nobody", "No one")
    editor.note()
    editor.do(operations.split(editor.transcript, 2, editor.transcript.turn(2).text.index("No one")))
    editor.do(operations.move(editor.transcript, 3, 0))
    assert editor.take_back().conflicts == ()
    assert editor.texts == ["Nobody knows when.", QUESTION, "The Regime will fall."]


def test_a_change_is_found_again_after_a_merge(editor):
    editor.replace("Nobody", "No one")
    editor.note()
    editor.do(operations.merge_with_next(editor.transcript, 1))
    assert editor.take_back().conflicts == ()
    assert editor.texts == [f"{QUESTION} {ANSWER}"]


def test_a_merge_is_taken_back_with_role_and_speaker(editor):
    editor.do(operations.merge_with_next(editor.transcript, 1))
    editor.replace("Nobody", "No one", turn=1)
    editor.note()
    assert editor.take_back(lambda hunk: hunk.deleted == "\n\n").conflicts == ()
    assert editor.texts == [QUESTION, "The Regime will fall. No one knows when."]
    second = editor.transcript.turns[1]
    assert (second.role, second.speaker) == (Role.ANSWER, "Ablyazov")


def test_a_split_is_taken_back(editor):
    editor.do(operations.split(editor.transcript, 2, ANSWER.index("Nobody")))
    editor.note()
    editor.take_back()
    assert editor.texts == [QUESTION, ANSWER]


def test_a_split_whose_halves_were_moved_apart_is_left_as_it_is(editor):
    editor.do(operations.split(editor.transcript, 2, ANSWER.index("Nobody")))
    editor.note()
    editor.do(operations.move(editor.transcript, 3, 0))
    (conflict,) = editor.take_back().conflicts
    assert (conflict.ours, conflict.theirs) == ("\n", " ")
    assert len(editor.texts) == 3


def test_a_comment_stays_with_its_words(editor):
    editor.replace("The Regime", "That regime")
    start = editor.transcript.turn(2).text.index("Nobody")
    editor.do(operations.set_comment(editor.transcript, Comment(1, 2, start, start + 6, "Who?", "me", "")))
    editor.note()
    taken = editor.take_back()
    comment = editor.transcript.comments[1]
    assert editor.texts[1][comment.start : comment.end] == "Nobody"
    assert not all(isinstance(edit, SetEntry) for edit in taken.edits)
