# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts a text that is too long for one turn at the ends of sentences."""

import re
import unicodedata
from collections.abc import Iterator

from app.importing.mapped_text import MappedText

LONGEST_TURN = 20_000
SENTENCE_END = re.compile(r"[.!?…][”\"’')\]»]*\s")
SPACE = re.compile(r"\s")
JOINER = "\u200d"
LONGEST_CLUSTER = 64


def split_long(text: MappedText) -> Iterator[MappedText]:
    """Yield `text` in parts of at most `LONGEST_TURN` code points; white space at a cut is left out."""
    start = 0
    while len(text.text) - start > LONGEST_TURN:
        cut = start + _cut(text.text[start : start + LONGEST_TURN + 1])
        yield text.part(start, cut).stripped()
        start = cut + _leading_space(text.text, cut)
    yield text if start == 0 else text.part(start, len(text.text))


def _cut(window: str) -> int:
    """Return the best place to cut: a paragraph's end, a sentence's, a word's, or wherever a character ends."""
    least = len(window) // 2
    paragraph = window.rfind("\n", least)
    if paragraph > 0:
        return paragraph
    for pattern in (SENTENCE_END, SPACE):
        ends = [match.end() for match in pattern.finditer(window, least)]
        if ends:
            return ends[-1] - 1
    return _cluster_end(window, len(window) - 1)


def _cluster_end(window: str, cut: int) -> int:
    """Return the last place up to `cut` that does not part a letter from its accents or an emoji from its parts."""
    for place in range(cut, cut - LONGEST_CLUSTER, -1):
        if not unicodedata.category(window[place]).startswith("M") and JOINER not in window[place - 1 : place + 1]:
            return place
    return cut


def _leading_space(text: str, start: int) -> int:
    end = start
    while text[end].isspace():
        end += 1
    return end - start
