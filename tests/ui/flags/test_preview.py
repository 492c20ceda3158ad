# SPDX-License-Identifier: GPL-3.0-or-later
from hypothesis import given
from hypothesis import strategies as st

from app.checking.finding import Category, Finding, Severity
from ui.flags.preview import preview

TEXT = "It is late. All of these people go on the streets. That is enough."


def finding(phrase, text=TEXT):
    start = text.index(phrase)
    return Finding(1, start, start + len(phrase), phrase, Category.MEANING, Severity.MAJOR, 0.9, "r", "rules", "")


def shown(phrase, suggestion, text=TEXT, fits=lambda _: True):
    made = preview(text, finding(phrase, text), suggestion, fits)
    return made.text, [made.text[start:end] for start, end in made.new]


def test_the_sentence_is_shown_with_the_suggestion_in_it():
    assert shown("go on the streets", "take to the streets") == (
        "All of these people take to the streets.",
        ["take to"],
    )


def test_a_deletion_shows_the_sentence_without_the_words():
    assert shown("All of ", "") == ("these people go on the streets.", [])


def test_a_sentence_that_begins_with_a_deletion_begins_with_a_word():
    assert shown("All of", "")[0] == "these people go on the streets."


def test_a_long_sentence_is_cut_around_the_change():
    assert shown("streets", "squares", fits=lambda text: len(text) < 30) == ("… people go on the squares.", ["squares"])


@given(st.text("abc ", min_size=1, max_size=20), st.text("abc ", max_size=20), st.text("xyz ", max_size=20))
def test_only_the_suggestion_is_marked_as_new(phrase, suggestion, around):
    text = around + phrase + around
    start = len(around)
    place = Finding(1, start, start + len(phrase), phrase, Category.STYLE, Severity.MINOR, 0.9, "r", "rules", "")
    made = preview(text, place, suggestion, lambda _: True)

    for begins, ends in made.new:
        assert 0 <= begins < ends <= len(made.text)
        assert made.text[begins:ends] in suggestion
