# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.rules.sentences import LONGEST_SENTENCE, split_sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
        ("He said “No.” Then he left.", ["He said “No.”", "Then he left."]),
        ("It was late. we left.", ["It was late.", "we left."]),
        ("On the 9. June they met.", ["On the 9. June they met."]),
        ("In 2016. June was hot.", ["In 2016.", "June was hot."]),
        ("Mr. Smith met J. Doe, e.g. here.", ["Mr. Smith met J. Doe, e.g. here."]),
        ("So did I. Then he left.", ["So did I.", "Then he left."]),
        ("A title\nA line.", ["A title", "A line."]),
        ("  \n ", []),
    ],
)
def test_sentences_are_found(text: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in split_sentences(text)] == sentences


def test_a_very_long_sentence_comes_in_pieces_cut_between_words() -> None:
    pieces = list(split_sentences("word " * 400))
    assert all(len(piece.text) <= LONGEST_SENTENCE for piece in pieces)
    assert [piece.whole_start for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert all(piece.text.strip().endswith("word") and piece.text.strip().startswith("word") for piece in pieces)


@given(
    st.text(alphabet="aB9.!?…”“ \n\t\u00a0\U0001f600", max_size=200)
    | st.text(alphabet="a ", min_size=1200, max_size=1300)
)
def test_sentences_stand_where_they_say_and_leave_out_only_white_space(text: str) -> None:
    at = 0
    for sentence in split_sentences(text):
        assert text[sentence.start :].startswith(sentence.text)
        assert sentence.start >= at and not text[at : sentence.start].strip()
        at = sentence.start + len(sentence.text)
    assert not text[at:].strip()
