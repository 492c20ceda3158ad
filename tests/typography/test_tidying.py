# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.typography.choices import Tidying
from app.typography.tidying import tidied

ALL = Tidying()


def tidy(text, variant="en-US", wanted=ALL):
    for start, end, new in reversed(tidied(text, variant, wanted)):
        text = text[:start] + new + text[end:]
    return text


@pytest.mark.parametrize(
    ("text", "american", "british"),
    [
        ('He said: "I don\'t  know" - and left .', "He said: “I don’t know”—and left.", None),
        ("word - word", "word—word", "word – word"),
        ("word—word", "word—word", "word – word"),
        ("word – word", "word—word", "word – word"),
        ("'Tis the '90s, rock 'n' roll", "’Tis the ’90s, rock ’n’ roll", "’Tis the ’90s, rock ’n’ roll"),
        ("5'10\" tall", "5'10\" tall", "5'10\" tall"),
        ("1990-1995 and 2011-05-03", "1990–1995 and 2011-05-03", "1990–1995 and 2011-05-03"),
        ("„Nein“, »so«, «oui»", "“Nein”, “so”, “oui”", "“Nein”, “so”, “oui”"),
        ("- Yes", "- Yes", "- Yes"),
        ('"I was—" he said', "“I was—” he said", "“I was—” he said"),
        ("  lead\n trail ", "lead\ntrail", "lead\ntrail"),
        ("so ... what ?", "so … what?", "so … what?"),
        ("a .5 share, a :-) there", "a .5 share, a :-) there", "a .5 share, a :-) there"),
        ("well-known", "well-known", "well-known"),
    ],
)
def test_marks_are_set_as_in_print(text, american, british):
    assert tidy(text) == american
    if british:
        assert tidy(text, "en-GB") == british


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Tidying(True, False, False), "“a” -- b  c"),
        (Tidying(False, True, False), '"a"—b  c'),
        (Tidying(False, False, True), '"a" -- b c'),
        (Tidying(False, False, False), '"a" -- b  c'),
    ],
)
def test_each_kind_is_tidied_by_itself(wanted, text):
    assert tidy('"a" -- b  c', wanted=wanted) == text


marked = st.text(alphabet="ab1'\"-–—.,!  \u00a0\n“”‘’„«»", max_size=16)


@given(marked, st.sampled_from(["en-US", "en-GB"]))
def test_places_are_in_order_apart_and_no_word_is_touched(text, variant):
    places = tidied(text, variant, ALL)
    assert all(one.end <= other.start for one, other in pairwise(places))
    assert all(text[one.start : one.end] != one.text for one in places)
    assert [letter for letter in tidy(text, variant) if letter.isalnum()] == [c for c in text if c.isalnum()]


@given(st.text(alphabet="ab ,.", max_size=16))
def test_tidy_text_stays_as_it_is(text):
    once = tidy(text)
    assert tidy(once) == tidy(tidy(once))
