# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of common verbs are told from other words."""

import pytest

from app.checking.rules.verbs import base_of, common_verbs, is_lexical_finite, is_participle, is_verb


@pytest.mark.parametrize(("word", "base"), [("writes", "write"), ("went", "go"), ("tried", "try"), ("know", "know")])
def test_finite_forms_have_a_base(word, base):
    assert is_lexical_finite(word)
    assert base_of(word) == base


def test_a_word_that_is_no_verb_has_no_base():
    with pytest.raises(StopIteration):
        base_of("table")


@pytest.mark.parametrize("word", ["written", "arrested", "privatised", "gone"])
def test_participles(word):
    assert is_participle(word)


@pytest.mark.parametrize("word", ["need", "bed", "speed", "house"])
def test_what_only_ends_like_one_is_no_participle(word):
    assert not is_participle(word)


def test_auxiliaries_are_verbs_but_not_among_the_common_ones():
    assert is_verb("must")
    assert not common_verbs() & {"be", "have", "do", "must"}
