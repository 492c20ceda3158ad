# SPDX-License-Identifier: GPL-3.0-or-later
import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.transcript.match_patch import compiled, library, plain

LIBRARIES = [
    pytest.param(make, marks=pytest.mark.skipif(importlib.util.find_spec(name) is None, reason=f"no {name} here"))
    for make, name in [(compiled, "fast_diff_match_patch"), (plain, "diff_match_patch")]
]
letters = st.text(alphabet="abcd", max_size=30)


def rebuilt(old, new, found):
    """Return both texts, put together from what is kept, deleted and inserted."""
    before = after = ""
    for operation, count in found:
        if operation in "=-":
            before += old[len(before) : len(before) + count]
        if operation in "=+":
            after += new[len(after) : len(after) + count]
    return before, after


@pytest.mark.parametrize("load", [*LIBRARIES, library])
@given(letters, letters)
def test_operations_cover_both_texts(load, old, new):
    assert rebuilt(old, new, load()(old, new)) == (old, new)


@pytest.mark.parametrize("load", [*LIBRARIES, library])
def test_what_is_kept_is_the_same_in_both_texts(load):
    assert list(load()("abcd", "axcd")) == [("=", 1), ("-", 1), ("+", 1), ("=", 2)]
