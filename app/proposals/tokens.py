# SPDX-License-Identifier: GPL-3.0-or-later
"""Phrases taken apart into words and marks."""

import re
from dataclasses import dataclass

from app.checking.rules.sentences import LONGEST_SENTENCE, split_sentences

WORD = r"\w+(?:[’'\-]\w+)*"
_TOKEN = re.compile(rf"{WORD}|[^\w\s]")
_OPENING = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark, and the white space before it; the first one of a phrase has none."""

    text: str
    before: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word, not a mark."""
        return self.text[0].isalnum() or self.text[0] == "_"


def tokens(phrase: str) -> list[Token]:
    """Return the words and marks of a phrase; white space around it is dropped."""
    found: list[Token] = []
    at = 0
    for match in _TOKEN.finditer(phrase):
        found.append(Token(match.group(), phrase[at : match.start()] if found else ""))
        at = match.end()
    return found


def begins_sentence(text: str, position: int) -> bool:
    """Tell whether nothing but opening marks stands between the start of a sentence and a position in a turn."""
    first = max(0, position - LONGEST_SENTENCE)
    start = 0 if first == 0 else None
    for sentence in split_sentences(text[first : position + 1]):
        if first + sentence.start > position:
            break
        if sentence.whole_start and (first == 0 or sentence.start):
            start = first + sentence.start
    return start is not None and _OPENING.search(text, start, position) is None


def capitalised(word: str) -> str:
    """Return a word with its first letter as a capital."""
    return word[:1].upper() + word[1:]


def uncapitalised(word: str) -> str:
    """Return a word with its first letter small."""
    return word[:1].lower() + word[1:]


def in_case_of(word: str, model: str) -> str:
    """Return a word written small, with a capital, or in capitals, as a model is; a model in mixed letters says no."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    if model.islower():
        return word.lower()
    return capitalised(word.lower()) if model[:1].isupper() and model[1:].islower() else word
