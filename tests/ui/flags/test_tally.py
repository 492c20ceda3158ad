# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.flags.tally import Tally

counts = st.lists(st.integers(0, 6), max_size=40)


@given(counts, st.data())
def test_sums_and_finds_as_plain_lists_do(listed, data):
    tally = Tally(listed)
    for _ in range(data.draw(st.integers(0, 5)) if listed else 0):
        place, count = data.draw(st.integers(0, len(listed) - 1)), data.draw(st.integers(0, 9))
        listed[place] = count
        tally.set(place, count)

    items = [(place, number) for place, count in enumerate(listed) for number in range(count)]
    assert tally.total == sum(listed)
    assert [tally.before(place) for place in range(len(listed))] == [
        sum(listed[:place]) for place in range(len(listed))
    ]
    assert [tally.find(number) for number in range(tally.total)] == items


@pytest.mark.parametrize("number", [-1, 3])
def test_what_is_not_there_is_an_index_error(number):
    with pytest.raises(IndexError):
        Tally([1, 0, 2]).find(number)
