# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program and a worker say to each other: JSON, each message after its length in four bytes."""

import re
from typing import IO

import msgspec

LONGEST_MESSAGE = 64 * 1024 * 1024
"""Bytes; a length beyond it is rubbish."""

_LENGTH_BYTES = 4
_SURROGATE = re.compile("[\ud800-\udfff]")


class Request(msgspec.Struct, frozen=True, tag="request"):
    """Texts to look at, and what to know about them.

    `options` are words that the job knows.
    """

    id: int
    texts: tuple[str, ...]
    variant: str = "en-US"
    source_language: str = ""
    options: tuple[str, ...] = ()


class Mark(msgspec.Struct, frozen=True, omit_defaults=True):
    """Code points `start` to `end` of a text, and what a job says of them, in its own terms.

    `kind` is a group of rules. `confidence` is 0 to 1 where the job has one of its own.
    """

    start: int
    end: int
    rule: str
    kind: str = ""
    message: str = ""
    suggestions: tuple[str, ...] = ()
    confidence: float | None = None


class Hello(msgspec.Struct, frozen=True, tag="hello"):
    """The first thing a worker says; if something is not installed, a sentence about it, and then it ends."""

    missing: str = ""


class Answer(msgspec.Struct, frozen=True, tag="answer"):
    """The marks of each text of the request with the same id."""

    id: int
    marks: tuple[tuple[Mark, ...], ...]


class Rubbish(ValueError):
    """What came is no message."""


def without_surrogates(text: str) -> str:
    """Return a text with a replacement character for each lone surrogate, which JSON cannot carry."""
    return _SURROGATE.sub("\ufffd", text)


def encode(message: Request | Hello | Answer) -> bytes:
    """Return a message as it goes through the pipe."""
    return framed(msgspec.json.encode(message))


def framed(content: bytes) -> bytes:
    """Return the content of a message with its length before it."""
    return len(content).to_bytes(_LENGTH_BYTES, "big") + content


def read(stream: IO[bytes]) -> bytes | None:
    """Return the content of the next message, or None at the end of the stream. Raises Rubbish."""
    head = stream.read(_LENGTH_BYTES)
    length = int.from_bytes(head, "big")
    if length > LONGEST_MESSAGE:
        raise Rubbish
    content = stream.read(length)
    return content if len(head) == _LENGTH_BYTES and len(content) == length else None


def heard(content: bytes) -> Hello | Answer:
    """Return what a worker said. Raises Rubbish."""
    try:
        return msgspec.json.decode(content, type=Hello | Answer)
    except msgspec.MsgspecError as trouble:
        raise Rubbish from trouble


def asked(content: bytes) -> Request:
    """Return what a worker was asked. Raises Rubbish."""
    try:
        return msgspec.json.decode(content, type=Request)
    except msgspec.MsgspecError as trouble:
        raise Rubbish from trouble


def fits(answer: Answer, texts: tuple[str, ...]) -> bool:
    """Tell whether an answer has marks for each text, all of them inside it."""
    return len(answer.marks) == len(texts) and all(
        0 <= mark.start < mark.end <= len(text)
        for marks, text in zip(answer.marks, texts, strict=True)
        for mark in marks
    )
