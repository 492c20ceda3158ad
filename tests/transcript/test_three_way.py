# SPDX-License-Identifier: GPL-3.0-or-later
from collections import Counter

import pytest
from hypothesis import given, settings

from app.transcript.changed_words import TOKEN
from app.transcript.three_way import merge
from app.transcript.word_diff import Hunk, apply_hunks, word_diff
from tests.transcripts import turn_texts

BASE = "The Regime will fall, and nobody knows when."


def words(text):
    return Counter(token for token in TOKEN.findall(text) if not token.isspace())


def marked(merged, ours):
    """Return the merged text with a mark instead of each conflict, and the conflicts without naming the sides."""
    settled = [Hunk(one.start, one.ours, "\x00") for one in merged.conflicts]
    text = apply_hunks(ours, sorted([*settled, *(one.hunk for one in merged.brought)], key=lambda hunk: hunk.start))
    return text, [(one.base, {one.ours, one.theirs}) for one in merged.conflicts]


@given(turn_texts, turn_texts)
def test_where_one_side_changed_nothing_the_other_is_the_result(base, changed):
    for merged in (merge(base, base, changed), merge(base, changed, base), merge(base, changed, changed)):
        assert (merged.text, merged.conflicts) == (changed, ())


@settings(max_examples=100)
@given(turn_texts, turn_texts, turn_texts)
def test_it_does_not_matter_which_side_is_called_ours(base, one, other):
    assert marked(merge(base, one, other), one) == marked(merge(base, other, one), other)


@settings(max_examples=100)
@given(turn_texts, turn_texts, turn_texts)
def test_no_word_of_either_side_is_lost(base, ours, theirs):
    merged = merge(base, ours, theirs)
    for settled in (merged.text, merged.with_theirs(ours)):
        conflicts = words(" ".join(f"{one.ours} {one.theirs}" for one in merged.conflicts))
        for side in (ours, theirs):
            new = Counter[str]()
            for hunk in word_diff(base, side):
                new += words(hunk.inserted)
            assert new <= words(settled) + conflicts


@given(turn_texts, turn_texts, turn_texts)
def test_conflicts_stand_where_they_say(base, ours, theirs):
    for one in merge(base, ours, theirs).conflicts:
        assert ours[one.start : one.start + len(one.ours)] == one.ours != one.theirs


@pytest.mark.parametrize(
    ("ours", "theirs", "text"),
    [
        (
            BASE.replace("Regime", "regime"),
            BASE.replace("nobody", "no one"),
            "The regime will fall, and no one knows when.",
        ),
        (BASE.replace("Regime", "old Regime"), BASE.replace("Regime", "regime"), BASE.replace("Regime", "old regime")),
        (BASE.replace("fall", "collapse"), BASE.replace(",", " today,"), BASE.replace("fall", "collapse today")),
        (BASE.replace("fall", "collapse"), BASE.replace("fall", "collapse"), BASE.replace("fall", "collapse")),
    ],
)
def test_what_does_not_contradict_is_merged(ours, theirs, text):
    for merged in (merge(BASE, ours, theirs), merge(BASE, theirs, ours)):
        assert (merged.text, merged.conflicts) == (text, ())


def test_both_ways_to_say_it_are_in_a_conflict():
    merged = merge(BASE, BASE.replace("will fall", "is falling"), BASE.replace("fall", "collapse"))
    (conflict,) = merged.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("will fall", "is falling", "will collapse")
    assert merged.text == BASE.replace("will fall", "is falling")


def test_a_side_that_went_further_in_the_same_way_is_no_conflict():
    ours, theirs = BASE.replace("nobody", "no one"), BASE.replace("nobody knows when", "no one knows how")
    for merged in (merge(BASE, ours, theirs), merge(BASE, theirs, ours)):
        assert (merged.text, merged.conflicts) == (theirs, ())


def test_two_words_do_not_run_into_one():
    merged = merge("He said .", "He said so.", "He said then")
    assert [(one.ours, one.theirs) for one in merged.conflicts] == [("so.", "then")]


@pytest.mark.parametrize("of_theirs", [BASE.replace("knows", "knew"), "And " + BASE])
def test_a_change_at_a_place_of_its_own_is_told_as_a_hunk_of_our_text(of_theirs):
    ours = BASE.replace("The Regime", "The whole regime of theirs")
    merged = merge(BASE, ours, of_theirs)
    assert apply_hunks(ours, [one.hunk for one in merged.brought]) == merged.text
    assert [one.numbers for one in merged.brought] == [(0,)]
