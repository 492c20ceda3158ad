# SPDX-License-Identifier: GPL-3.0-or-later
"""Clauses as rows of words, for what looks at the order of words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from app.checking.rules.function_words import word_set
from app.checking.rules.passage import Hit
from app.checking.rules.sentences import Sentence
from app.checking.rules.verbs import AUXILIARIES, is_verb

DETERMINERS = word_set("""
    the a an my your his her its our their this that these those no some many all every two three four five several
""")
PREPOSITIONS = word_set("in on at by from with without for since against during through after before until under over")
OBJECTS = word_set("me him her us them it you")
REFLEXIVES = word_set("myself yourself himself herself itself ourselves themselves")
THINGS = word_set("something nothing everything anything somebody someone nobody")
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS
_HAS_VERB = re.compile(r"['’](?:t|re|ve|ll|m|d)$")
KEPT = 64
"""Sentences whose clauses are remembered, since several detectors look at each of them in turn."""
_JOINING = word_set("and or but")
_WORD = re.compile(r"\d+\.(?= [A-Z])|[^\W_]+(?:['’.-][^\W_]+)*")


class Word(NamedTuple):
    """A word with its place in the turn's text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Clause:
    """Words between two marks of punctuation or joining words; only single spaces stand between them."""

    words: Sequence[Word]
    small: Sequence[str]
    """The words in small letters."""
    is_first: bool
    """Whether it begins its sentence."""
    joined: bool
    """Whether a joining word stands before it."""
    asks: bool
    """Whether its sentence is a question."""

    def holds_verb(self, first: int, last: int) -> bool:
        """Tell whether one of the words `first` to `last` is a verb; what follows "the" or "in" counts as a noun."""
        small = self.small
        return any(
            _HAS_VERB.search(small[at])
            or (is_verb(small[at]) and (small[at] in AUXILIARIES or small[at - 1] not in _BEFORE_NOUNS))
            for at in range(first, last)
            if not self.words[at].text[0].isupper()
        )

    def infinitive_at(self, at: int) -> bool:
        """Tell whether a word is the "to" of an infinitive."""
        return self.small[at] == "to" and at + 1 < len(self.small) and is_verb(self.small[at + 1])

    def in_english_order(self, first: int, last: int) -> list[str]:
        """Return the words `first` to `last` with the phrases of time behind those of place, and as they are.

        German puts what stands before its verb in the order object, time, manner, place.
        """
        begins = [first, *(at for at in range(first + 1, last) if self.small[at] in PREPOSITIONS | {"to"})]
        phrases = [self.text(start, end) for start, end in pairwise([*begins, last])]
        objects = 0 if self.small[first] in PREPOSITIONS | {"to"} else 1
        turned = phrases[:objects] + phrases[objects:][::-1]
        return list(dict.fromkeys((" ".join(turned), " ".join(phrases))))

    def text(self, first: int, last: int) -> str:
        """Return the words `first` to `last`, which is left out."""
        return " ".join(word.text for word in self.words[first:last])

    def hit(self, first: int, last: int, *suggestions: str) -> Hit:
        """Return a hit on the words `first` to `last`, which is left out."""
        return Hit(self.words[first].start, self.words[last - 1].end, suggestions)


@lru_cache(KEPT)
def clauses(sentence: Sentence) -> Sequence[Clause]:
    """Return the clauses of a sentence."""
    found: list[Clause] = []
    asks = sentence.text.rstrip('"”’ ').endswith("?")
    words: list[Word] = []
    joined = False

    def close() -> None:
        if words:
            found.append(Clause(tuple(words), [word.text.lower() for word in words], not found, joined, asks))
            words.clear()

    for match in _WORD.finditer(sentence.text):
        word = Word(match.group(), sentence.start + match.start(), sentence.start + match.end())
        if word.text.lower() in _JOINING:
            close()
            joined = True
            continue
        if words and sentence.text[words[-1].end - sentence.start : match.start()] != " ":
            close()
            joined = False
        words.append(word)
    close()
    return found


def is_phrase(words: Sequence[str]) -> bool:
    """Tell whether words in small letters are an object, or begin like one or like a phrase with a preposition."""
    if words[0] in OBJECTS | REFLEXIVES | THINGS:
        return True
    return len(words) > 1 and words[0] in DETERMINERS | PREPOSITIONS
