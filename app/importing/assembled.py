# SPDX-License-Identifier: GPL-3.0-or-later
"""A text put together of what a file holds that is no text."""

from pathlib import Path

from app.errors import NotReadable
from app.importing.decoding import SURROGATE
from app.importing.passage import Passage

SEPARATOR = "\n\n"
MOST = 200_000
"""Paragraphs; an interview of a million words has some 30,000."""


def refuse_too_many(count: int, path: Path) -> None:
    """Raise NotReadable if a file has more paragraphs than can be worked with."""
    if count > MOST:
        raise NotReadable(f"{path} holds over {MOST} paragraphs, too many for an interview; divide it.")


class Assembled:
    """Paragraphs of a file one after the other.

    Attributes:
        halves: whether half characters were among them; a sign stands in their place.

    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.halves = False
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """All paragraphs, with a blank line between them."""
        return SEPARATOR.join(self._parts)

    def add(self, paragraph: str) -> Passage:
        """Put a paragraph behind the others and return it with its place; empty for one without a word.

        Raises NotReadable if there are too many.
        """
        if SURROGATE.search(paragraph):
            paragraph = SURROGATE.sub("\ufffd", paragraph)
            self.halves = True
        paragraph = paragraph.strip()
        if not paragraph:
            return Passage("", ())
        refuse_too_many(len(self._parts), self._path)
        start = self._length
        self._parts.append(paragraph)
        self._length += len(paragraph) + len(SEPARATOR)
        found = Passage.of(paragraph, 0, len(paragraph))
        return found.moved(start)
