# SPDX-License-Identifier: GPL-3.0-or-later
"""Clauses as rows of words, for what looks at the order of words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.checking.rules.function_words import word_set
from app.checking.rules.passage import Hit
from app.checking.rules.sentences import Sentence
from app.checking.rules.verbs import AUXILIARIES, is_verb

DETERMINERS = word_set("""
    the a an my your his her its our their this that these those no some many all every two three four five several
""")
PREPOSITIONS = word_set("in on at by from with without for since against during through after before until under over")
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS
_HAS_VERB = re.compile(r"['’](?:t|re|ve|ll|m|d)$")
_JOINING = word_set("and or but")
_WORD = re.compile(r"\d+\.(?= [A-Z])|[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in the turn's text."""

    text: str
    start: int
    end: int

    @property
    def small(self) -> str:
        """The word in small letters."""
        return self.text.lower()


@dataclass(frozen=True, slots=True)
class Clause:
    """Words between two marks of punctuation or joining words; only single spaces stand between them."""

    words: Sequence[Word]
    is_first: bool
    """Whether it begins its sentence."""
    joined: bool
    """Whether a joining word stands before it."""
    asks: bool
    """Whether its sentence is a question."""

    @property
    def small(self) -> list[str]:
        """The words in small letters."""
        return [word.small for word in self.words]

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
        return self.small[at : at + 1] == ["to"] and self.small[at + 1 : at + 2] != [] and is_verb(self.small[at + 1])

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


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """Yield the clauses of a sentence."""
    words: list[Word] = []
    first, joined = True, False
    asks = sentence.text.rstrip('"”’ ').endswith("?")
    for match in _WORD.finditer(sentence.text):
        word = Word(match.group(), sentence.start + match.start(), sentence.start + match.end())
        joining = word.small in _JOINING
        if words and (joining or sentence.text[words[-1].end - sentence.start : match.start()] != " "):
            yield Clause(words, first, joined, asks)
            words, first, joined = [], False, False
        if joining:
            joined = True
        else:
            words.append(word)
    if words:
        yield Clause(words, first, joined, asks)
