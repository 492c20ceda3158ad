# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.transcript.rows import between_anchors, pieces

letters = st.lists(st.sampled_from("abcde"), max_size=9)


def kept(old, found):
    """Return what is in no piece."""
    inside = {place for first, last, _, _ in found for place in range(first, last)}
    return [one for place, one in enumerate(old) if place not in inside]


def longest_in_common(old, new):
    """Return the length of the longest row in common, the slow way."""
    best = [0] * (len(new) + 1)
    for one in old:
        row = [0]
        for place, other in enumerate(new):
            row.append(best[place] + 1 if one == other else max(row[-1], best[place + 1]))
        best = row
    return best[-1]


@given(letters, letters)
def test_as_much_is_kept_as_can_be(old, new):
    found = pieces(old, new)
    assert kept(old, found) == kept(new, [(c, d, a, b) for a, b, c, d in found])
    assert len(kept(old, found)) == longest_in_common(old, new)


@given(letters, letters)
def test_pieces_do_not_touch(old, new):
    found = pieces(old, new)
    assert all(first[1] < second[0] and first[3] < second[2] for first, second in pairwise(found))


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("abc", "axc", [(1, 2, 1, 2)]),
        ("abc", "xbc", [(0, 1, 0, 1)]),
        ("abcd", "cdab", [(0, 2, 0, 0), (4, 4, 2, 4)]),
        ("xay", "xby", [(1, 2, 1, 2)]),
        ("aa", "a", [(0, 2, 0, 1)]),
    ],
)
def test_anchors_stand_once_on_either_side_in_the_same_order(old, new, found):
    assert between_anchors(old, new) == found
