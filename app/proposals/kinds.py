# SPDX-License-Identifier: GPL-3.0-or-later
"""What kind of mistake a correction puts right, told by what it changes."""

import re

from app.proposals.inflection import readings, split_possessive
from app.proposals.tokens import tokens

_NEITHER = re.compile(r"[\W_]+")


def kind_of(wrong: str, right: str) -> str:
    """Return the category, as in `app.checking.finding`, that a change from `wrong` to `right` belongs to."""
    if "".join(wrong.split()) == "".join(right.split()):
        return "spacing"
    if _NEITHER.sub("", wrong) == _NEITHER.sub("", right):
        return "punctuation"
    if wrong.casefold() == right.casefold():
        return "casing"
    before, after = _words(wrong), _words(right)
    if _holds(after, before):
        return "missing_word"
    if _holds(before, after):
        return "extra_word"
    if sorted(before) == sorted(after):
        return "word_order"
    if len(before) == len(after) and all(map(_one_word, before, after)):
        return "agreement"
    return "wrong_word"


def _words(phrase: str) -> list[str]:
    return [token.text.casefold() for token in tokens(phrase) if token.is_word]


def _holds(longer: list[str], shorter: list[str]) -> bool:
    """Tell whether one list has all words of another, in their order, and more."""
    rest = iter(longer)
    return len(longer) > len(shorter) and all(word in rest for word in shorter)


def _one_word(one: str, other: str) -> bool:
    bases = [{base for base, _ in readings(split_possessive(word)[0])} for word in (one, other)]
    return not bases[0].isdisjoint(bases[1])
