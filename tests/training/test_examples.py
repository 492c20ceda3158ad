# SPDX-License-Identifier: GPL-3.0-or-later
import random

from app.checking.model.sentence import casing_of, tokens_of
from training.garble.edits import OPERATIONS
from training.garble.examples import clean, compared
from training.garble.planted import BY_PHRASE, HEAVILY, Garbling, Lexicon, plant

SENTENCE = "The people who live there have never seen such a large house in their town, and they still remember it."
WORDS = Lexicon(("house", "mouse", "given", "large"), frozenset(("houses", "living", "seeing", "lived")))


def test_nothing_is_wrong_with_a_clean_sentence():
    example = clean(SENTENCE)
    assert not any(example.bad)
    assert {OPERATIONS[number] for number in example.operations} == {"keep"}
    assert not any(example.missing)
    assert len(example.missing) == len(example.tokens) + 1


def test_what_is_planted_is_known_and_the_same_for_the_same_seed():
    words = [token.text for token in tokens_of(SENTENCE)]
    planted = [plant(words, random.Random(seed), WORDS, Garbling(HEAVILY, BY_PHRASE)) for seed in range(200)]
    assert planted == [plant(words, random.Random(seed), WORDS, Garbling(HEAVILY, BY_PHRASE)) for seed in range(200)]
    changed = [made for made in planted if made != words]
    assert len(changed) > 190
    for made in changed:
        example = compared(" ".join(made), " ".join(words))
        keeps = all(OPERATIONS[number] == "keep" for number in example.operations)
        assert not keeps or any(example.missing)
    assert words == [token.text for token in tokens_of(SENTENCE)]


def test_an_annotated_span_says_what_is_bad_but_not_one_of_case_or_punctuation_alone():
    text = "He has the Law signed."
    spans = [[3, 6, None, "auto:func"], [11, 14, None, "auto:case"], [21, 22, None, "auto:punct"]]
    assert compared(text, "He signed the law.", spans).bad == [False, True, False, False, False, False]


def test_tokens_are_words_with_their_hyphens_and_single_marks():
    assert [token.text for token in tokens_of("It's a well-known “fact”, 3.")] == [
        "It's",
        "a",
        "well-known",
        "“",
        "fact",
        "”",
        ",",
        "3",
        ".",
    ]


def test_casing_is_told_apart():
    assert [casing_of(word) for word in ("…", "word", "Word", "KNB", "McDonald", "2001", "I", "EU")] == [
        0,
        1,
        2,
        3,
        4,
        5,
        2,
        3,
    ]
