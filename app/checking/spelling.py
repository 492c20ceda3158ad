# SPDX-License-Identifier: GPL-3.0-or-later
"""Which findings about single words to believe: most words that no dictionary knows are names, some the user's own."""

import re
from collections import Counter

from msgspec.structs import replace

from app.checking.finding import Category, Finding

POSSESSIVE = re.compile(r"['’]s?$")
INSIDE_SENTENCE = re.compile(r"[\w,;)][\s“\"‘'(]*$")

SLIP, STRANGE, ACRONYM = 0.48, 0.45, 0.16
"""The chance that a word which no dictionary knows is misspelled: one that is a letter away from the first suggestion
(281 of 591), another (309 of 692, capitals in mid-sentence among them), one with capitals or digits inside (20 of 126).

Measured with LanguageTool on the development mix of benchmarks/dev_mix.py.
"""

_OF_ONE_WORD = frozenset({Category.SPELLING, Category.CASING, Category.NAME})


def believed(finding: Finding, text: str, names: frozenset[str], known_words: frozenset[str]) -> Finding | None:
    """Return a finding with what belief in it is left; None for a word that the user knows or a name misspelled.

    `names` are the transcript's own, `known_words` the personal dictionary's.
    """
    if finding.category not in _OF_ONE_WORD:
        return finding
    word = POSSESSIVE.sub("", finding.text)
    if is_known(word, known_words):
        return None
    if finding.category is not Category.SPELLING:
        return finding
    if word in names:
        return None
    return replace(finding, confidence=_chance(finding, text))


def is_known(word: str, known_words: frozenset[str]) -> bool:
    """Tell whether a dictionary holds a word: in small letters it stands for every way of writing it."""
    return word in known_words or word.lower() in known_words


def dictionary_word(finding: Finding) -> str | None:
    """Return the word that the personal dictionary would have to hold for a finding to go; None if none would do."""
    word = POSSESSIVE.sub("", finding.text)
    single = word.isprintable() and not any(letter.isspace() for letter in word)
    return word if finding.category is Category.SPELLING and word and single else None


def _chance(finding: Finding, text: str) -> float:
    word = finding.text
    if not word[1:].islower() and len(word) > 1:
        return ACRONYM
    in_mid_sentence = INSIDE_SENTENCE.search(text[max(0, finding.start - 8) : finding.start])
    if (word[0].isupper() and in_mid_sentence) or not any(_is_slip(word, meant) for meant in finding.suggestions[:1]):
        return STRANGE
    return SLIP


def _is_slip(word: str, meant: str) -> bool:
    """Tell whether at most one letter of a word is wrong, missing or too many, wherever the letters stand."""
    letters, meant_letters = Counter(word.lower()), Counter(meant.lower())
    longer = max(letters.total(), meant_letters.total())
    return longer > 2 and (letters & meant_letters).total() >= longer - 1
