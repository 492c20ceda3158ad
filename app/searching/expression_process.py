# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that tries regular expressions: an expression can take for ever, and a process can be ended."""

import faulthandler
import os
import re
from collections.abc import Callable
from contextlib import ExitStack
from queue import SimpleQueue

import msgspec

from app.searching.casing import cased_like
from app.searching.expression_messages import Ask, Hits, Said, Spans, Wrong
from app.workers.messages import framed

MOST_LETTERS = 20_000_000
"""Code points of replacements in one answer."""

_FLAGS_FIRST = re.compile(r"\(\?[aiLmsux]+\)")
_START = r"(?:(?<!\w)|(?!\w))"
_END = r"(?:(?!\w)|(?<!\w))"
"""Not inside a word, whatever stands there."""


def serve(arrived: SimpleQueue[bytes], write: Callable[[bytes], None]) -> None:
    """Try what arrives, for ever."""
    with ExitStack() as stack:
        nowhere = stack.enter_context(open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123 - a device, no path
        while True:
            ask = msgspec.json.decode(arrived.get(), type=Ask)
            # Nothing else ends this process while an expression runs, should the program be gone by then.
            faulthandler.dump_traceback_later(ask.seconds, exit=True, file=nowhere)
            answer = msgspec.json.encode(tried(ask))
            faulthandler.cancel_dump_traceback_later()
            write(framed(answer))


def tried(ask: Ask) -> Said:
    """Return where an expression stands in texts; what it matches without a character is left out."""
    try:
        expression = _compiled(ask)
    except re.error as error:
        return Wrong(error.msg, 0 if error.pos is None else error.pos + 1)
    except (RecursionError, OverflowError, MemoryError):
        return Wrong("too much is nested or repeated in it")
    try:
        return _tried(ask, expression)
    except (re.error, IndexError) as error:
        position = error.pos if isinstance(error, re.error) else None
        return Wrong(getattr(error, "msg", str(error)), 0 if position is None else position + 1, in_template=True)
    except (RecursionError, MemoryError):
        return Wrong("too much is nested or repeated in it")


def _tried(ask: Ask, expression: re.Pattern[str]) -> Said:
    spans: list[Spans] = []
    replacements: list[tuple[str, ...]] = []
    letters = 0
    if ask.template is not None:
        re.sub(expression, ask.template, "")
    for text in ask.texts:
        matches = [match for match in expression.finditer(text) if match.end() > match.start()]
        spans.append(tuple(match.span() for match in matches))
        if ask.template is not None:
            new = tuple(_replacement(match, ask.template, keep_case=ask.keep_case) for match in matches)
            letters += sum(map(len, new))
            if letters > MOST_LETTERS:
                return Wrong("it would make the text too long", in_template=True)
            replacements.append(new)
    return Hits(tuple(spans), tuple(replacements))


def _replacement(match: re.Match[str], template: str, *, keep_case: bool) -> str:
    new = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", match.expand(template))
    # An empty paragraph would part the turn in two when it is exported.
    new = re.sub(r"\n{2,}", "\n", new)
    return cased_like(match.group(), new) if keep_case else new


def _compiled(ask: Ask) -> re.Pattern[str]:
    flags = re.MULTILINE | (0 if ask.match_case else re.IGNORECASE)
    alone = re.compile(ask.pattern, flags)
    if not ask.whole_word:
        return alone
    first = _FLAGS_FIRST.match(ask.pattern)
    head = first.group() if first else ""
    # In verbose expressions a remark may reach up to here.
    end = "\n)" if alone.flags & re.VERBOSE else ")"
    return re.compile(f"{head}{_START}(?:{ask.pattern[len(head) :]}{end}{_END}", flags)
