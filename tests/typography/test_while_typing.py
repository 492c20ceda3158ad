# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.typography.choices import Dash, TypingChoices
from app.typography.while_typing import substitution

ALL = TypingChoices(curly_quotes=True, dash=Dash.EM, ellipsis=True, single_spaces=True)


def typed(keys, choices=ALL):
    text = ""
    for key in keys:
        text += key
        change = substitution(text, len(text), choices)
        if change:
            text = text[: change.start] + change.text + text[change.end :]
    return text


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ('He said "no".', "He said “no”."),
        ("don't", "don’t"),
        ("the boss's, the students' own", "the boss’s, the students’ own"),
        ("'tis the '90s, 'em all", "’tis the ’90s, ’em all"),
        ("\"'so', he said\"", "“‘so’, he said”"),
        ('("so")', "(“so”)"),
        ('"I was--" no', "“I was—” no"),
        ('so--"yes"', "so—“yes”"),
        ("so -- no", "so — no"),
        ("ok...", "ok…"),
        ("two  spaces", "two spaces"),
    ],
)
def test_marks_are_set_as_in_print(keys, text):
    assert typed(keys) == text


@given(st.text(alphabet="a'\"-. \n", max_size=12))
def test_without_a_choice_nothing_happens(keys):
    assert typed(keys, TypingChoices()) == keys


@pytest.mark.parametrize(
    ("choices", "text"),
    [
        (TypingChoices(curly_quotes=True), "“a”--...  b"),
        (TypingChoices(dash=Dash.EN), '"a"–...  b'),
        (TypingChoices(ellipsis=True), '"a"--…  b'),
        (TypingChoices(single_spaces=True), '"a"--... b'),
    ],
)
def test_each_choice_is_its_own(choices, text):
    assert typed('"a"--...  b', choices) == text


@given(st.text(alphabet="ab'\"-. “”‘’\n", min_size=1, max_size=12))
def test_a_change_touches_only_marks_and_spaces(text):
    change = substitution(text, len(text), ALL)
    if change:
        assert set(text[change.start : change.end]) <= set("'\"-. ‘")
