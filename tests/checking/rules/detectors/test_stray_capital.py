# SPDX-License-Identifier: GPL-3.0-or-later
"""Stray capitals are found, names and titles are left alone."""

import pytest

from app.checking.rules.casing_table import shipped_casing_table
from app.checking.rules.detectors.stray_capital import stray_capitals, stray_capitals_beside_names
from app.checking.rules.passage import Detector, Passage
from app.checking.rules.sentences import split_sentences

TABLE = shipped_casing_table()


def _marked(text: str, detector: Detector = stray_capitals) -> list[str]:
    hits = detector(Passage(text, tuple(split_sentences(text)), TABLE))
    return [text[hit.start : hit.end] for hit in hits if hit.suggestions[0] == text[hit.start : hit.end].lower()]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They fear the Regime and its Power.", ["Regime", "Power"]),
        ("The Regime will fall.", ["Regime"]),
        ("In Spain, the Opposition is weak.", ["Opposition"]),
        ("They Want peace.", ["Want"]),
        ("A country with 5 Million people is rich.", ["Million"]),
        ("He is a Nobody. It was Chaos!", ["Nobody", "Chaos"]),
        ("\U0001f600 They fear the Regime.", ["Regime"]),
    ],
)
def test_stray_capitals_are_marked(text: str, words: list[str]) -> None:
    assert _marked(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Power was closed.",
        "He got the Order of Merit in May.",
        "See Chapter 5 of the book.",
        "Gravity Falls is a town.",
        "They saw “Dark Heart” and read The Independent.",
        "He spoke of God and of His mercy.",
        "POWER TO THE PEOPLE",
        "The Big Red House In Summer",
        "Peter the Great ruled.",
        "the Regime: Power is all.",
        "He wore a T-shirt to the Dutch-speaking school.",
        "He came. Power is all.",
    ],
)
def test_what_may_have_a_capital_is_left_alone(text: str) -> None:
    assert _marked(text) == [word for word in ("Regime",) if text.startswith("the Regime")]


def test_a_noun_beside_a_name_is_marked_by_the_other_detector_only() -> None:
    text = "They fled from the Ceausescu Regime then."
    assert _marked(text) == []
    assert _marked(text, stray_capitals_beside_names) == ["Regime"]


def test_a_longer_name_is_left_alone() -> None:
    assert _marked("He heads the Kowalczyk Regime Watch now.", stray_capitals_beside_names) == []
