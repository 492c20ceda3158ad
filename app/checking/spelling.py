# SPDX-License-Identifier: GPL-3.0-or-later
"""Which findings about single words to believe: most words that no dictionary knows are names, some the user's own."""

import re
from dataclasses import replace

from app.checking.finding import Category, Finding

POSSESSIVE = re.compile(r"['’]s?$")
INSIDE_SENTENCE = re.compile(r"[\w,;)][\s“\"‘'(]*$")
DOUBTFUL = 0.2
"""Confidence in the misspelling of a word with a capital in mid-sentence: below what level balanced shows.

In the clean post-edits of MLQE-PE ru-en, et-en and ro-en dev, 336 of LanguageTool's 799 spelling findings are of this
kind: names of people and places.
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
    looks_like_name = finding.text[:1].isupper() and INSIDE_SENTENCE.search(
        text[max(0, finding.start - 8) : finding.start]
    )
    return replace(finding, confidence=min(finding.confidence, DOUBTFUL)) if looks_like_name else finding


def is_known(word: str, known_words: frozenset[str]) -> bool:
    """Tell whether a dictionary holds a word: in small letters it stands for every way of writing it."""
    return word in known_words or word.lower() in known_words
