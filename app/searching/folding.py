# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts as they are compared: without case where that is wanted, and the same however accents are written.

This is Unicode's canonical caseless matching (D145), so that "STRASSE" is found as "Straße" and "é" is found whether it
is one character or two. Whole characters only: "e" is not found in "é", nor "s" in "ß".
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from unicodedata import combining, normalize

KEPT = 4096
"""Folded characters that are remembered."""


class Folded:
    """A text as it is compared, with the way back to its code points."""

    def __init__(self, text: str, *, match_case: bool) -> None:
        self._original = text
        self.text = fold(text, match_case=match_case)
        self._starts = None if len(self.text) == len(text) else _starts(text, match_case=match_case)

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the code points of the text that were folded to these; None if they are no whole characters."""
        first, last = (start, end) if self._starts is None else (_place(self._starts, start), _place(self._starts, end))
        if first is None or last is None or self._is_inside(first) or self._is_inside(last):
            return None
        return first, last

    def _is_inside(self, at: int) -> bool:
        return 0 < at < len(self._original) and combining(self._original[at]) > 0


_ENGLISH = re.compile(r"[\x00-\x7f‘’“”–—…«»„\u00a0]*")
"""Texts that fold one to one by making them small, which is five times as fast: most English ones."""


def fold(text: str, *, match_case: bool) -> str:
    """Return a text as it is compared."""
    if text.isascii() or _ENGLISH.fullmatch(text):
        return text if match_case else text.lower()
    plain = normalize("NFD", text)
    return plain if match_case else normalize("NFD", plain.casefold())


def _starts(text: str, *, match_case: bool) -> Sequence[int]:
    """Return where each code point begins in the folded text, and where the text ends."""
    starts: list[int] = []
    at = 0
    for letter in text:
        starts.append(at)
        at += _length(letter, match_case)
    return [*starts, at]


@lru_cache(KEPT)
def _length(letter: str, match_case: bool) -> int:
    return len(fold(letter, match_case=match_case))


def _place(starts: Sequence[int], at: int) -> int | None:
    place = bisect_left(starts, at)
    return place if place < len(starts) and starts[place] == at else None
