# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that stand in the English as in the source text, and are no English."""

import unicodedata
from collections.abc import Iterator

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.source.pairs import Compared, SourceHit
from app.checking.rules.source.words import WORD, Language

SHORTEST = 3
LONG = 6
"""Letters of a word with marks that no list knows. Words without marks are the same in two languages too often."""


def untranslated(compared: Compared, casing: CasingTable) -> Iterator[SourceHit]:
    """Yield the words that were left as they are; names and words of both languages are not meant."""
    foreign = {match.group() for match in WORD.finditer(compared.source)}
    for match in WORD.finditer(compared.text):
        word = match.group()
        if len(word) >= SHORTEST and word in foreign and _is_foreign(word, compared.language, casing):
            yield SourceHit("source-untranslated", match.start(), match.end())


def _is_foreign(word: str, language: Language | None, casing: CasingTable) -> bool:
    if not _is_latin(word):
        return True
    if not word.islower() or casing.counts(word).small or casing.counts(word).capital:
        return False
    return bool(language and word in language.common) or (not word.isascii() and len(word) >= LONG)


def _is_latin(word: str) -> bool:
    return word.isascii() or all(unicodedata.name(letter, "").startswith("LATIN") for letter in word)
