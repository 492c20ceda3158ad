# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages survive the pipe, and what is none is refused."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workers.messages import (
    Answer,
    Hello,
    Mark,
    Request,
    Rubbish,
    asked,
    encode,
    fits,
    heard,
    read,
    without_surrogates,
)


def sent(content: bytes) -> bytes:
    came = read(io.BytesIO(content))
    assert came is not None
    return came


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_any_texts_come_out_as_they_went_in(texts: list[str]) -> None:
    request = Request(3, tuple(texts), "en-GB", "de", ("spelling",))
    assert asked(sent(encode(request))) == request


@given(st.text())
def test_what_json_cannot_carry_is_replaced_letter_by_letter(text: str) -> None:
    carried = without_surrogates(text)
    assert len(carried) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, carried, strict=True))
    assert asked(sent(encode(Request(1, (carried,))))).texts == (carried,)


def test_messages_follow_each_other_and_the_stream_ends() -> None:
    first, second = Hello(), Answer(1, ((Mark(0, 2, "R"),), ()))
    stream = io.BytesIO(encode(first) + encode(second))
    assert [heard(read(stream) or b""), heard(read(stream) or b""), read(stream)] == [first, second, None]


@pytest.mark.parametrize("cut", [1, 3, 4, 5, 9])
def test_a_message_that_breaks_off_is_the_end(cut: int) -> None:
    assert read(io.BytesIO(encode(Hello())[:cut])) is None


def test_a_length_that_no_message_has_is_rubbish() -> None:
    with pytest.raises(Rubbish):
        read(io.BytesIO(b"Traceback (most recent call last)"))


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff", b'{"type":"answer","id":"x"}', b"Traceback"])
def test_content_of_another_shape_is_rubbish(content: bytes) -> None:
    with pytest.raises(Rubbish):
        heard(content)
    with pytest.raises(Rubbish):
        asked(content)


@pytest.mark.parametrize(
    ("marks", "fit"),
    [
        (((Mark(0, 3, "R"),), ()), True),
        (((), (Mark(0, 1, "R"),)), False),
        (((Mark(2, 4, "R"),), ()), False),
        (((Mark(1, 1, "R"),), ()), False),
        (((Mark(-1, 1, "R"),), ()), False),
        (((),), False),
    ],
)
def test_an_answer_fits_if_all_its_marks_lie_in_its_texts(marks: tuple[tuple[Mark, ...], ...], fit: bool) -> None:
    assert fits(Answer(1, marks), ("abc", "")) is fit
