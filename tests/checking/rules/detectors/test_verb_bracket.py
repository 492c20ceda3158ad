# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands between an auxiliary and its verb is put behind both."""

import pytest

from app.checking.rules.detectors.verb_bracket import verb_brackets
from tests.checking.rules.detectors.reading import fixes


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("The EU has us very supported.", ("us very supported", "supported us very")),
        ("I have the mayor in May met and left.", ("the mayor in May met", "met the mayor in May")),
        ("They have never him believed.", ("him believed", "believed him")),
        ("The minister has in Berlin resigned.", ("in Berlin resigned", "resigned in Berlin")),
        ("They were twice by the police visited.", ("twice by the police visited", "visited twice by the police")),
        (
            "They were three times from the police visited.",
            ("three times from the police visited", "visited three times by the police"),
        ),
        (
            "Many are with their children to Poland gone.",
            ("are with their children to Poland gone", "have gone to Poland with their children"),
        ),
        ("He was in Vienna died.", ("was in Vienna died", "had died in Vienna")),
        ("We must this problem solve.", ("this problem solve", "solve this problem")),
        (
            "He is a doctor and could himself his shifts choose.",
            ("himself his shifts choose", "choose himself his shifts"),
        ),
    ],
)
def test_a_verb_at_the_end_comes_forward(text, fix):
    assert fixes(verb_brackets, text) == [fix]


@pytest.mark.parametrize(
    "text",
    [
        "He had him arrested.",
        "She has her hair cut.",
        "Have the people noticed?",
        "Had the police known, he would be free.",
        "Nor has the government reacted.",
        "He was at first surprised.",
        "The car was in the end found.",
        "That is all we can do.",
        "They have to be with him convicted.",
        "Rama was on the ground.",
        "It has been shown.",
    ],
)
def test_english_order_is_left_alone(text):
    assert not fixes(verb_brackets, text)
