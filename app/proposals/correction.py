# SPDX-License-Identifier: GPL-3.0-or-later
"""A correction as something that can be done elsewhere: the wrong words, the right ones, and what counts as near."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from app.checking.rules.casing_table import shipped_casing_table
from app.proposals import irregular
from app.proposals.tokens import begins_sentence, capitalised, tokens, uncapitalised
from app.transcript.word_diff import word_diff

MOST_WORDS = 6
"""A marked phrase of more words is cut down to those that change."""
LONGEST = 300
"""Code points of either side: what is longer is a rewrite of its own, not a correction to be found again."""
SELDOM_CAPITAL = 0.5
_WORD_BEFORE = re.compile(r"(?:\w+[’'\-])*\w+[^\S\n]+$|\w+$")
_WORD_AFTER = re.compile(r"[^\S\n]*(?:\w+[’'\-])*\w+")


class Reach(StrEnum):
    """What counts as the same garble: other forms and one word between as well, or the same words alone."""

    NEAR = "near"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Correction:
    """`wrong` gives way to `right`; with `at_start` only where a sentence begins."""

    wrong: str
    right: str
    reach: Reach = Reach.NEAR
    at_start: bool = False


def correction_at(text: str, start: int, end: int, right: str) -> Correction | None:
    """Return what is learnt from putting `right` in the place of the code points `start` to `end` of a turn's text.

    A word that only came or went, or that says little by itself, takes its neighbours along. None if nothing is left
    that could be found again.
    """
    start, end, right = _trimmed(text, *_narrowed(text, start, end, right))
    start, end, right = _with_neighbours(text, start, end, right)
    wrong = text[start:end]
    if not 0 < len(wrong) <= LONGEST or len(right) > LONGEST or wrong == right or not _has_word(wrong):
        return None
    return _without_sentence_capital(Correction(wrong, right), begins_sentence(text, start))


def _narrowed(text: str, start: int, end: int, right: str) -> tuple[int, int, str]:
    """Cut a long phrase down to what changes in it."""
    wrong = text[start:end]
    hunks = word_diff(wrong, right)
    if len(tokens(wrong)) <= MOST_WORDS or not hunks:
        return start, end, right
    first, last = hunks[0], hunks[-1]
    tail = len(wrong) - last.start - len(last.deleted)
    return start + first.start, end - tail, right[first.start : len(right) - tail]


def _trimmed(text: str, start: int, end: int, right: str) -> tuple[int, int, str]:
    wrong = text[start:end]
    if not wrong.strip():
        return start, end, right
    lead = len(wrong) - len(wrong.lstrip())
    tail = len(wrong) - len(wrong.rstrip())
    return start + lead, end - tail, right.strip()


def _with_neighbours(text: str, start: int, end: int, right: str) -> tuple[int, int, str]:
    came_alone = not text[start:end].strip()
    if not came_alone and text[start:end].casefold() == right.casefold():
        return start, end, right
    for _ in range(1 if came_alone else 2):
        wrong = text[start:end]
        if _says_something(wrong) and right.strip():
            break
        after = _WORD_AFTER.match(text, end)
        if after:
            right, end = right + after.group(), after.end()
            if not came_alone and _says_something(text[start:end]) and right.strip():
                break
        before = _WORD_BEFORE.search(text, max(0, start - LONGEST), start)
        if before:
            start, right = before.start(), before.group() + right
    lead = len(text[start:end]) - len(text[start:end].lstrip())
    return start + lead, end, right.strip()


def _without_sentence_capital(correction: Correction, at_start: bool) -> Correction:
    """Take the capital away that a sentence begins with, and remember one that was put there."""
    wrong, right = correction.wrong, correction.right
    if not at_start:
        return correction
    if wrong[:1].islower() and right[:1].isupper() and capitalised(wrong[:1]) == right[:1]:
        return replace(correction, at_start=True)
    wrong, right = _lowered(wrong), _lowered(right)
    return correction if wrong == right else replace(correction, wrong=wrong, right=right)


def _lowered(phrase: str) -> str:
    first = tokens(phrase)[:1]
    if not first or not first[0].is_word or first[0].text == "I" or not first[0].text[1:].islower():
        is_article = bool(first) and first[0].text == "A"
        return uncapitalised(phrase) if is_article else phrase
    known = shipped_casing_table().counts(first[0].text)
    return uncapitalised(phrase) if known.small and known.capital_share < SELDOM_CAPITAL else phrase


def _says_something(phrase: str) -> bool:
    """Tell whether a phrase holds a word of its own, not of the closed classes alone."""
    words = [token.text.lower() for token in tokens(phrase) if token.is_word]
    little = irregular.UNCHANGING | irregular.FORMS_OF_BE
    return any(word not in little for word in words) or len(words) > 2


def _has_word(phrase: str) -> bool:
    return any(token.is_word for token in tokens(phrase))
