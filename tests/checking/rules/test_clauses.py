# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences fall into clauses at marks and joining words; words keep their places in the turn."""

from hypothesis import given
from hypothesis import strategies as st

from app.checking.rules.clauses import clauses
from app.checking.rules.sentences import Sentence, split_sentences


def read(text):
    return list(clauses(Sentence(0, text)))


def test_clauses_end_at_marks_and_joining_words():
    found = read("When he came, we ate and drank.")
    assert [clause.small for clause in found] == [["when", "he", "came"], ["we", "ate"], ["drank"]]
    assert [clause.is_first for clause in found] == [True, False, False]
    assert [clause.joined for clause in found] == [False, False, True]


def test_a_german_date_is_one_clause():
    assert len(read("It was on the 12. May in Minsk.")) == 1


def test_phrases_of_time_come_behind_those_of_place():
    (clause,) = read("the mayor in May to Berlin")
    assert clause.in_english_order(0, 6) == ["the mayor to Berlin in May", "the mayor in May to Berlin"]


def test_nouns_and_names_are_no_verbs():
    (clause,) = read("the change in March May help")
    assert not clause.holds_verb(0, 5)
    assert clause.holds_verb(0, 6)


@given(st.text(alphabet="ab .,!?’'-12\n“”", max_size=60))
def test_words_stand_where_they_say(text):
    for sentence in split_sentences(text):
        for clause in clauses(sentence):
            assert all(text[word.start : word.end] == word.text for word in clause.words)
            assert text[clause.words[0].start : clause.words[-1].end] == clause.text(0, len(clause.words))
