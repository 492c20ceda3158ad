# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given
from hypothesis import strategies as st

from app.importing.arranging import (
    can_join,
    can_split,
    with_joined,
    with_renamed,
    with_role,
    with_speaker,
    with_split,
    with_swapped,
)
from app.importing.reader import read_transcript
from app.transcript.turn import Role

TEXT = """Q: Who fears the regime?

A: Nobody does.
Not one.

Q: Why is that?

A: Because it falls.
"""


def read(tmp_path, text=TEXT):
    path = tmp_path / "talk.txt"
    path.write_text(text, encoding="utf-8")
    return read_transcript(path)


def words(turns):
    return " ".join(" ".join(turn.text for turn in turns).split())


def test_roles_and_speakers_are_set_in_some_rows(tmp_path):
    turns = with_role(read(tmp_path).turns, {1, 3}, Role.NOTE)
    assert [turn.role for turn in turns] == [Role.QUESTION, Role.NOTE, Role.QUESTION, Role.NOTE]
    turns = with_speaker(turns, {0}, "  Ms  Doe ")
    assert [turn.speaker for turn in turns][:1] == ["Ms Doe"]
    assert [turn.speaker for turn in with_renamed(turns, "Interviewer", "Kerimov")] == ["Ms Doe", "", "Kerimov", ""]


def test_questions_and_answers_are_swapped_with_the_interviewer(tmp_path):
    turns = with_swapped(read(tmp_path).turns, range(4))
    assert [turn.role for turn in turns] == [Role.ANSWER, Role.QUESTION] * 2
    assert [turn.speaker for turn in turns] == ["", "Interviewer"] * 2


def test_joined_rows_know_their_places_in_the_file(tmp_path):
    imported = read(tmp_path)
    turns = with_joined(imported.turns, [2, 3])
    assert turns[2].text == "Why is that?\nBecause it falls."
    start, end = turns[2].places.to_file(0, len(turns[2].text))
    assert imported.decoded[start:end] == "Why is that?\n\nA: Because it falls."
    start, end = turns[2].places.to_file(13, 20)
    assert imported.decoded[start:end] == "Because"


def test_only_rows_that_follow_one_another_are_joined(tmp_path):
    turns = read(tmp_path).turns
    assert not can_join(turns, [0, 2])
    assert not can_join(turns, [1])
    assert with_joined(turns, [0, 2]) == turns


def test_rows_that_would_be_too_long_for_one_turn_are_not_joined(tmp_path):
    turns = read(tmp_path, "Q: Why?\n\nA: " + "x" * 15_000 + "\n\nQ: " + "y" * 15_000 + "?\n").turns
    assert can_join(turns, [0, 1])
    assert not can_join(turns, [1, 2])


def test_paragraphs_become_turns(tmp_path):
    imported = read(tmp_path)
    turns = imported.turns
    assert can_split(turns, [1])
    assert not can_split(turns, [0])
    split = with_split(turns, [0, 1])
    assert [turn.text for turn in split][1:3] == ["Nobody does.", "Not one."]
    start, end = split[2].places.to_file(0, 8)
    assert imported.decoded[start:end] == "Not one."
    assert [turn.text for turn in with_joined(split, [1, 2])] == [turn.text for turn in turns]


@given(st.data())
def test_no_word_is_lost_and_every_place_is_true(tmp_path_factory, data):
    imported = read(tmp_path_factory.mktemp("talk"))
    turns = imported.turns
    for _ in range(data.draw(st.integers(0, 4))):
        rows = data.draw(st.sets(st.integers(0, len(turns) - 1)))
        change = data.draw(st.sampled_from([with_joined, with_split, with_swapped]))
        turns = change(turns, rows)
    assert words(turns) == words(imported.turns)
    for turn in turns:
        for at, letter in enumerate(turn.text):
            if not letter.isspace():
                start, end = turn.places.to_file(at, at + 1)
                assert imported.decoded[start:end] == letter
