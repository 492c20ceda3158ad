# SPDX-License-Identifier: GPL-3.0-or-later
"""The text that a reader of a Markdown paragraph sees, with its places in the file."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from app.importing.passage import Passage
from app.transcript.file_map import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
LINE_BREAK = re.compile(r"(?:\r\n|\r|\n)[ \t>]*")
LINK_END = re.compile(
    r"""
    [!\[*_`]*                                                        # marks before it; an image may have no words
    (?: > | \]
      (?: \(\s* (?: <[^<>\n]*> | (?: \\. | \((?:\\.|[^()\\])*\) | [^()\s\\] )* )
            (?: \s+ (?: "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | \((?:\\.|[^()\\])*\) ) )? \s* \)
        | \[(?:\\.|[^\[\]\\])*\]
      )?
    )
    """,
    re.VERBOSE | re.DOTALL,
)
"""What ends the words of a link or image: its target, with a title perhaps, or the name of one given elsewhere."""


class Emphasis(Enum):
    """What the whole of a paragraph is set in."""

    NONE = "none"
    EM = "em"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class _Run:
    """A stretch of text; one that `ends_link` stands for what the file has there, be it text or nothing.

    What is `verbatim` is written in the file as it is shown, without escapes.
    """

    kind: Emphasis
    text: str
    ends_link: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class _Source:
    """A paragraph's source, up to `end` of the file; `verbatim`, as code is, it spells no character otherwise."""

    decoded: str
    end: int
    verbatim: bool

    def match(self, text: str, at: int, place: int) -> tuple[int, int]:
        """Return how many code points of the text are spelt at a place, and how many it takes to; 0, 0 if none are."""
        decoded, end = self.decoded, self.end
        if place >= end:
            return 0, 0
        if not self.verbatim:
            if decoded[place] == "\\" and (found := ESCAPE.match(decoded, place, end)) and found[0][1] == text[at]:
                return 1, 2
            if decoded[place] == "&" and (found := ENTITY.match(decoded, place, end)):
                spelt = html.unescape(found[0])
                if text.startswith(spelt, at):
                    return len(spelt), len(found[0])
        if text[at] in " \n" and decoded[place] in "\r\n":
            blank = LINE_BREAK.match(decoded, place, end)
            return (1, len(blank[0])) if blank else (0, 0)
        return (1, 1) if decoded[place] == text[at] else (0, 0)

    def next_place(self, text: str, at: int, place: int) -> int:
        """Return where it goes on with the text; `end` if the text has something that is not there."""
        while place < self.end and self.match(text, at, place) == (0, 0):
            place += 1
        return place


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
    spelt = [*([_Run(Emphasis.NONE, mark)] if mark else []), *_runs(token.children or ())]
    runs = list(_merged((run.kind, run.text) for run in spelt if run.text))
    text = "".join(run for _, run in runs)
    pieces = tuple(_placed(spelt, decoded, start, end))
    return Inline(Passage(text, pieces).part(0), runs)


def _runs(children: "Sequence[Token]") -> Iterator[_Run]:
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
            yield _Run(kind, f" ({target})" if target else "", ends_link=True)
        elif child.type in ("softbreak", "hardbreak"):
            yield _Run(kind, " " if child.type == "softbreak" else "\n")
        elif child.content or child.type == "image":
            yield _Run(kind, child.content, verbatim=child.type in ("code_inline", "html_inline"))
        if child.type == "image":
            yield _Run(kind, "", ends_link=True)


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


def _placed(runs: Iterable[_Run], decoded: str, start: int, end: int) -> Iterator[Piece]:
    """Yield pieces for the text of runs, one after the other."""
    at, place = 0, start
    for run in runs:
        if run.ends_link:
            ending = LINK_END.match(decoded, place, end)
            after = ending.end() if ending else place
            if run.text:
                yield Piece(at, len(run.text), min(place, after - 1), after)
            place = after
        else:
            for piece in _aligned(run.text, _Source(decoded, end, run.verbatim), place):
                yield replace(piece, at=piece.at + at)
                place = piece.end
        at += len(run.text)


def _aligned(text: str, source: _Source, start: int) -> Iterator[Piece]:
    """Yield a piece for each stretch of text that stands in the source as it is, or for a character written otherwise.

    What the source has besides, such as marks, is passed over.
    """
    run_at, run_start, place = 0, start, start
    at = 0
    while at < len(text):
        length, width = source.match(text, at, place)
        if (length, width) == (1, 1) and place == run_start + at - run_at:
            at, place = at + 1, place + 1
            continue
        if at > run_at:
            yield Piece(run_at, at - run_at, run_start, run_start + at - run_at)
        if not length:
            place = source.next_place(text, at, place)
            if place >= source.end:
                # Somewhere: no character may stand nowhere.
                yield Piece(at, len(text) - at, source.end - 1, source.end)
                return
        elif (length, width) != (1, 1):
            yield Piece(at, length, place, place + width)
            at, place = at + length, place + width
        run_at, run_start = at, place
    if at > run_at:
        yield Piece(run_at, at - run_at, run_start, run_start + at - run_at)
