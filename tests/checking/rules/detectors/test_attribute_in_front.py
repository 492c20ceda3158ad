# SPDX-License-Identifier: GPL-3.0-or-later
"""Descriptions with a preposition come behind their noun."""

import pytest

from app.checking.rules.detectors.attribute_in_front import attributes_in_front
from tests.checking.rules.detectors.reading import fixes


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("The in Vilnius living writer came.", ("The in Vilnius living writer", "The writer living in Vilnius")),
        ("It is a by the court forbidden book.", ("a by the court forbidden book", "a book forbidden by the court")),
        (
            "The on 12. May adopted programme is new.",
            ("The on 12. May adopted programme", "The programme adopted on 12. May"),
        ),
    ],
)
def test_a_description_comes_behind(text, fix):
    assert fixes(attributes_in_front, text) == [fix]


@pytest.mark.parametrize(
    "text",
    [
        "The writer living in Vilnius came.",
        "You cannot hang her on the wall after you’ve played.",
        "It is said that at the time he received only a few.",
        "The by-election held in May was close.",
        "He put the in box away.",
    ],
)
def test_english_order_is_left_alone(text):
    assert not fixes(attributes_in_front, text)
