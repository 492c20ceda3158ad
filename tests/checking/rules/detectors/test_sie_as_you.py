# SPDX-License-Identifier: GPL-3.0-or-later
"""A "you" that stands for they or she is found by what the sentences before speak of."""

import pytest

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.detectors.sie_as_you import REACH, sie_as_you
from app.checking.rules.passage import Passage
from app.checking.rules.sentences import split_sentences


def _fixes(text: str, question: str = "") -> list[tuple[str, tuple[str, ...]]]:
    asked = tuple(split_sentences(question))
    hits = sie_as_you(Passage(text, tuple(split_sentences(text)), CasingTable({}), asked))
    return [(text[hit.start : hit.end], hit.suggestions) for hit in hits]


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("Many Poles agree. You laugh about it.", "You", "They"),
        ("His wife left. You lives in Rome.", "You", "She"),
        ("His wife left. Your car is here.", "Your", "Her"),
        ("The workers struck. In addition, you blocked the road.", "you", "they"),
        ("The workers met his wife. You sang.", "You", "She"),
    ],
)
def test_the_nearest_people_decide(text: str, word: str, first: str) -> None:
    ((marked, suggestions),) = _fixes(text)
    assert (marked, suggestions[0]) == (word, first)


@pytest.mark.parametrize(
    "text",
    [
        "You laugh about it.",
        "The house is old. You like it.",
        "Many Poles agree. You can see it everywhere.",
        "Many Poles agree. Do you agree?",
        "Many Poles agree. They thank you.",
        "Many Poles agree." + " It rains." * REACH + " You laugh.",
    ],
)
def test_you_is_left_alone_where_nobody_else_is_meant(text: str) -> None:
    assert _fixes(text) == []


@pytest.mark.parametrize(
    ("question", "first"), [("What do the workers want?", "They"), ("And what became of his wife?", "She")]
)
def test_an_answer_speaks_of_those_whom_the_question_was_about(question: str, first: str) -> None:
    ((marked, suggestions),) = _fixes("You was fired.", question)
    assert (marked, suggestions[0]) == ("You", first)


def test_who_was_spoken_of_last_counts_more_than_the_question() -> None:
    ((_, suggestions),) = _fixes("He has a daughter. You lives in Rome.", "What do the workers want?")
    assert suggestions[0] == "She"
