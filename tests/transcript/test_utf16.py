# SPDX-License-Identifier: GPL-3.0-or-later
"""Code points and UTF-16 units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.transcript.utf16 import Utf16Map

LETTERS = st.one_of(st.sampled_from("a é\u00a0中\uffff😀𝔄🇩🇪\U0010ffff"), st.characters(exclude_categories=["Cs"]))
TEXTS = st.text(LETTERS, max_size=60)


def units_of(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_units_count_what_the_slice_before_a_point_takes(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    assert Utf16Map(text).units(point) == units_of(text[:point])


@given(TEXTS)
def test_every_point_survives_the_way_there_and_back(text: str) -> None:
    positions = Utf16Map(text)
    assert [positions.point(positions.units(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS, st.data())
def test_a_span_cuts_the_same_text_in_both_counts(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    positions = Utf16Map(text)
    encoded = text.encode("utf-16-le")
    cut = encoded[2 * positions.units(start) : 2 * positions.units(end)].decode("utf-16-le")
    assert cut == text[start:end]


@given(TEXTS)
def test_each_unit_belongs_to_the_letter_that_it_is_part_of(text: str) -> None:
    positions = Utf16Map(text)
    owners = [point for point, letter in enumerate(text) for _ in range(units_of(letter))]
    assert [positions.point(unit) for unit in range(units_of(text))] == owners


@pytest.mark.parametrize("outside", [-1, 3])
def test_a_position_outside_the_text_is_refused(outside: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Utf16Map("ab").units(outside)
    with pytest.raises(ValueError, match="outside"):
        Utf16Map("ab").point(outside)
