# SPDX-License-Identifier: GPL-3.0-or-later
"""A garble rule as it was read from its file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.checking.finding import Category, Severity
from app.transcript.turn import Role


@dataclass(frozen=True, slots=True)
class Example:
    """A turn's text on which the rule must fire; `fix` is the expected first suggestion, "" if there is none."""

    text: str
    fix: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What to look for, and what to say and propose where it is found.

    Either `pattern` or `detector` is set. A pattern sees one sentence at a time, so `^` and `$` are the sentence's
    ends; its group `mark`, if it has one, is the place to flag, otherwise the whole match. It is tried only on
    sentences that hold one of the small-letter words `needs` (all sentences if that is empty). `roles` limits the rule
    to turns of these roles (all if empty), `source_languages` to transcripts translated from these (all if empty).
    `precision` is measured: the chance that an editor would change the place.
    """

    id: str
    category: Category
    severity: Severity
    message: str
    why: str
    good: tuple[str, ...]
    bad: tuple[Example, ...]
    pattern: re.Pattern[str] | None
    detector: str | None
    suggestions: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]
    needs: frozenset[str]
    roles: frozenset[Role]
    source_languages: frozenset[str]
    precision: float
