# SPDX-License-Identifier: GPL-3.0-or-later
from unicodedata import combining, normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.searching.plain import PlainMatcher, is_whole_word
from app.searching.query import Query

ALPHABET = "aAbeEésSßẞıIiİ\u0301\u0323\u0345ᾳfﬁǅK 1_-’.\U0001f600한\u1112\u1161\u11ab"
texts = st.text(alphabet=ALPHABET, max_size=14)
terms = st.text(alphabet=ALPHABET, min_size=1, max_size=4)


def canonical(text, match_case):
    plain = normalize("NFD", text)
    return plain if match_case else normalize("NFD", plain.casefold())


def naive(text, term, match_case, whole_word):
    """Return the hits by trying every span between whole characters, the leftmost and then the shortest first."""
    ends = [at for at in range(len(text) + 1) if at in (0, len(text)) or not combining(text[at])]
    wanted, found, at = canonical(term, match_case), [], 0
    while at < len(text):
        spans = [(at, end) for end in ends if end > at and at in ends and canonical(text[at:end], match_case) == wanted]
        hit = next((span for span in spans if not whole_word or is_whole_word(text, *span)), None)
        if hit:
            found.append(hit)
        at = hit[1] if hit else at + 1
    return found


@given(texts, terms, st.booleans(), st.booleans())
@example("Straße STRASSE", "strasse", False, False)
@example("İi̇", "i̇", False, False)
@example("ᾳα\u0345", "α", False, False)
@example("cafe\u0301 café", "café", True, True)
@example("aaaa", "aa", True, False)
def test_it_finds_what_a_naive_search_finds(text, term, match_case, whole_word):
    query = Query(term, match_case=match_case, whole_word=whole_word)
    assert [hit[:2] for hit in PlainMatcher(query).hits(text)] == naive(text, term, match_case, whole_word)


@given(texts, terms)
def test_a_text_holds_each_of_its_parts(text, term):
    assert PlainMatcher(Query(term)).hits(f"a {term} b {text}") != [] or combining(term[0])


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("strasse", "Die Straße", ["Straße"]),
        ("ß", "Strasse", ["ss"]),
        ("s", "ß", []),
        ("e", "é", []),
        ("é", "cafe\u0301", ["e\u0301"]),
        ("i", "İ", []),
        ("fi", "ﬁn", ["ﬁ"]),
        ("\U0001f600", "a\U0001f600b", ["\U0001f600"]),
        ("", "abc", []),
    ],
)
def test_spans_are_those_of_the_text_as_it_is_written(term, text, found):
    assert [text[hit.start : hit.end] for hit in PlainMatcher(Query(term)).hits(text)] == found


@pytest.mark.parametrize(
    ("term", "text", "count"),
    [("the", "the other, the", 2), ("$5", "a $5 bill, $50", 1), (",", "one, two", 1), ("cafe\u0301", "café cafés", 1)],
)
def test_a_whole_word_begins_and_ends_outside_of_words(term, text, count):
    assert len(PlainMatcher(Query(term, whole_word=True)).hits(text)) == count
