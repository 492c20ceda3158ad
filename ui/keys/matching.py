# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a command fits what was typed: by words, their beginnings, or letters in order."""

import re
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
WHOLE_WORD, BEGINNING, INITIALS, INSIDE, LETTERS = 5, 4, 3, 2, 1
SHORTEST_FOR_LETTERS = 2
"""One letter is in nearly every command."""


def fit(typed: str, name: str, menu: str) -> float | None:
    """Return how well a command fits, more is better; None if a typed word is not in it.

    Words of the name count more than those of its menu, and short names more than long ones.
    """
    words = typed.casefold().split()
    if not words:
        return 0.0
    found = [_best(word, name.casefold(), menu.casefold()) for word in words]
    if any(score is None for score in found):
        return None
    whole = 0.5 if name.casefold().startswith(typed.casefold().strip()) else 0.0
    return sum(score for score in found if score is not None) / len(words) + whole - len(name) / 1000


def _best(word: str, name: str, menu: str) -> float | None:
    in_name = _in(word, name)
    in_menu = INSIDE - 0.5 if menu.startswith(word) else None
    return max((score for score in (in_name, in_menu) if score is not None), default=None)


def _in(word: str, text: str) -> float | None:
    words = _WORD.findall(text)
    if word in words:
        return WHOLE_WORD
    if any(each.startswith(word) for each in words):
        return BEGINNING
    if len(word) >= SHORTEST_FOR_LETTERS and "".join(each[0] for each in words).startswith(word):
        return INITIALS
    if word in text:
        return INSIDE
    if len(word) < SHORTEST_FOR_LETTERS:
        return None
    return LETTERS if _in_order(word, words) else None


def _in_order(letters: str, words: Sequence[str]) -> bool:
    """Tell whether the letters stand in order in the words, each at the start of a word or right after another."""
    return _goes_on(letters, words, 0)


def _goes_on(letters: str, words: Sequence[str], at: int) -> bool:
    if not letters:
        return True
    for number in range(at, len(words)):
        common = _common(letters, words[number])
        for length in range(common, 0, -1):
            if _goes_on(letters[length:], words, number + 1):
                return True
    return False


def _common(one: str, other: str) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
