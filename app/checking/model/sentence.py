# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences as the model reads them: words and marks, and how each is written. Training reads them with this too."""

import re
from dataclasses import dataclass

from app.proposals.tokens import WORD

TOKEN = re.compile(rf"{WORD}|[^\w\s]")
CASINGS = 6
PUNCTUATION, SMALL, CAPITAL, CAPITALS, MIXED, DIGITS = range(CASINGS)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, and where it stands in its text, in code points."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word, not a mark."""
        return self.text[0].isalnum() or self.text[0] == "_"


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the words and marks of a text."""
    return tuple(Token(found.group(), *found.span()) for found in TOKEN.finditer(text))


def casing_of(word: str) -> int:
    """Return how a token is written, as the model was taught to tell it."""
    if any(letter.isdigit() for letter in word):
        return DIGITS
    if not any(letter.isalpha() for letter in word):
        return PUNCTUATION
    if word.islower():
        return SMALL
    if len(word) > 1 and word.isupper():
        return CAPITALS
    return CAPITAL if word[0].isupper() and not any(letter.isupper() for letter in word[1:]) else MIXED
