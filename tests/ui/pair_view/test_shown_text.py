# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts and deltas between documents of Qt and turns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transcripts import texts
from ui.pair_view.shown_text import Delta, Units, common_start, difference, pasted, reported_change, shown, typed


def units(text):
    return len(text.encode("utf-16-le")) // 2


@given(texts, texts, texts, texts)
def test_a_reported_change_is_found_exactly(head, gone, come, tail):
    old, new = shown(head + gone + tail), shown(head + come + tail)
    delta = reported_change(old, new, units(head), units(gone))
    assert (old if delta is None else old[: delta.start] + delta.text + old[delta.end :]) == new
    assert delta is None or len(head) <= delta.start <= delta.end <= len(head + gone)


@given(texts, texts)
def test_a_change_reported_too_wide_is_cut_down(old, new):
    old, new = shown(old), shown(new)
    delta = reported_change(old, new, 0, units(old) + 1)
    assert (old if delta is None else old[: delta.start] + delta.text + old[delta.end :]) == new


@given(texts, texts)
def test_a_difference_is_as_small_as_can_be(old, new):
    delta = difference(old, new)
    if delta is None:
        assert old == new
        return
    assert old[: delta.start] + delta.text + old[delta.end :] == new
    gone = old[delta.start : delta.end]
    assert not gone or not delta.text or (gone[0] != delta.text[0] and gone[-1] != delta.text[-1])


def test_typing_a_letter_beside_its_like_is_put_where_it_was_typed():
    assert reported_change("hello", "helllo", 4, 0) == Delta(4, 4, "l")


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_common_starts_of_lists(one, other):
    length = common_start(one, other)
    assert one[:length] == other[:length]
    assert one[length : length + 1] != other[length : length + 1] or length == min(len(one), len(other))


@given(texts)
def test_what_is_shown_keeps_every_place(text):
    assert len(shown(text)) == len(text)
    assert typed(shown(text)) == text.replace("\u2028", "\n")


@given(texts)
def test_units_and_points_are_inverse(text):
    counted = Units(text)
    assert counted.length == units(text)
    assert [counted.point(counted.unit(at)) for at in range(len(text) + 1)] == list(range(len(text) + 1))


@pytest.mark.parametrize(
    ("clipboard", "expected"),
    [
        ("one\r\n\r\ntwo\r\n", "one\ntwo"),
        ("a\u2029b\u2028c", "a\nb\nc"),
        ("  two  spaces ", "  two  spaces "),
        ("tab\tkept\u00a0too", "tab\tkept\u00a0too"),
        ("\x00a\ufffcb\x07", "ab"),
        ("\n\n", ""),
    ],
)
def test_pasted_text_keeps_paragraphs_and_letters_alone(clipboard, expected):
    assert pasted(clipboard) == expected


def test_half_characters_are_marked():
    assert typed("a\ud83d") == "a\ufffd"
