# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding a term as it is written, in one text."""

from unicodedata import category

from app.searching.folding import Folded, fold
from app.searching.query import Hit, Query


class PlainMatcher:
    """Finds the term of a query."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._term = fold(query.term, match_case=query.match_case)

    def hits(self, text: str) -> list[Hit]:
        """Return where the term stands in a text; places do not overlap."""
        found: list[Hit] = []
        if not self._term:
            return found
        folded = Folded(text, match_case=self._query.match_case)
        at = folded.text.find(self._term)
        whole = self._query.whole_word
        while at >= 0:
            end = at + len(self._term)
            span = folded.span(at, end)
            if span and (not whole or is_whole_word(text, *span)):
                found.append(Hit(*span))
                at = folded.text.find(self._term, end)
            else:
                at = folded.text.find(self._term, at + 1)
        return found


def is_whole_word(text: str, start: int, end: int) -> bool:
    """Tell whether a span does not begin or end inside a word."""
    begins_inside = start > 0 and is_in_word(text[start - 1]) and is_in_word(text[start])
    return not begins_inside and not (end < len(text) and is_in_word(text[end - 1]) and is_in_word(text[end]))


def is_in_word(letter: str) -> bool:
    """Tell whether a character belongs to words: letters, digits, the underscore, and accents of their own."""
    return letter.isalnum() or letter == "_" or category(letter).startswith("M")
