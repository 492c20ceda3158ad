# SPDX-License-Identifier: GPL-3.0-or-later
"""How a sentence is cut for the tagger. The checker that runs the model cuts it the same way."""

import re
from dataclasses import dataclass

TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")
CASINGS = 6


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark, and where it stands, in code points."""

    text: str
    start: int
    end: int


def tokens_of(sentence: str) -> list[Token]:
    """Return the words and punctuation marks of a sentence."""
    return [Token(found.group(), *found.span()) for found in TOKEN.finditer(sentence)]


def casing_of(word: str) -> int:
    """Return how a token is written: 0 punctuation, 1 small, 2 capital first, 3 all capitals, 4 mixed, 5 digits."""
    if any(letter.isdigit() for letter in word):
        return 5
    if not any(letter.isalpha() for letter in word):
        return 0
    if word.islower():
        return 1
    if len(word) > 1 and word.isupper():
        return 3
    return 2 if word[0].isupper() and not any(letter.isupper() for letter in word[1:]) else 4
