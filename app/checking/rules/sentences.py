# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sentences begin and end in a turn."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.checking.rules.function_words import ABBREVIATIONS

# No rule needs to see more at once, and a bound on the sentence bounds the work of every pattern.
LONGEST_SENTENCE = 600

MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
)
# The look-behinds keep a run of one character from being scanned anew at each of its places.
_BREAK = re.compile(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]{0,3}\s+|(?<!\n)\n\s*")
_WORD_BEFORE = re.compile(r"[\w.]{1,12}$")
_ORDINAL = re.compile(r"(?:^|\D)\d{1,2}$")
_MONTH_AFTER = re.compile(rf"(?:{MONTH})\b")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence `text`, which stands at code point `start` of its turn.

    `whole_start` is False for a piece that was cut off a very long sentence.
    """

    start: int
    text: str
    whole_start: bool = True


def split_sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a turn in order, without the white space between them, none over `LONGEST_SENTENCE`."""
    start = 0
    for match in _BREAK.finditer(text):
        if not _ends_sentence(text, match):
            continue
        yield from _pieces(text, start, match.end())
        start = match.end()
    yield from _pieces(text, start, len(text))


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    if match.group().rstrip() != ".":
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    if _ORDINAL.search(before) and _MONTH_AFTER.match(text, match.end()):
        return False
    word = _WORD_BEFORE.search(before)
    return word is None or not is_abbreviation(word.group())


def is_abbreviation(word: str) -> bool:
    """Return True if a full stop after `word` need not end a sentence: a known abbreviation or an initial."""
    return word.lower() in ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "I") or "." in word


def _pieces(text: str, start: int, end: int) -> Iterator[Sentence]:
    end = start + len(text[start:end].rstrip())
    whole_start = True
    while end - start > LONGEST_SENTENCE:
        cut = text.rfind(" ", start, start + LONGEST_SENTENCE)
        cut = start + LONGEST_SENTENCE if cut <= start else cut
        yield Sentence(start, text[start:cut], whole_start)
        start, whole_start = cut, False
    if start < end:
        yield Sentence(start, text[start:end], whole_start)
