# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from app.checking.finding import Category, Finding, Severity
from app.checking.spelling import ACRONYM, SLIP, STRANGE, believed


def misspelling(text, word, *suggestions):
    start = text.index(word)
    return Finding(
        1, start, start + len(word), word, Category.SPELLING, Severity.MINOR, 0.9, "speller", "speller", "Unknown.",
        suggestions,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "word", "meant", "chance"),
    [
        ("It is teh end.", "teh", "the", SLIP),
        ("Teh end.", "Teh", "The", SLIP),
        ("It is definitly so.", "definitly", "definitely", SLIP),
        ("It is the Teh end.", "Teh", "The", STRANGE),
        ("It is a bourgade.", "bourgade", "brigade", STRANGE),
        ("The KZT falls.", "KZT", "KET", ACRONYM),
        ("The iPhne rings.", "iPhne", "iPhone", ACRONYM),
    ],
)
def test_the_chance_of_a_misspelling_goes_by_how_the_word_looks(text, word, meant, chance):
    assert believed(misspelling(text, word, meant), text, frozenset(), frozenset()).confidence == chance


def test_a_word_without_suggestions_is_strange():
    text = "It is a bourgade."
    assert believed(misspelling(text, "bourgade"), text, frozenset(), frozenset()).confidence == STRANGE


def test_a_name_of_the_transcript_is_no_misspelling():
    text = "Tokayev's plan"
    assert believed(misspelling(text, "Tokayev's", "Token"), text, frozenset({"Tokayev"}), frozenset()) is None
