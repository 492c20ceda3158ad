# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds out whether a file's lines were cut at a column, and puts them together again."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from app.importing.lines import Line
from app.importing.mapped_text import MappedText, chained, rewritten

# Mail programs and editors wrap between 60 and 100 columns; narrower lines are verse or lists, wider ones paragraphs.
NARROWEST, WIDEST = 40, 120
SENTENCE_END = re.compile(r"[.!?…:][”\"’')\]»*_]*$")
HYPHEN = re.compile(r"[^\W\d_]-$")
USUAL_FILL = 0.9

Breaker = Callable[[Line, Line], bool]


def wrap_width(blocks: Sequence[Sequence[Line]], is_break: Breaker) -> int | None:
    """Return the column that lines were cut at, None if they were not.

    `is_break` says of two lines that the second surely begins a paragraph of its own. A file counts as wrapped if at
    least half of the other line ends stand in the middle of a sentence, where the next word had no room.
    """
    pairs = [pair for block in blocks for pair in pairwise(block) if not is_break(*pair)]
    lengths = sorted(len(line.text) for line, _ in pairs)
    if not lengths:
        return None
    width = lengths[int((len(lengths) - 1) * USUAL_FILL)] if len(lengths) >= 10 else lengths[-1]
    if not NARROWEST <= width <= WIDEST:
        return None
    cut = sum(_is_full(line, following, width) and not SENTENCE_END.search(line.text[-8:]) for line, following in pairs)
    return width if cut * 2 >= len(pairs) else None


def unwrapped(block: Sequence[Line], width: int | None, is_break: Breaker) -> list[MappedText]:
    """Return the paragraphs of a block: its lines, or, if the file is wrapped, what they make together."""
    paragraphs: list[list[MappedText]] = [[block[0].mapped()]]
    for line, following in pairwise(block):
        if width is None or is_break(line, following) or not _is_full(line, following, width):
            paragraphs.append([])
        elif not (HYPHEN.search(line.text[-2:]) and following.text[0].islower()):
            paragraphs[-1].append(rewritten(" ", line.end, following.start))
        paragraphs[-1].append(following.mapped())
    return [chained(parts) for parts in paragraphs]


def _is_full(line: Line, following: Line, width: int) -> bool:
    first_word = following.text[: width + 1].split(maxsplit=1)[0]
    return len(line.text) + 1 + len(first_word) > width
