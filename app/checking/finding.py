# SPDX-License-Identifier: GPL-3.0-or-later
"""A span that a checker marks, with what it proposes."""

from enum import StrEnum

import msgspec


class Category(StrEnum):
    """The kind of garble; what each one covers is in docs/manual.md."""

    CASING = "casing"
    SPELLING = "spelling"
    AGREEMENT = "agreement"
    ARTICLE = "article"
    PREPOSITION = "preposition"
    PRONOUN = "pronoun"
    TENSE = "tense"
    WORD_ORDER = "word_order"
    MISSING_WORD = "missing_word"
    EXTRA_WORD = "extra_word"
    WRONG_WORD = "wrong_word"
    MEANING = "meaning"
    NAME = "name"
    DATE_NUMBER = "date_number"
    PUNCTUATION = "punctuation"
    SPACING = "spacing"
    STYLE = "style"


class Severity(StrEnum):
    """Major: the reader stumbles or is misled. Minor: the reader notices."""

    MAJOR = "major"
    MINOR = "minor"


class Finding(msgspec.Struct, frozen=True, gc=False):
    """Code points `start` to `end` of a turn's text, `start < end`: an insertion marks the word beside it.

    `confidence` is the chance, 0 to 1, that a copy editor would change the place. `suggestions` replace exactly the
    span; the best comes first. `shipped` is the confidence that it came with, before another checker or this user's
    decisions moved it; None if they did not.
    """

    turn_id: int
    start: int
    end: int
    text: str
    category: Category
    severity: Severity
    confidence: float
    rule: str
    checker: str
    message: str
    suggestions: tuple[str, ...] = ()
    shipped: float | None = None
