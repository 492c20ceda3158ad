# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines to paragraphs, and paragraphs to blocks."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from app.importing.passage import Passage, chain
from app.importing.speakers import label_at, labels_among

LINE_END = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
NARROWEST_WRAPPED, WIDEST_WRAPPED = 40, 120
"""A text with longer lines was not wrapped by hand or by an editor; shorter ones are verse, or short paragraphs."""
SENTENCE_END = re.compile(r"[.!?…:][”\"’'»)\]*]*$")
RULE = re.compile(r"[=\-_*~]{3,}")

Block = list[Passage]
"""Paragraphs that no blank line parts."""


def blocks_of(decoded: str) -> list[Block]:
    """Return the paragraphs of a text, by blocks; hard-wrapped lines are joined, underlines are dropped."""
    blocks = list(_line_blocks(decoded))
    labels = labels_among(label for block in blocks for line in block if (label := label_at(line.text)))
    pairs = [pair for block in blocks for pair in pairwise(block) if not _begins_anew(*pair, labels)]
    width = _wrap_width(pairs)
    return [_unwrapped(block, width, labels) if width else block for block in blocks]


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


def _wrap_width(pairs: Sequence[tuple[Passage, Passage]]) -> int | None:
    """Return the width at which the text was wrapped, None if it was not.

    It was if at least half of its line ends stand inside a sentence, where the next word had no room. `pairs` are the
    lines that follow one another and do not surely begin something new.
    """
    width = max((len(line.text) for line, _ in pairs), default=0)
    if not NARROWEST_WRAPPED <= width <= WIDEST_WRAPPED:
        return None
    inside = sum(_goes_on(one, two, width) and not SENTENCE_END.search(one.text[-4:]) for one, two in pairs)
    return width if 2 * inside >= len(pairs) else None


def _goes_on(line: Passage, following: Passage, width: int) -> bool:
    """Tell whether a line was cut: the next word had no room, or its first half stands here."""
    if line.text[-4:].rstrip("”\"’'»)*").endswith("?"):
        return False
    return _is_divided(line, following) or len(line.text) + 1 + len(following.text.split(maxsplit=1)[0]) > width


def _is_divided(line: Passage, following: Passage) -> bool:
    return line.text.endswith("-") and line.text[-2:-1].isalpha() and following.text[0].islower()


def _unwrapped(block: Block, width: int, labels: Set[str]) -> Block:
    paragraphs: list[Block] = [[block[0]]]
    for one, two in pairwise(block):
        if not _begins_anew(one, two, labels) and _goes_on(one, two, width):
            paragraphs[-1].append(two)
        else:
            paragraphs.append([two])
    return [_joined_lines(lines) for lines in paragraphs]


def _begins_anew(line: Passage, following: Passage, labels: Set[str]) -> bool:
    """Tell whether the following line is surely none that an editor wrapped."""
    return is_rule(line) or is_rule(following) or label_at(following.text) in labels or line.text.startswith("# ")


def _joined_lines(lines: Block) -> Passage:
    # A word that was divided at its own hyphen keeps it and gets no space.
    return chain(lines, ["" if _is_divided(one, two) else " " for one, two in pairwise(lines)])
