# SPDX-License-Identifier: GPL-3.0-or-later
"""What this user's decisions make of findings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.filters import Level, Wanted
from app.checking.finding import Category, Finding, Severity
from app.checking.learnt import CEILING, FLOOR, Learnt, teaches
from app.learning.verdict import Opinion, Tally

CHANCES = st.floats(0.01, 0.99)
COUNTS = st.integers(0, 300)
TALLIES = st.lists(
    st.builds(
        Tally,
        st.sampled_from(["rules", "harper", "model"]),
        st.sampled_from(["one", "two"]),
        st.sampled_from(["article", "casing"]),
        CHANCES,
        COUNTS,
        COUNTS,
        st.integers(1, 300),
    ),
    max_size=6,
)


def finding(confidence=0.8, rule="one", checker="rules", category=Category.ARTICLE):
    return Finding(1, 0, 3, "the", category, Severity.MINOR, confidence, rule, checker, "No article here.")


def judged(confidence=0.8, *tallies, **facts):
    return Learnt(tallies).judged(finding(confidence, **facts)).confidence


def ignored(times, rule="one", confidence=0.8, **facts):
    return Tally("rules", rule, facts.get("category", "article"), confidence, ignored=times)


def accepted(times, rule="one", confidence=0.8):
    return Tally("rules", rule, "article", confidence, accepted=times)


def test_without_decisions_a_finding_is_the_very_same():
    one = finding()
    assert Learnt().judged(one) is one
    assert Learnt([ignored(5, rule="another", category="casing")]).judged(one) is one


def test_a_rule_that_is_always_ignored_sinks_below_balanced_but_not_after_three():
    balanced = Wanted(Level.BALANCED)
    assert balanced.shows(Learnt([ignored(3)]).judged(finding()))
    assert not balanced.shows(Learnt([ignored(8)]).judged(finding()))
    assert Wanted(Level.EAGER).shows(Learnt([ignored(1_000)]).judged(finding()))


def test_a_rule_that_is_always_accepted_rises_to_strict():
    assert not Wanted(Level.STRICT).shows(finding(0.7))
    assert Wanted(Level.STRICT).shows(Learnt([accepted(20, confidence=0.7)]).judged(finding(0.7)))


def test_other_words_typed_at_the_place_say_that_the_rule_was_right():
    typed = Tally("rules", "one", "article", 0.8, changed=4)
    assert judged(0.8, typed) == judged(0.8, accepted(4)) > 0.8


def test_what_was_shipped_is_kept_beside_it():
    moved = Learnt([ignored(4)]).judged(finding())
    assert (moved.shipped, moved.confidence) == (0.8, pytest.approx(8 / 14, abs=0.001))


def test_other_rules_of_the_category_have_a_smaller_say_however_often_they_were_ignored():
    own, other, often = (judged(0.8, one) for one in (ignored(5), ignored(5, "two"), ignored(500, "two")))
    assert own < other < 0.8
    assert often == pytest.approx(other)
    assert judged(0.8, ignored(5, "two", category="casing")) == 0.8


def test_remembered_corrections_terms_and_misspelt_words_are_not_up_to_statistics():
    for checker, category in (("memory", "article"), ("glossary", "article"), ("languagetool", "spelling")):
        assert not teaches(Opinion(checker, "one", category, 0.8))
        tally = Tally(checker, "one", category, 0.8, ignored=20)
        assert judged(0.8, tally, checker=checker, category=Category(category)) == 0.8


def test_the_surer_findings_of_one_rule_stay_the_surer_ones():
    tallies = [Tally("model", "model-swap", "word_order", chance, ignored=3) for chance in (0.4, 0.6, 0.8)]
    facts = {"rule": "model-swap", "checker": "model", "category": Category.WORD_ORDER}
    low, middle, high = (judged(chance, *tallies, **facts) for chance in (0.45, 0.65, 0.9))
    assert 0.1 < low < middle < high < 0.9


@given(CHANCES, TALLIES)
def test_nothing_falls_through_the_floor_or_rises_through_the_ceiling(confidence, tallies):
    moved = judged(confidence, *tallies)
    assert min(confidence, FLOOR) <= moved <= max(confidence, CEILING)


@given(CHANCES, TALLIES)
def test_the_same_decisions_in_another_order_make_the_same_of_it(confidence, tallies):
    assert judged(confidence, *tallies) == pytest.approx(judged(confidence, *tallies[::-1]))


@given(CHANCES, TALLIES, CHANCES)
def test_one_more_acceptance_never_lowers_a_rule_and_one_more_ignored_never_raises_it(confidence, tallies, other):
    now = judged(confidence, *tallies)
    assert judged(confidence, *tallies, Tally("rules", "one", "casing", other, accepted=1)) >= now - 1e-6
    assert judged(confidence, *tallies, Tally("rules", "one", "casing", other, ignored=1)) <= now + 1e-6


def test_each_rule_is_told_with_what_it_was_shipped_with_and_what_it_has_now():
    tallies = [
        Tally("rules", "one", "article", 0.8, 1, 2, 3, "No article here.", 5),
        Tally("model", "model-swap", "word_order", 0.5, 3, 0, 0, "Turned round.", 2),
        Tally("model", "model-swap", "tense", 0.7, 1, 0, 0, "Turned round again.", 9),
    ]
    swap, article = Learnt(tallies).rules()
    assert (swap.checker, swap.rule, swap.category, swap.message) == (
        "model",
        "model-swap",
        "tense",
        "Turned round again.",
    )
    assert swap.shipped == pytest.approx(0.55)
    assert swap.now > swap.shipped
    assert (article.accepted, article.changed, article.ignored, article.rate) == (1, 2, 3, 0.5)
    assert article.now < 0.8
