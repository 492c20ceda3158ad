# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.proposals import irregular
from app.proposals.inflection import Form, family, readings, spellings, split_possessive


@pytest.mark.parametrize(
    ("word", "base", "form"),
    [
        ("went", "go", Form.PAST),
        ("gone", "go", Form.PARTICIPLE),
        ("goes", "go", Form.THIRD),
        ("streets", "street", Form.THIRD),
        ("people", "person", Form.THIRD),
        ("parties", "party", Form.THIRD),
        ("buses", "bus", Form.THIRD),
        ("hoped", "hope", Form.PAST),
        ("hopping", "hop", Form.ING),
        ("planned", "plan", Form.PARTICIPLE),
        ("studying", "study", Form.ING),
        ("dying", "die", Form.ING),
        ("undergone", "undergo", Form.PARTICIPLE),
        ("withdrew", "withdraw", Form.PAST),
        ("were", "be", Form.WERE),
        ("put", "put", Form.BASE),
        ("travelled", "travel", Form.PAST),
        ("traveled", "travel", Form.PAST),
    ],
)
def test_a_form_is_known_by_its_base_word(word, base, form):
    assert (base, form) in readings(word)
    assert word in spellings(base, form)


@pytest.mark.parametrize(("word", "stranger"), [("hoped", "hop"), ("news", "new"), ("bus", "bu"), ("evening", "even")])
def test_what_only_looks_like_a_form_is_none(word, stranger):
    assert stranger not in {base for base, _ in readings(word)}


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("go", {"go", "goes", "going", "went", "gone"}),
        ("regime", {"regime", "regimes"}),
        ("arrested", {"arrest", "arrests", "arresting", "arrested"}),
    ],
)
def test_a_word_belongs_to_a_family(word, others):
    assert others <= family(word)


def test_words_of_the_closed_classes_have_no_other_forms():
    for word in irregular.UNCHANGING:
        assert family(word) == {word}


@pytest.mark.parametrize("base", sorted(irregular.verbs()))
def test_every_irregular_verb_is_found_by_each_of_its_forms(base):
    for form in (Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.ING):
        for spelling in spellings(base, form):
            assert base in {one for one, _ in readings(spelling)}, (base, spelling)


@given(st.text(max_size=12))
def test_any_word_is_of_its_own_family(word):
    assert word in family(word)
    assert readings(word)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Kazakhstan’s", ("Kazakhstan", "’s")),
        ("regimes'", ("regimes", "'")),
        ("is", ("is", "")),
        ("can't", ("can't", "")),
    ],
)
def test_a_possessive_ending_comes_off(word, parts):
    assert split_possessive(word) == parts
