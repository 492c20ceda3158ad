# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.proposals.correction import LONGEST, Correction, correction_at

TEXT = "so you want it. In Armenia and the Ukraine they go on the streets. You would been able to come, and if not."


def learnt(wrong, right, text=TEXT):
    start = text.index(wrong)
    return correction_at(text, start, start + len(wrong), right)


@pytest.mark.parametrize(
    ("wrong", "right", "expected"),
    [
        ("go on the streets", "take to the streets", Correction("go on the streets", "take to the streets")),
        ("go on", "take to", Correction("go on", "take to")),
        ("the Ukraine", "Ukraine", Correction("the Ukraine", "Ukraine")),
        ("the ", "", Correction("the Ukraine", "Ukraine")),
        ("so", "So", Correction("so", "So", at_start=True)),
        ("You would", "They would", Correction("you would been", "they would been")),
    ],
)
def test_what_is_learnt_from_a_change(wrong, right, expected):
    assert learnt(wrong, right) == expected


def test_a_word_that_came_takes_its_neighbours_along():
    at = TEXT.index("been")
    assert correction_at(TEXT, at, at, "have ") == Correction("would been", "would have been")


def test_a_mark_that_went_takes_its_neighbours_along():
    at = TEXT.index(", and if")
    assert correction_at(TEXT, at, at + 1, "") == Correction("come, and", "come and")


def test_a_name_keeps_its_capital_at_the_start_of_a_sentence():
    text = "Nazarbayev is away."
    assert learnt("Nazarbayev is away", "Nazarbayev has gone", text) == Correction(
        "Nazarbayev is away", "Nazarbayev has gone"
    )


def test_a_long_phrase_is_cut_down_to_what_changes():
    text = "We have a lot of friends who go on the streets with us."
    correction = correction_at(text, 0, len(text), text.replace("go on", "take to"))
    assert correction == Correction("go on", "take to")


def test_what_is_too_long_or_no_change_is_nothing_to_learn():
    assert learnt("the Ukraine", "the Ukraine") is None
    assert learnt("the Ukraine", "x" * (LONGEST + 1)) is None
    assert correction_at(" – ", 1, 2, "-") is None


@given(st.text(alphabet="ab’ .,\n\u00a0-’1", max_size=40), st.data())
def test_the_change_can_be_found_in_the_text_that_it_was_made_in(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    right = data.draw(st.text(alphabet="ab ,", max_size=8))
    correction = correction_at(text, start, end, right)
    if correction:
        assert correction.wrong.casefold() in text.casefold()
        assert correction.wrong != correction.right
