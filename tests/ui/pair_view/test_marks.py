# SPDX-License-Identifier: GPL-3.0-or-later
"""Which spans are marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.checking.finding import Category
from app.transcript.word_diff import word_diff
from tests.transcripts import sentences
from tests.ui.pair_view.driving import flag
from ui.flag_groups import FlagGroup
from ui.pair_view.marks import Underline, deleted_spans, inserted_spans, moved_spans, underlines, word_at


@given(sentences, sentences)
def test_marked_words_are_those_that_differ(old, new):
    hunks = word_diff(old, new)
    assert [old[start:end] for start, end in deleted_spans(hunks)] == [
        hunk.deleted.strip() for hunk in hunks if hunk.deleted.strip()
    ]
    assert [new[start:end] for start, end in inserted_spans(hunks)] == [
        hunk.inserted.strip() for hunk in hunks if hunk.inserted.strip()
    ]


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ((0, 0, 3), [(8, 12)]),
        ((6, 7, 3), [(5, 11)]),
        ((9, 9, 1), [(5, 10)]),
        ((5, 5, 1), [(6, 10)]),
        ((4, 10, 0), []),
        ((3, 7, 1), [(4, 6)]),
        ((20, 21, 5), [(5, 9)]),
    ],
)
def test_spans_move_with_typing(edit, expected):
    assert moved_spans([(5, 9)], *edit) == expected


def test_where_flags_overlap_the_group_named_first_is_drawn():
    flags = [flag(1, 0, "x" * 20, Category.PUNCTUATION), flag(1, 5, "x" * 5, Category.MEANING)]
    assert underlines(flags) == [
        Underline(0, 5, FlagGroup.PUNCTUATION),
        Underline(5, 10, FlagGroup.MEANING),
        Underline(10, 20, FlagGroup.PUNCTUATION),
    ]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 9), st.sampled_from(list(Category)))))
def test_underlines_never_overlap_and_cover_every_flag(places):
    flags = [flag(1, start, "x" * length, category) for start, length, category in places]
    lines = underlines(flags)
    covered = [at for line in lines for at in range(line.start, line.end)]
    assert sorted(set(covered)) == covered
    assert set(covered) == {at for start, length, _ in places for at in range(start, start + length)}


def test_flags_at_the_word_being_typed_are_left_out():
    flags = [flag(1, 0, "two words"), flag(1, 10, "three")]
    assert [line.start for line in underlines(flags, (4, 9))] == [10]
    assert [line.start for line in underlines(flags, (9, 10))] == []


@pytest.mark.parametrize(
    ("at", "word"), [(0, (0, 3)), (3, (0, 3)), (4, (4, 9)), (6, (4, 9)), (10, (10, 10)), (11, (11, 11))]
)
def test_the_word_at_the_caret(at, word):
    assert word_at("all don’t, ", at) == word
