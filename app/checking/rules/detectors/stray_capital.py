# SPDX-License-Identifier: GPL-3.0-or-later
"""Common words that kept the capital of a German noun."""

import re
from collections.abc import Iterator

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.function_words import FIRST_WORDS, LARGE_NUMBERS, NOT_NOUNS, SUBJECTS, TITLE_LINKS
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.sentences import Sentence
from app.checking.rules.templates import uncapitalise

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_QUOTE_AFTER = re.compile(r"[,.!?]?[\"”»]")

# Shares of capitals in mid-sentence up to which a word counts as common: on its own, after "you" and the like, and
# beside a name, where a title or a proper name is likelier.
ALONE = 0.2
AFTER_SUBJECT = 0.4
BESIDE_NAME = 0.1


def stray_capitals(passage: Passage) -> Iterator[Hit]:
    """Yield capitalised common words that stand among small words."""
    return _hits(passage, beside_name=False)


def stray_capitals_beside_names(passage: Passage) -> Iterator[Hit]:
    """Yield capitalised common words right after a name, as in "the Miller Regime"."""
    return _hits(passage, beside_name=True)


def _hits(passage: Passage, beside_name: bool) -> Iterator[Hit]:
    for sentence in passage.sentences:
        words = list(_WORD.finditer(sentence.text))
        if _is_headline(words):
            continue
        for index in range(1, len(words)):
            if _stray(sentence.text, words, index, passage.casing) is beside_name:
                yield _hit(sentence, words[index])


def _is_headline(words: list[re.Match[str]]) -> bool:
    return sum(_is_capitalised(word.group()) for word in words[1:]) * 2 > len(words) - 1


def _stray(text: str, words: list[re.Match[str]], index: int, casing: CasingTable) -> bool | None:
    """Return None if the word is in order, else whether it stands beside a name."""
    word, before = words[index].group(), words[index - 1].group()
    if not _could_be_stray(word, casing) or text[words[index - 1].end() : words[index].start()].strip(" ,'’"):
        return None
    if before.lower() in SUBJECTS:
        return False if casing.is_common(word, AFTER_SUBJECT) else None
    if _begins_title(text, words, index) or _ends_title(text, words, index) or _counted(words, index):
        return None
    if _QUOTE_AFTER.match(text, words[index].end()) or (index > 1 and before in {"The", "A", "An"}):
        return None
    if index == 1 and before.lower() not in FIRST_WORDS and casing.counts(before).small:
        return None
    if _is_capitalised(before) and before.lower() not in FIRST_WORDS:
        return True if _is_name(before, casing) and casing.is_common(word, BESIDE_NAME, 8) else None
    return False if casing.is_common(word, ALONE) else None


def _could_be_stray(word: str, casing: CasingTable) -> bool:
    if len(word) < 3 or not _is_capitalised(word) or not word[1:].islower() or word.lower() in NOT_NOUNS:
        return False
    first = word.partition("-")[0]
    return first == word or (len(first) > 2 and casing.is_common(first, ALONE))


def _begins_title(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Return True for "Order" in "Order of Merit", "Order 66" and "Order-Book": a capital or a number follows."""
    if index + 1 == len(words) or text[words[index].end() : words[index + 1].start()] not in {" ", "-", " & "}:
        return False
    at = index + 1
    if words[at].group() in TITLE_LINKS:
        at += 1
        at += at < len(words) and words[at].group() == "the"
    return at < len(words) and (_is_capitalised(words[at].group()) or words[at].group()[0].isdigit())


def _ends_title(text: str, words: list[re.Match[str]], index: int) -> bool:
    """Return True for "Power" in "Ministry of Power" and "Great" in "Peter the Great"."""
    at = index - 1
    while at > 0 and (words[at].group() in TITLE_LINKS or words[at].group() == "the"):
        at -= 1
    if at in {0, index - 1} or "," in text[words[at].end() : words[index].start()]:
        return False
    return _is_capitalised(words[at].group())


def _counted(words: list[re.Match[str]], index: int) -> bool:
    """Return True after a number that begins the sentence, except for "5 Million"."""
    return index == 1 and words[0].group()[0].isdigit() and words[1].group().lower() not in LARGE_NUMBERS


def _is_name(word: str, casing: CasingTable) -> bool:
    return casing.counts(word).small == 0 and word[1:].islower()


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and word != "I"


def _hit(sentence: Sentence, word: re.Match[str]) -> Hit:
    start = sentence.start + word.start()
    return Hit(start, sentence.start + word.end(), (uncapitalise(word.group()),))
