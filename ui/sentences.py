# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the editor without a window, in the words and the language of the window."""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from ui.sentence_templates import INSTEAD, SENTENCES

_HOLE = re.compile(r"\{(\d+)\}")


def in_words(sentence: str) -> str:
    """Return a sentence of `app/` as the window says it, and what stands in its holes too; others stay as they are."""
    for words, said in _templates():
        # All of them as patterns take a sixth of a second to make; most sentences begin or end in another way.
        fits = sentence.startswith(words[0]) and sentence.endswith(words[-1])
        if fits and (found := _pattern(words).fullmatch(sentence)):
            return QCoreApplication.translate("Sentences", said).format(*map(in_words, found.groups()))
    return sentence


@lru_cache(1)
def _templates() -> list[tuple[tuple[str, ...], str]]:
    """Return the words between the holes, and what is said for them; those with most words of their own first."""
    said = {str(template): str(template) for template in SENTENCES} | {old: str(new) for old, new in INSTEAD}
    longest_first = sorted(said, key=lambda template: len(_HOLE.sub("", template)), reverse=True)
    return [(tuple(_HOLE.split(template)[::2]), said[template]) for template in longest_first]


@lru_cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, words)), re.DOTALL)
