# SPDX-License-Identifier: GPL-3.0-or-later
"""Words of the languages that interviews are translated from (resources/source/words.toml)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
FEWEST = 2
"""Words of a language that a text must have to be known as of it; a short one has only as many as it can."""


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    common: tuple[str, ...]
    negations: tuple[str, ...]
    hidden: str
    numbers: dict[str, int]
    scales: dict[str, int]


@dataclass(frozen=True, slots=True)
class Language:
    """What is known of a language; `hidden` finds words that English may put as a denial."""

    common: frozenset[str]
    negations: frozenset[str]
    hidden: re.Pattern[str]
    numbers: Mapping[str, int]
    scales: Mapping[str, int]


def words_of(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return [match.group().replace("’", "'") for match in WORD.finditer(text.lower())]


def language_of(text: str) -> Language | None:
    """Return the language that most words of a text tell of; None if too few do."""
    words = words_of(text)
    counted = [(sum(word in one.common for word in words), one) for one in _languages()]
    count, language = max(counted, key=lambda pair: pair[0])
    return language if count >= min(FEWEST, max(len(words) // 4, 1)) else None


@cache
def all_numbers() -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Return the words for numbers, and those that multiply, of all languages: for a text of which none is known."""
    numbers: dict[str, int] = {}
    scales: dict[str, int] = {}
    for language in _languages():
        numbers |= language.numbers
        scales |= language.scales
    return numbers, scales


@cache
def _languages() -> Sequence[Language]:
    content = (files("resources") / "source" / "words.toml").read_bytes()
    return [
        Language(
            frozenset(table.common),
            frozenset(table.negations),
            re.compile(rf"\b(?:{table.hidden})\b", re.IGNORECASE),
            table.numbers,
            table.scales,
        )
        for table in msgspec.toml.decode(content, type=dict[str, _Table]).values()
    ]
