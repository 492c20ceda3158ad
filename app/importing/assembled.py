# SPDX-License-Identifier: GPL-3.0-or-later
"""A text put together of what a file holds that is no text."""

from app.importing.decoding import SURROGATE
from app.importing.passage import Passage

SEPARATOR = "\n\n"


class Assembled:
    """Paragraphs one after the other.

    Attributes:
        halves: whether half characters were among them; a sign stands in their place.

    """

    def __init__(self) -> None:
        self.halves = False
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """All paragraphs, with a blank line between them."""
        return SEPARATOR.join(self._parts)

    def add(self, paragraph: str) -> Passage:
        """Put a paragraph behind the others and return it with its place; empty for one without a word."""
        if SURROGATE.search(paragraph):
            paragraph = SURROGATE.sub("\ufffd", paragraph)
            self.halves = True
        paragraph = paragraph.strip()
        if not paragraph:
            return Passage("", ())
        start = self._length
        self._parts.append(paragraph)
        self._length += len(paragraph) + len(SEPARATOR)
        found = Passage.of(paragraph, 0, len(paragraph))
        return found.moved(start)
