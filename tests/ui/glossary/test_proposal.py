# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.finding import Category, Finding, Severity
from app.checking.flag import Flag
from app.transcript.edits import SetTerm
from app.transcript.glossary import NEW
from app.transcript.term import Term
from app.transcript.word_diff import word_diff
from tests.transcripts import transcript_of
from ui.glossary.proposal import proposed, trimmed, word_at, words_before

EMPTY = transcript_of("The Regime falls.")


def flag(words, *suggestions):
    finding = Finding(1, 0, len(words), words, Category.CASING, Severity.MINOR, 0.9, "r", "rules", "", suggestions)
    return Flag(finding, ())


def test_the_machine_s_words_are_a_wrong_form():
    assert proposed(EMPTY, "Regime", [], "Regime") == Term(NEW, "", wrong=("Regime",))


def test_corrected_words_are_right_and_those_before_them_wrong():
    assert proposed(EMPTY, "regime", [], "Regime") == Term(NEW, "regime", wrong=("Regime",))


def test_a_flag_on_the_words_says_what_is_right():
    assert proposed(EMPTY, "Regime", [flag("Regime", "regime")], "Regime") == Term(NEW, "regime", wrong=("Regime",))
    assert proposed(EMPTY, "Regime", [flag("Regime", "")], "Regime") == Term(NEW, "", wrong=("Regime",))


@pytest.mark.parametrize("words", ["Regime", "REGIME", "rule"])
def test_a_term_that_has_the_words_is_changed(words):
    transcript = transcript_of("The Regime falls.")
    term = Term(3, "rule", wrong=("Regime",))
    transcript.apply(SetTerm(None, term))
    assert proposed(transcript, words, [], "") is term


@pytest.mark.parametrize("words", ["", "x" * 201])
def test_nothing_and_too_much_propose_nothing(words):
    assert proposed(EMPTY, words, [], "") == Term(NEW, "")


@pytest.mark.parametrize(
    ("position", "word"), [(0, "Kulibajew’s"), (5, "Kulibajew’s"), (11, "Kulibajew’s"), (12, "“"), (20, "well-known")]
)
def test_the_word_at_the_caret_is_meant(position, word):
    text = "Kulibajew’s “ (well-known)"
    start, end = word_at(text, position)
    assert text[start:end] in (word, "")
    assert (start == end) == (word == "“")


def test_blanks_and_punctuation_at_the_ends_are_not_meant():
    text = "the “Regime”, "
    start, end = trimmed(text, 3, len(text))
    assert text[start:end] == "Regime"
    assert trimmed(text, 3, 5) == (3, 3)


@pytest.mark.parametrize(
    ("original", "now", "chosen", "before"),
    [
        ("The Regime falls.", "The regime falls.", "regime", "Regime"),
        ("The Regime falls.", "The regime falls.", "falls", "falls"),
        ("The Regime falls from its power.", "The old regime falls from its power now.", "power", "power"),
        ("Against the Regime.", "Against those in power.", "those in power", "the Regime"),
        ("Against the Regime.", "Against those in power.", "power", ""),
        ("He of the bank said.", "He said.", "said", "said"),
        ("So Regime falls.", "So the regime falls.", "the regime", "Regime"),
    ],
)
def test_the_machine_s_words_are_found_through_the_changes(original, now, chosen, before):
    start = now.index(chosen)
    assert words_before(original, word_diff(original, now), start, start + len(chosen)) == before


words = st.lists(st.sampled_from(["the", "Regime", "regime", "power", "of", "a", "."]), max_size=8).map(" ".join)


@given(words, words, st.data())
def test_words_before_are_words_of_the_original(original, now, data):
    start = data.draw(st.integers(0, len(now)))
    end = data.draw(st.integers(start, len(now)))
    assert words_before(original, word_diff(original, now), start, end) in " ".join(original.split())
