# SPDX-License-Identifier: GPL-3.0-or-later
"""What a language model says, piece by piece, out of the bytes of its server; nothing in them is trusted."""

from collections.abc import Iterable, Iterator

import msgspec

from app.errors import FairhandError

LONGEST_LINE = 1_000_000
"""Bytes; a line holds one piece, a few words long, or the whole answer of a server that does not stream."""


class ProposalFailed(FairhandError):
    """The language model gave nothing that could be proposed."""


class _Words(msgspec.Struct):
    content: str | None = None


class _Choice(msgspec.Struct):
    delta: _Words | None = None
    message: _Words | None = None
    finish_reason: str | None = None


class _Piece(msgspec.Struct):
    choices: tuple[_Choice, ...] = ()


def pieces(lines: Iterable[bytes]) -> Iterator[str]:
    """Yield the words in the lines of a stream of events, or of one answer that came whole. Raises ProposalFailed."""
    ended = False
    for line in lines:
        content = line.removeprefix(b"data:").strip()
        if content == b"[DONE]":
            return
        if line.startswith((b"data:", b"{")):
            choice = _choice(content)
            said = choice.delta or choice.message
            ended = ended or choice.message is not None or choice.finish_reason is not None
            if said and said.content:
                yield said.content
    if not ended:
        raise ProposalFailed("The language model broke off in the middle of its answer; try again.")


def lines_of(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the lines in chunks of bytes. Raises ProposalFailed for a line that does not end."""
    rest = b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).replace(b"\r\n", b"\n").split(b"\n")
        yield from whole
        if len(rest) > LONGEST_LINE:
            raise ProposalFailed(
                "The language model's answer makes no sense; is its server one that speaks as OpenAI's?"
            )
    yield rest


def _choice(content: bytes) -> _Choice:
    try:
        choices = msgspec.json.decode(content, type=_Piece).choices
    except (msgspec.MsgspecError, RecursionError) as rubbish:
        raise ProposalFailed(
            "The language model's answer makes no sense; is its server one that speaks as OpenAI's?"
        ) from rubbish
    return choices[0] if choices else _Choice()
