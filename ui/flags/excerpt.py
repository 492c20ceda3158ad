# SPDX-License-Identifier: GPL-3.0-or-later
"""The words around a flag, as much of them as there is room for."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from app.checking.rules.sentences import LONGEST_SENTENCE, split_sentences

WORDS_BEFORE = 4
WORDS_AFTER = 3
_WORD = re.compile(r"\S+\s*")
_LINE_BREAK = re.compile(r"\s*\n\s*")
CUT = "… "
KEPT = 100
"""Sentences that are not looked for anew at each painting: more than a list shows at once."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A phrase with what stands before and after it; a line break in it is shown as a space."""

    before: str
    phrase: str
    after: str

    @property
    def text(self) -> str:
        """The whole of it."""
        return self.before + self.phrase + self.after


@lru_cache(KEPT)
def sentence_around(text: str, start: int, end: int) -> Excerpt:
    """Return the code points `start` to `end` of a turn's text in their sentence, or in all that they reach into."""
    first, last = max(0, start - LONGEST_SENTENCE), end + LONGEST_SENTENCE
    begins, ends = start, end
    for sentence in split_sentences(text[first:last]):
        sentence_start = first + sentence.start
        sentence_end = sentence_start + len(sentence.text)
        if sentence_start <= start < sentence_end or sentence_start < end <= sentence_end:
            begins, ends = min(begins, sentence_start), max(ends, sentence_end)
    return Excerpt(_flat(text[begins:start]), _flat(text[start:end]), _flat(text[end:ends]))


def nearest_words(sentence: Excerpt) -> Excerpt:
    """Return a phrase with the few words of its sentence that show where it stands."""
    before = _WORD.findall(sentence.before)
    after = _WORD.findall(sentence.after)
    # What clings to the phrase, such as a comma, is no word of its own.
    count = WORDS_AFTER + (not sentence.after.startswith(" "))
    lead = "" if before else sentence.before
    return Excerpt(
        lead + "".join(before[-WORDS_BEFORE:]), sentence.phrase, _leading_space(sentence.after, after[:count])
    )


def fitted(excerpt: Excerpt, fits: Callable[[str], bool]) -> Excerpt:
    """Cut words off the left, then off the right, until `fits` says yes of the text, or the phrase alone is left."""
    before, after = excerpt.before, excerpt.after
    while before and not fits(before + excerpt.phrase + after):
        shorter = _WORD.sub("", before.removeprefix(CUT).lstrip(), count=1)
        before = CUT + shorter if shorter.strip() else ""
        if not shorter.strip() and fits(CUT + excerpt.phrase + after):
            before = CUT
            break
    while after and not fits(before + excerpt.phrase + after):
        after = re.sub(r"\s*\S+\s*$", "", after)
    return Excerpt(before, excerpt.phrase, after)


def _leading_space(text: str, words: list[str]) -> str:
    space = text[: len(text) - len(text.lstrip())]
    return (space + "".join(words)).rstrip()


def _flat(text: str) -> str:
    return _LINE_BREAK.sub(" ", text)
