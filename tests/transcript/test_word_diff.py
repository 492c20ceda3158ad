# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.transcript.changed_words import TOKEN
from app.transcript.word_diff import Hunk, apply_hunks, count_changes, count_words, word_diff, word_hunks
from tests.transcript.test_rows import longest_in_common
from tests.transcripts import turn_texts


@given(st.one_of(turn_texts, st.text()), st.one_of(turn_texts, st.text()))
def test_applying_the_diff_to_one_side_gives_the_other(old, new):
    assert apply_hunks(old, word_diff(old, new)) == new


long_texts = st.lists(st.sampled_from(["the", "Regime", "will", "fall,", "a", "demonstrations.", "é"]), min_size=20)
places = st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["", "the", "a  b", "fall", "the Regime", "é\u00a0a"])))


@given(long_texts, places)
def test_words_changed_here_and_there_in_a_long_text_are_found(words, places):
    changed = list(words)
    for place, word in places:
        changed[place % len(words)] = word
    old, new = " ".join(words), " ".join(changed)
    hunks = word_diff(old, new)
    assert apply_hunks(old, hunks) == new
    assert all(first.start + len(first.deleted) < second.start for first, second in pairwise(hunks))


few_words = st.lists(st.sampled_from(["a", "the", "th", "Regime", "falls"]), min_size=1, max_size=9)


@given(few_words, few_words)
@example(["the", "Regime"], ["a", "falls", "the"])
def test_as_many_words_are_kept_as_can_be(old, new):
    deleted = [word for hunk in word_hunks(" ".join(old), " ".join(new)) for word in hunk.deleted.split()]
    assert len(old) - len(deleted) == longest_in_common(old, new)


@given(st.text())
def test_tokens_cover_the_whole_text(text):
    assert "".join(TOKEN.findall(text)) == text


@given(turn_texts, turn_texts)
def test_hunks_neither_overlap_nor_touch_and_change_something(old, new):
    at = -1
    for hunk in word_diff(old, new):
        assert hunk.start > at
        assert old[hunk.start : hunk.start + len(hunk.deleted)] == hunk.deleted != hunk.inserted
        at = hunk.start + len(hunk.deleted)


@pytest.mark.parametrize(
    ("old", "new", "hunks"),
    [
        ("the big hopes", "the high expectations", [Hunk(4, "big hopes", "high expectations")]),
        ("we go on the streets", "we take to the streets", [Hunk(3, "go on", "take to")]),
        ("in cities", "in the cities", [Hunk(3, "", "the ")]),
        ("in the cities", "in cities", [Hunk(3, "the ", "")]),
        ("it falls.", "it falls also.", [Hunk(8, "", " also")]),
        ("a  b", "a b", [Hunk(1, "  ", " ")]),
        ("a b", "a\nb", [Hunk(1, " ", "\n")]),
        ("Regime", "regime", [Hunk(0, "Regime", "regime")]),
        ("The Regime and Power", "The regime and power", [Hunk(4, "Regime", "regime"), Hunk(15, "Power", "power")]),
        ("one x two y three", "one a two b three", [Hunk(4, "x two y", "a two b")]),
        ("it means, however, a loss", "it however means a loss", [Hunk(3, "means, however,", "however means")]),
        ("It can be now were held.", "It were also held.", [Hunk(3, "can be now were", "were also")]),
        ("Nazarbayev’s clan", "Nazarbayevs clan", [Hunk(0, "Nazarbayev’s", "Nazarbayevs")]),
        ("a \tb", "a b", [Hunk(1, " \t", " ")]),
        ("one two three four", "one 2 3 four", [Hunk(4, "two three", "2 3")]),
        ("we say the demonstrations", "we say demonstrators", [Hunk(7, "the demonstrations", "demonstrators")]),
        ("a b c d e f g h i", "a c d e f b g h i", [Hunk(2, "b ", ""), Hunk(12, "", "b ")]),
        ("One.\n\nTwo.\n\nSix.", "One.\n\nNew.\n\nSix.", [Hunk(6, "Two", "New")]),
        ("an on-site march", "an onsite march", [Hunk(3, "on-site", "onsite")]),
        ("a cafe here", "a cafe\u0301 here", [Hunk(2, "cafe", "cafe\u0301")]),
        ("re\u0301sume\u0301’s", "re\u0301sume’s", [Hunk(0, "re\u0301sume\u0301’s", "re\u0301sume’s")]),
        (
            "one e\u0301te\u0301 three",
            "1 e\u0301te\u0301 3",
            [Hunk(0, "one e\u0301te\u0301 three", "1 e\u0301te\u0301 3")],
        ),
    ],
)
def test_hunks_are_cut_as_an_editor_would_mark_them(old, new, hunks):
    assert word_diff(old, new) == hunks


def test_a_changed_word_in_each_of_many_sentences_stays_many_hunks():
    old = " ".join(f"Sentence number {n} says something Wrong here now." for n in range(200))
    hunks = word_diff(old, old.replace("Wrong", "right"))
    assert {(hunk.deleted, hunk.inserted) for hunk in hunks} == {("Wrong", "right")}
    assert len(hunks) == 200


def test_words_are_counted_without_marks_that_stand_alone():
    assert count_words("He said – twice – “no”, 3 times.") == 6
    assert count_changes([Hunk(0, "go on", "take"), Hunk(9, "", "to the")]) == (3, 2)


@given(st.lists(st.sampled_from(["one.", "two, too", "three", "", "four five six"]), max_size=6), st.randoms())
def test_lines_that_move_come_and_go_are_changed_as_a_whole(lines, random):
    other = [*random.sample(lines, len(lines)), str(random.randrange(9))]
    old, new = "\n".join(lines), "\n".join(other)
    assert apply_hunks(old, word_diff(old, new)) == new
