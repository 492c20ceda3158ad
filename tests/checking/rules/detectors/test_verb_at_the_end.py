# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs at the end of a subordinate clause come behind their subject."""

import pytest

from app.checking.rules.detectors.verb_at_the_end import verbs_at_the_end
from tests.checking.rules.detectors.reading import fixes


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        (
            "He lost it because he a flag in the window hung.",
            ("a flag in the window hung", "hung a flag in the window"),
        ),
        ("I see that I in a foreign country am.", ("in a foreign country am", "am in a foreign country")),
        ("He writes that I further make should.", ("further make should", "should make further")),
        (
            "I know that they by the police arrested were.",
            ("by the police arrested were", "were arrested by the police"),
        ),
        ("It burnt so long that the furnaces shut down had to be.", ("shut down had to be", "had to be shut down")),
        ("There are people who themselves enrich want.", ("themselves enrich want", "want to enrich themselves")),
        ("I hope that the young people back come.", ("back come", "come back")),
        ("I hope that it so remains.", ("so remains", "remains so")),
        ("When our son to the world came, I stayed.", ("to the world came", "came to the world")),
        ("I call my aunt, the near the sea in Poland lives.", None),
        (
            "I call my aunt, the since March in Poland lives.",
            ("the since March in Poland lives", "who lives in Poland since March"),
        ),
        ("He was sad because he ill was.", ("ill was", "was ill")),
    ],
)
def test_a_late_verb_comes_forward(text, fix):
    assert fixes(verbs_at_the_end, text) == ([fix] if fix else [])


@pytest.mark.parametrize(
    "text",
    [
        "It is true that he really is.",
        "That was until the moment the ship sank.",
        "If the first word spoken is wrong, all is lost.",
        "If a lord without children died, the land was sold.",
        "Tell me who your friends are.",
        "They may join if they so wish.",
        "That is what guys do when they themselves don't notice.",
        "No matter who you are.",
    ],
)
def test_english_order_is_left_alone(text):
    assert not fixes(verbs_at_the_end, text)
