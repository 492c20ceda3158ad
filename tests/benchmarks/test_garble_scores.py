# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from benchmarks.garble_scores import (
    Found,
    Gold,
    Sentence,
    accepted,
    distance,
    fixed,
    found_spans,
    joined,
    of_marks,
    per_thousand,
    precision,
    word_mcc,
)

TEXT = "We go in the Store at the monday."
GOLD = [
    Gold(6, 8, "to", "preposition", True, True),
    Gold(13, 18, "store", "casing", False, False),
    Gold(19, 32, "on Monday", "preposition", True, True),
]


def test_spans_are_found_and_findings_right_where_they_overlap():
    findings = [Found(3, 8), Found(9, 12), Found(12, 13), Found(31, 33)]
    assert found_spans(GOLD, findings) == (2, 3)
    assert precision(GOLD, findings) == (2, 4)
    assert precision(GOLD, []).value == 0.0


@pytest.mark.parametrize(
    ("finding", "done"),
    [
        (Found(6, 8, suggestions=("to",)), 1),
        (Found(3, 8, suggestions=("went to", "go  to")), 1),
        (Found(5, 8, suggestions=(" to",)), 1),
        (Found(6, 8, suggestions=("a", "b", "c", "d", "e", "to")), 0),
        (Found(3, 8, suggestions=("went to",)), 0),
        (Found(9, 12, suggestions=("to",)), 0),
        (Found(6, 18, suggestions=("to the store",)), 0),
        (Found(19, 32, suggestions=("on Monday",)), 1),
    ],
)
def test_a_fix_is_exact_if_it_makes_what_the_gold_fix_makes(finding, done):
    assert fixed(TEXT, GOLD, [finding]).spans == (done, 3)


def test_edits_count_only_where_a_fix_is_exact():
    result = fixed(TEXT, GOLD, [Found(19, 32, suggestions=("on Monday",)), Found(13, 18, suggestions=("shop",))])
    assert (result.without_casing, result.edits) == ((1, 2), (3, 5))


def test_tokens_that_are_bad_and_flagged_go_together():
    sentences = [Sentence("We go in.", ((6, 8),), ""), Sentence("It is.", (), "")]
    assert joined(sentence.text for sentence in sentences) == "We go in.\n\nIt is."
    assert word_mcc(sentences, [Found(6, 8)]) == 1.0
    assert word_mcc(sentences, []) == 0.0
    assert word_mcc(sentences, [Found(11, 13)]) < 0 < word_mcc(sentences, [Found(3, 8)]) < 1


def test_findings_are_counted_by_a_thousand_tokens():
    assert per_thousand("We go in.", [Found(0, 2)]) == 250.0


def test_of_overlapping_findings_the_most_confident_is_accepted():
    findings = [Found(3, 8, 0.5, ("went",)), Found(6, 8, 0.9, ("to", "into")), Found(13, 18, 0.4, ())]
    assert accepted(TEXT, findings) == "We go to the Store at the monday."


@pytest.mark.parametrize(
    ("one", "other", "words"), [("a b c", "a c", 1), ("", "a b", 2), ("a b", "b a", 2), ("a", "a", 0)]
)
def test_words_are_counted_that_come_go_or_change(one, other, words):
    assert distance(one, other) == words


def test_marks_become_a_text_with_gold_spans():
    text, gold = of_marks("It is [[by far not|by no means]] the [[Power|power]].")
    assert text == "It is by far not the Power."
    assert [(text[one.start : one.end], one.fix, one.category) for one in gold] == [
        ("by far not", "by no means", "other"),
        ("Power", "power", "casing"),
    ]
