# SPDX-License-Identifier: GPL-3.0-or-later
"""The text that a reader of a Markdown paragraph sees, with its places in the file."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING

from app.importing.passage import Passage
from app.transcript.file_map import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")


class Emphasis(Enum):
    """What the whole of a paragraph is set in."""

    NONE = "none"
    EM = "em"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Inline:
    """A paragraph's text; `runs` are its stretches of text, each with the emphasis that it is set in."""

    passage: Passage
    runs: Sequence[tuple[Emphasis, str]]

    @property
    def emphasis(self) -> Emphasis:
        """The emphasis of the whole paragraph; NONE if it has more than one."""
        kinds = {kind for kind, text in self.runs if text.strip()}
        return kinds.pop() if len(kinds) == 1 else Emphasis.NONE

    def without_label(self) -> "tuple[str, Inline]":
        """Return the name of a paragraph that begins "**Name:** ", and the rest of it; "" and all if it does not."""
        if len(self.runs) < 2 or self.runs[0][0] is not Emphasis.STRONG:
            return "", self
        label = self.runs[0][1]
        if not label.endswith(":") or not label[:-1].strip() or "\n" in label:
            return "", self
        return label[:-1].strip(), Inline(self.passage.part(len(label)), self.runs[1:])


def inline_of(token: "Token", decoded: str, start: int, end: int, mark: str = "") -> Inline:
    """Return what a reader sees of a token whose source is code points `start` to `end` of the file, after `mark`."""
    if token.type != "inline":
        return Inline(Passage.of(decoded, start, end), ())
    runs = list(_merged(chain([(Emphasis.NONE, mark)] if mark else [], _runs(token.children or ()))))
    text = "".join(run for _, run in runs)
    pieces = tuple(_aligned(text, decoded, start, end))
    return Inline(Passage(text, pieces).part(0), runs)


def _runs(children: "Sequence[Token]") -> Iterator[tuple[Emphasis, str]]:
    depth = {"strong": 0, "em": 0}
    target = ""
    for child in children:
        name = child.type.removesuffix("_open").removesuffix("_close")
        kind = Emphasis.STRONG if depth["strong"] else Emphasis.EM if depth["em"] else Emphasis.NONE
        if name in depth:
            depth[name] += child.nesting
        elif child.type == "link_open":
            target = str(child.attrGet("href") or "")
        elif child.type == "link_close":
            yield kind, f" ({target})" if target else ""
        elif child.type in ("softbreak", "hardbreak"):
            yield kind, " " if child.type == "softbreak" else "\n"
        elif child.content:
            yield kind, child.content


def _merged(runs: Iterable[tuple[Emphasis, str]]) -> Iterator[tuple[Emphasis, str]]:
    """Yield runs of text with neighbours of one kind made one, two bold stretches in a row kept apart."""
    current: tuple[Emphasis, str] | None = None
    for kind, text in runs:
        if current and current[0] is kind:
            current = (kind, current[1] + text)
        else:
            if current:
                yield current
            current = (kind, text)
    if current:
        yield current


def _aligned(text: str, decoded: str, start: int, end: int) -> Iterator[Piece]:
    """Yield a piece for each stretch of text that stands in the source as it is, or for a character written otherwise.

    What the source has besides (marks, link targets) is passed over.
    """
    run_at, run_start, source = 0, start, start
    at = 0
    while at < len(text):
        length, width = _match(text, at, decoded, source, end)
        if (length, width) == (1, 1) and source == run_start + at - run_at:
            at, source = at + 1, source + 1
            continue
        if at > run_at:
            yield Piece(run_at, at - run_at, run_start, run_start + at - run_at)
        if not length:
            source = _next_place(text, at, decoded, source, end)
            if source >= end:
                yield Piece(at, len(text) - at, end, end)
                return
        elif (length, width) != (1, 1):
            yield Piece(at, length, source, source + width)
            at, source = at + length, source + width
        run_at, run_start = at, source
    if at > run_at:
        yield Piece(run_at, at - run_at, run_start, run_start + at - run_at)


def _match(text: str, at: int, decoded: str, source: int, end: int) -> tuple[int, int]:
    """Return how many code points of the text the source spells here, and how many it takes to; 0, 0 if it does not."""
    if source >= end:
        return 0, 0
    if decoded[source] == "\\" and (found := ESCAPE.match(decoded, source, end)) and found[0][1] == text[at]:
        return 1, 2
    if decoded[source] == "&" and (found := ENTITY.match(decoded, source, end)):
        spelt = html.unescape(found[0])
        if text.startswith(spelt, at):
            return len(spelt), len(found[0])
    if text[at] in " \n" and decoded[source] in "\r\n":
        blank = re.compile(r"(?:\r\n|\r|\n)[ \t>]*").match(decoded, source, end)
        return (1, len(blank[0])) if blank else (0, 0)
    return (1, 1) if decoded[source] == text[at] else (0, 0)


def _next_place(text: str, at: int, decoded: str, source: int, end: int) -> int:
    """Return where the source goes on with the text; `end` if the text has something that the source has not."""
    while source < end and _match(text, at, decoded, source, end) == (0, 0):
        source += 1
    return source
