# SPDX-License-Identifier: GPL-3.0-or-later
"""Suggestions are filled from the groups of a match."""

import re

import pytest

from app.checking.rules.templates import fill, placeholders

MATCH = re.compile(r"(?P<a>\w+) (?P<b>\w+)(?P<c> \w+)?").fullmatch("Big hope")
assert MATCH is not None


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("plain", "plain"),
        ("{b} {a}", "hope Big"),
        ("{2} {1|lower}", "hope big"),
        ("{0|upper}", "BIG HOPE"),
        ("{b|capitalise} of {a|uncapitalise}", "Hope of big"),
        ("{b|lower|capitalise}", "Hope"),
        ("{a} {c} {b}", "Big hope"),
        ("{b|ing}", "hoping"),
    ],
)
def test_groups_and_functions(template: str, filled: str) -> None:
    assert fill(template, MATCH, {}) == [filled]


def test_several_entries_of_the_table_give_several_suggestions() -> None:
    words = {"big": ("high", "great"), "hope": ("hopes",)}
    assert fill("{a|words} {b|words}", MATCH, words) == ["high hopes", "great hopes"]


def test_a_word_that_is_not_in_the_table_gives_none() -> None:
    assert fill("{a|words}", MATCH, {"hope": ("hopes",)}) == []


@pytest.mark.parametrize(
    ("adjective", "adverb"),
    [("quick", "quickly"), ("temporary", "temporarily"), ("simple", "simply"), ("drastic", "drastically")],
)
def test_adverbs(adjective: str, adverb: str) -> None:
    match = re.fullmatch(r"(\w+)", adjective)
    assert match is not None
    assert fill("{1|adverb}", match, {}) == [adverb]


def test_small_joining_words_stay_small_in_titles() -> None:
    match = re.fullmatch(r".+", "leader of the free nation")
    assert match is not None
    assert fill("{0|title}", match, {}) == ["Leader of the Free Nation"]


@pytest.mark.parametrize("template", ["{a", "a}", "{}", "{a|}", "{{a}}"])
def test_a_stray_brace_is_an_error(template: str) -> None:
    with pytest.raises(ValueError, match="brace"):
        placeholders(template)
