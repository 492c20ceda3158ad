# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the editor without a window, in the words and the language of the window."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ui.sentence_templates import INSTEAD, SENTENCES

_HOLE = re.compile(r"\{(\d+)\}")


def in_words(sentence: str) -> str:
    """Return a sentence of `app/` as the window says it, and what stands in its holes too; others stay as they are."""
    for pattern, said in _patterns():
        if found := pattern.fullmatch(sentence):
            return QCoreApplication.translate("Sentences", said).format(*map(in_words, found.groups()))
    return sentence


@lru_cache(1)
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Return what to look for and what is said for it; those with most words of their own first."""
    said = {str(template): str(template) for template in SENTENCES} | {old: str(new) for old, new in INSTEAD}
    longest_first = sorted(said, key=lambda template: len(_HOLE.sub("", template)), reverse=True)
    return [(_pattern(template), said[template]) for template in longest_first]


def _pattern(template: str) -> re.Pattern[str]:
    words = _HOLE.split(template)[::2]
    return re.compile("(.*?)".join(map(re.escape, words)), re.DOTALL)
