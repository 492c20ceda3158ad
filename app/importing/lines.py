# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoded text cut into lines, and lines into blocks, with their places in the file."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.importing.mapped_text import MappedText, verbatim

# U+2029 ends a paragraph, the others a line; vertical tab is what word processors write for a break inside a paragraph.
LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
PARAGRAPH_END = "\u2029"
RULE = re.compile(r"(?:-[ \t]*){3,}|(?:=[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line without white space at its ends; `start` and `end` are its place in the file."""

    text: str
    start: int
    end: int

    @property
    def is_rule(self) -> bool:
        """Whether the line is drawn, not written: `-----`, `* * *`."""
        return RULE.fullmatch(self.text) is not None

    def mapped(self) -> MappedText:
        """Return the line with its place."""
        return verbatim(self.text, self.start)


def split_lines(decoded: str) -> Iterator[Line]:
    """Yield the lines of a text; a blank one has an empty `text`."""
    start = 0
    for end in LINE_END.finditer(decoded):
        yield _line(decoded, start, end.start())
        if end.group() == PARAGRAPH_END:
            yield Line("", end.start(), end.start())
        start = end.end()
    yield _line(decoded, start, len(decoded))


def split_blocks(lines: Iterable[Line]) -> list[list[Line]]:
    """Return runs of lines without a blank line among them."""
    blocks: list[list[Line]] = []
    inside = False
    for line in lines:
        if line.text and inside:
            blocks[-1].append(line)
        elif line.text:
            blocks.append([line])
        inside = bool(line.text)
    return blocks


def _line(decoded: str, start: int, end: int) -> Line:
    raw = decoded[start:end]
    text = raw.strip()
    begin = start + len(raw) - len(raw.lstrip()) if text else start
    return Line(text, begin, begin + len(text))
