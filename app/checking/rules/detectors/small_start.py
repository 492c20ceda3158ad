# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences and turns that begin with a small letter."""

import re
from collections.abc import Iterator

from app.checking.rules.function_words import STARTERS
from app.checking.rules.passage import Hit, Passage
from app.checking.rules.templates import capitalise

_FIRST_WORD = re.compile(r"[\"“„‘'«(\[]*([a-zß-öø-ÿ][\w’'-]*)(?=[ ,;:?!]|$)")
_SENTENCE_END = re.compile(r"[a-z]{3}[.!?]\s*$")
_WHOLE_SENTENCE = re.compile(r"[.!?…:]['\"’”»)]*$")


def small_starts(passage: Passage) -> Iterator[Hit]:
    """Yield the first word of each sentence that begins small; names such as "iPhone" are left alone."""
    for index, sentence in enumerate(passage.sentences):
        match = _FIRST_WORD.match(sentence.text)
        if not match or match[1] not in STARTERS or not sentence.whole_start:
            continue
        before = passage.text[max(0, sentence.start - 8) : sentence.start]
        if _SENTENCE_END.search(before) if index else _WHOLE_SENTENCE.search(sentence.text):
            start = sentence.start + match.start(1)
            yield Hit(start, start + len(match[1]), (capitalise(match[1]),))
