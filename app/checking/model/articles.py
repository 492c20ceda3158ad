# SPDX-License-Identifier: GPL-3.0-or-later
"""“a” or “an”, by the sound that the next word begins with."""

import re

_VOWEL = re.compile(r"[aeiou]", re.IGNORECASE)
_SPOKEN_WITH_A_VOWEL = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_SPOKEN_WITHOUT = re.compile(
    r"(?:uni(?!n|m)|us[aeiu]|ut[ei]|ubi|eu|ew|one(?:\b|-|s)|once|ur[aio]n|u(?:\b|-))", re.IGNORECASE
)
_ARTICLE = re.compile(r"\b(an?)(\s+)(?=[\"“‘'(]?([^\W\d_][\w'’-]*))", re.IGNORECASE)


def takes_an(word: str) -> bool | None:
    """Tell whether “an” goes before a word; None where that cannot be told from how it is written."""
    if not word[:1].isalpha() or (len(word) > 1 and word.isupper()):
        return None
    if _VOWEL.match(word):
        return not _SPOKEN_WITHOUT.match(word)
    return bool(_SPOKEN_WITH_A_VOWEL.match(word))


def put_right(phrase: str, next_word: str) -> str:
    """Return a phrase whose articles suit the words after them; after its end comes `next_word`."""
    whole = f"{phrase} {next_word}"
    return _ARTICLE.sub(_suited, whole)[: -len(next_word) - 1] if next_word else _ARTICLE.sub(_suited, phrase)


def suited(article: str, word: str) -> str:
    """Return an article, “a” or “an”, as it suits a word."""
    with_n = takes_an(word)
    if with_n is None:
        return article
    return article[0] + (("N" if article == "AN" else "n") if with_n else "")


def _suited(found: re.Match[str]) -> str:
    return suited(found[1], found[3]) + found[2]
