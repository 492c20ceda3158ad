# SPDX-License-Identifier: GPL-3.0-or-later
"""Which spelling findings to believe: most words that no dictionary knows are names."""

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


def believed(finding: Finding, text: str, names: frozenset[str]) -> Finding | None:
    """Return a finding with what belief in it is left; None if it calls a name of the transcript a misspelling."""
    if finding.category is not Category.SPELLING:
        return finding
    if POSSESSIVE.sub("", finding.text) in names:
        return None
    looks_like_name = finding.text[:1].isupper() and INSIDE_SENTENCE.search(
        text[max(0, finding.start - 8) : finding.start]
    )
    return replace(finding, confidence=min(finding.confidence, DOUBTFUL)) if looks_like_name else finding
