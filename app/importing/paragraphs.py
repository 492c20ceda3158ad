# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to paragraphs, and paragraphs to blocks."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.importing.passage import Passage, join

LINE_END = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
WIDEST_WRAPPED = 120
"""A text with longer lines was not wrapped by hand or by an editor."""
RULE = re.compile(r"[=\-_*~]{3,}")

Block = list[Passage]
"""Paragraphs that no blank line parts."""


def blocks_of(decoded: str) -> list[Block]:
    """Return the paragraphs of a text, by blocks; hard-wrapped lines are joined, underlines are dropped."""
    blocks = list(_line_blocks(decoded))
    width = _wrap_width(blocks)
    return [_unwrapped(block, width) if width else block for block in blocks]


def is_rule(passage: Passage) -> bool:
    """Tell whether a line is nothing but an underline or a ruler."""
    return RULE.fullmatch(passage.text.replace(" ", "")) is not None


def _line_blocks(decoded: str) -> Iterator[Block]:
    block: Block = []
    at = 0
    for end in [*(match.span() for match in LINE_END.finditer(decoded)), (len(decoded), len(decoded))]:
        line = Passage.of(decoded, at, end[0])
        at = end[1]
        if line.text:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _wrap_width(blocks: Sequence[Block]) -> int | None:
    """Return the width at which the text was wrapped, None if it was not: most lines then leave no room for a word."""
    width = max((len(line.text) for block in blocks for line in block), default=0)
    pairs = [(one, two) for block in blocks for one, two in pairwise(block)]
    full = sum(_is_full(one, two, width) for one, two in pairs)
    return width if pairs and width <= WIDEST_WRAPPED and 2 * full >= len(pairs) else None


def _is_full(line: Passage, following: Passage, width: int) -> bool:
    return len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width


def _unwrapped(block: Block, width: int) -> Block:
    paragraphs: list[Block] = []
    for line in block:
        if paragraphs and _is_full(paragraphs[-1][-1], line, width) and not is_rule(line):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_joined_lines(lines) for lines in paragraphs]


def _joined_lines(lines: Block) -> Passage:
    joined = lines[0]
    for line in lines[1:]:
        # A word that was divided at its own hyphen keeps it and gets no space.
        divided = joined.text.endswith("-") and joined.text[-2:-1].isalpha() and line.text[0].islower()
        joined = join([joined, line], "" if divided else " ")
    return joined
