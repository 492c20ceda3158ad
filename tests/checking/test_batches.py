# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns gathered into requests, and marks given back to turns."""

from hypothesis import given
from hypothesis import strategies as st

from app.checking.batches import batches
from app.workers.messages import Mark
from tests.checking.languagetool.conftest import turn

TEXTS = st.lists(st.text(st.sampled_from("ab 😀\n"), max_size=30), max_size=12)


def mark(start: int, end: int) -> Mark:
    return Mark(start, end, "RULE", "CATEGORY", "message")


@given(TEXTS, st.integers(1, 60))
def test_each_turn_with_words_is_in_one_batch_and_in_order(texts: list[str], longest: int) -> None:
    turns = [turn(text, at) for at, text in enumerate(texts)]
    gathered = [one for batch in batches(turns, longest) for one in batch.turns]
    assert gathered == [one for one in turns if one.text.strip()]


@given(TEXTS, st.integers(1, 60))
def test_a_batch_is_no_longer_than_asked_unless_one_turn_is(texts: list[str], longest: int) -> None:
    for batch in batches([turn(text, at) for at, text in enumerate(texts)], longest):
        assert len(batch.text) <= longest or len(batch.turns) == 1


@given(TEXTS, st.data())
def test_a_mark_cuts_the_same_text_from_its_turn(texts: list[str], data: st.DataObject) -> None:
    for batch in batches([turn(text, at) for at, text in enumerate(texts)], 40):
        start = data.draw(st.integers(0, len(batch.text) - 1))
        end = data.draw(st.integers(start + 1, len(batch.text)))
        found = batch.by_turn([mark(start, end)])
        assert set(found) == {one.id for one in batch.turns}
        for one in batch.turns:
            for placed in found[one.id]:
                assert one.text[placed.start : placed.end] == batch.text[start:end]


def test_a_mark_across_a_border_is_dropped() -> None:
    (batch,) = batches([turn("one", 1), turn("two", 2)])
    assert batch.text == "one\n\ntwo"
    assert batch.by_turn([mark(2, 6), mark(3, 5), mark(0, 3), mark(5, 8)]) == {1: [mark(0, 3)], 2: [mark(0, 3)]}
