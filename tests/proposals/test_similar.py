# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import EditRefused
from app.proposals.correction import LONGEST, Correction, Reach
from app.proposals.similar import correct, is_large, similar_places
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, Role


def transcript(*texts):
    return Transcript.of_originals(
        [Original(number, text, Role.ANSWER, "", 0, 0) for number, text in enumerate(texts, 1)]
    )


def changes(correction, *texts):
    """Return what would change: words before, words after, and whether it is sure."""
    return [(place.found, place.proposed, place.sure) for place in similar_places(transcript(*texts).turns, correction)]


STREETS = Correction("go on the streets", "take to the streets")


@pytest.mark.parametrize(
    ("text", "found", "proposed"),
    [
        ("They go on the streets.", "go on the streets", "take to the streets"),
        ("Go on the streets!", "Go on the streets", "Take to the streets"),
        ("people Go on the streets", "Go on the streets", "take to the streets"),
        ("He goes on the streets.", "goes on the streets", "takes to the streets"),
        ("They went on the streets.", "went on the streets", "took to the streets"),
        ("They have gone on the streets.", "gone on the streets", "taken to the streets"),
        ("They are going on the street.", "going on the street", "taking to the street"),
        ("GO ON THE STREETS", "GO ON THE STREETS", "TAKE TO THE STREETS"),
        ("They go on the crowded streets.", "go on the crowded streets", "take to the crowded streets"),
        ("go  on\u00a0the streets", "go  on\u00a0the streets", "take to the streets"),
    ],
)
def test_the_same_garble_in_another_form_case_or_spacing(text, found, proposed):
    assert changes(STREETS, text) == [(found, proposed, True)]


@pytest.mark.parametrize(
    "text",
    [
        "the go-on the streets",
        "go on. The streets",
        "undergo on the streets",
        "they take to the streets",
        "go, on the streets",
    ],
)
def test_what_is_something_else_is_left_alone(text):
    assert changes(STREETS, text) == []


@pytest.mark.parametrize(
    ("correction", "text", "expected"),
    [
        (Correction("Regime", "regime"), "The Regime fell.", [("Regime", "regime", True)]),
        (Correction("Regime", "regime"), "The Regime’s end.", [("Regime’s", "regime’s", True)]),
        (Correction("Regime", "regime"), "The Regimes fell.", [("Regimes", "regimes", True)]),
        (Correction("Regime", "regime"), "Regime change, a regime.", []),
        (Correction("guess", "take"), "He guessed it.", [("guessed", "took", True)]),
        (Correction("guess", "take"), "He has never guessed it.", [("guessed", "taken", True)]),
        (Correction("is regarded", "counts"), "They are regarded as", [("are regarded", "count", True)]),
        (Correction("the Ukraine", "Ukraine"), "The Ukraine’s army", [("The Ukraine’s", "Ukraine’s", True)]),
        (Correction("so", "So", at_start=True), "so it is. And so on.", [("so", "So", True)]),
        (Correction("streets", "the streets"), "on the streets, on streets", [("streets", "the streets", True)]),
        (Correction("$ 200 million", "$200 million"), "at $ 200 million", [("$ 200 million", "$200 million", True)]),
    ],
)  # fmt: skip
def test_the_right_words_take_on_form_and_case(correction, text, expected):
    assert changes(correction, text) == expected


@pytest.mark.parametrize(
    ("correction", "text"),
    [
        (STREETS, "They go out on the streets."),
        (Correction("guess", "am quite certain"), "They guessed it."),
        (Correction("would able", "would be able"), "You would been able to"),
    ],
)
def test_what_had_to_be_guessed_is_not_sure(correction, text):
    assert [sure for _, _, sure in changes(correction, text)] == [False]


def test_a_large_rewrite_is_not_sure():
    rewrite = Correction("It can be temporary were arrested", "for a while some of our people were locked up")
    assert [sure for _, _, sure in changes(rewrite, "It can be temporary were arrested.")] == [False]
    assert not is_large("go on the streets", "take to the streets")


def test_the_same_words_alone_are_found_if_that_is_asked_for():
    same = Correction("go on the streets", "take to the streets", Reach.SAME)
    assert changes(same, "Go on the streets, went on the streets, go on the wide streets.") == [
        ("Go on the streets", "Take to the streets", True)
    ]


def test_the_places_are_corrected_together_and_only_where_they_are_still_the_same():
    made = transcript("They go on the streets and went on the streets.", "Go on the streets.")
    places = similar_places(made.turns, STREETS)
    for edit in correct(made, places):
        made.apply(edit)
    assert [turn.text for turn in made.turns] == [
        "They take to the streets and took to the streets.",
        "Take to the streets.",
    ]
    with pytest.raises(EditRefused, match="look again"):
        correct(made, places)


def test_a_search_that_is_called_off_ends():
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > 2

    assert len(similar_places(transcript(*["go on the streets"] * 9).turns, STREETS, cancelled)) == 2


WORDS = st.lists(
    st.sampled_from(["go", "went", "on", "the", "streets", "a", ".", "Go", "’s", "\n", "ß", "İ", "😀"]), max_size=14
)


@given(WORDS.map(" ".join), st.sampled_from([STREETS, Correction("a a a", "b"), Correction("the streets", "them")]))
def test_places_are_where_they_say_apart_from_each_other_and_can_all_be_corrected(text, correction):
    made = transcript(text)
    places = similar_places(made.turns, correction)
    for place, next_ in pairwise(places):
        assert place.end <= next_.start
    expected = text
    for place in reversed(places):
        assert text[place.start : place.end] == place.found != place.proposed
        expected = expected[: place.start] + place.proposed + expected[place.end :]
    for edit in correct(made, places):
        made.apply(edit)
    assert made.turns[0].text == expected


@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30), st.text(max_size=60))
def test_no_words_can_break_the_search(wrong, right, text):
    correction = Correction("a" + wrong, right)
    for place in similar_places(transcript(text + " a" + wrong).turns, correction):
        assert place.found


def test_a_hostile_correction_is_looked_for_in_no_time():
    """Many equal words, each with a gap allowed, could be tried in more ways than there are atoms."""
    repeated = Correction(" ".join(["a"] * (LONGEST // 2)), "b")
    some = Correction("a a a a a a a c", "b")
    text = "a " * 10_000
    assert similar_places(transcript(text).turns, some) == []
    assert len(similar_places(transcript(text).turns, repeated)) == 66
