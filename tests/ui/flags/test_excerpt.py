# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.flags.excerpt import Excerpt, fitted, nearest_words, sentence_around

TEXT = "It is late. It is not necessary that all of these people go on the streets. Three to five percent suffice."


def around(phrase, text=TEXT):
    start = text.index(phrase)
    return sentence_around(text, start, start + len(phrase))


def test_a_phrase_is_shown_in_its_sentence():
    assert around("go on the streets") == Excerpt(
        "It is not necessary that all of these people ", "go on the streets", "."
    )


def test_a_phrase_over_a_full_stop_has_both_sentences():
    assert around("late. It").text == "It is late. It is not necessary that all of these people go on the streets."


def test_a_line_break_is_shown_as_a_space():
    assert around("two\nlines", "These two\nlines here").text == "These two lines here"


def test_a_sentence_far_into_a_long_turn_is_found():
    text = "One sentence more. " * 900 + "The phrase stands here. " + "And on it goes. " * 900

    assert around("phrase", text) == Excerpt("The ", "phrase", " stands here.")


@pytest.mark.parametrize(
    ("phrase", "shown"),
    [
        ("go on the streets", "all of these people go on the streets."),
        ("It is late", "It is late."),
        ("Three", "Three to five percent"),
    ],
)
def test_the_list_shows_four_words_before_and_three_after(phrase, shown):
    assert nearest_words(around(phrase)).text == shown


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (40, "all of these people go on the streets."),
        (33, "… these people go on the streets."),
        (20, "… go on the streets."),
        (18, "go on the streets."),
        (17, "go on the streets"),
        (5, "go on the streets"),
    ],
)
def test_context_goes_left_then_right_and_the_phrase_stays_whole(room, shown):
    cut = fitted(nearest_words(around("go on the streets")), lambda text: len(text) <= room)

    assert cut.text == shown


@given(st.text(" ab.\n", max_size=60), st.data(), st.integers(0, 80))
def test_whatever_is_cut_the_phrase_stays_and_the_rest_fits(text, data, room):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    whole = sentence_around(text, start, end)
    cut = fitted(nearest_words(whole), lambda shown: len(shown) <= room)

    assert cut.phrase == whole.phrase
    assert len(cut.text) <= max(room, len(cut.phrase))
    assert cut.before.removeprefix("… ").strip() in whole.before
    assert cut.after in whole.after
