# SPDX-License-Identifier: GPL-3.0-or-later
"""Subjects come before their verbs, and questions are asked with "do"."""

import pytest

from app.checking.rules.detectors.verb_second import verbs_second
from tests.checking.rules.detectors.reading import fixes


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Nevertheless writes he every week.", ("writes he", "he writes")),
        ("When I wake up, need I a moment.", ("need I", "I need")),
        (
            "If the source dries, falls the house of cards together.",
            ("falls the house of cards", "the house of cards falls"),
        ),
        ("In 1989 has also nobody expected that.", ("has also nobody", "nobody has also")),
        ("They laughed, and from then on had we peace.", ("had we", "we had")),
        ("Today decides the court.", ("decides the court", "the court decides")),
        ("Know you this man?", ("Know you", "Do you know")),
        ("What wanted they from you?", ("wanted they", "did they want")),
        ("Makes it enough?", ("Makes it", "Does it make")),
    ],
)
def test_the_subject_comes_first(text, fix):
    assert fixes(verbs_second, text) == [fix]


@pytest.mark.parametrize(
    "text",
    [
        "That is so, says he.",
        "When they came and met the man, he left.",
        "Here comes the bride.",
        "Then comes the winter.",
        "See you tomorrow?",
        "Who ordered it?",
        "In no case did he leave.",
        "In 1991 he became the leader.",
        "If the bird is inattentive and sees the moth, it eats.",
        "Thus began the war.",
    ],
)
def test_english_order_is_left_alone(text):
    assert not fixes(verbs_second, text)
