# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.garble.edits import OPERATIONS, token_edits

WORDS = st.lists(
    st.sampled_from(
        ["He", "he", "goes", "go", "went", "the", "a", "house", "houses", ",", ".", "in", "on", "always", "is"]
    ),
    max_size=8,
)


def carried_out(before, edits):
    """Return what the edits make of the tokens."""
    made, place = list(edits.inserted[0]), 0
    while place < len(before):
        step = 1
        if edits.operations[place] == "swap":
            made += [before[place + 1], before[place]]
            step = 2
        elif edits.operations[place] != "delete":
            made.append(edits.becomes[place])
        place += step
        made += edits.inserted[place]
    return made


@given(WORDS, WORDS)
def test_the_edits_make_the_one_of_the_other(before, after):
    edits = token_edits(before, after)
    assert carried_out(before, edits) == after
    assert set(edits.operations) <= set(OPERATIONS)


@pytest.mark.parametrize(
    ("before", "after", "operations"),
    [
        ("He go home", "He goes home", ["keep", "third", "keep"]),
        ("the Power of", "the power of", ["keep", "lower", "keep"]),
        ("All of these people", "All these people", ["keep", "delete", "keep", "keep"]),
        ("it always is so", "it is always so", ["keep", "swap", "keep", "keep"]),
        ("has seen that", "saw that", ["delete", "past", "keep"]),
        ("big hopes", "high hopes", ["replace", "keep"]),
    ],
)
def test_an_edit_is_named_as_plainly_as_can_be(before, after, operations):
    assert token_edits(before.split(), after.split()).operations == operations


def test_what_is_missing_is_said_of_the_token_before_which_it_belongs():
    edits = token_edits(["takes", "long", "time"], ["takes", "a", "long", "time", "now"])
    assert edits.inserted == [[], ["a"], [], ["now"]]
