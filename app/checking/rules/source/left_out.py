# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the source text that have no translation."""

import math
from collections.abc import Iterator

from app.checking.rules.source.pairs import Compared, SourceHit
from app.checking.rules.source.words import WORD
from app.transcript.aligning import landmarks

SHORTEST = 30
"""Letters of a sentence: what is shorter may be part of another."""
QUOTED = 80
"""Letters of the source text that are shown."""
TOO_LONG, USUAL = 0.12, 0.3
"""Logarithms: the source must be so much longer than usual with the sentence, and as usual without it."""


def left_out(compared: Compared) -> Iterator[SourceHit]:
    """Yield the words beside which a sentence is missing."""
    if compared.language is None or not compared.text.strip():
        return
    seen, ours = landmarks(compared.text), len(compared.text)
    for at, pair in enumerate(compared.pairs):
        sentence = pair.source_text
        if pair.english or len(sentence) < SHORTEST or landmarks(sentence) & seen:
            continue
        whole, without = len(compared.source), len(compared.source) - len(sentence)
        if math.log(whole / ours) > TOO_LONG and abs(math.log(max(without, 1) / ours)) < USUAL:
            start, end = _beside(compared, at)
            if start < end:
                yield SourceHit("source-left-out", start, end, _quoted(sentence))


def _beside(compared: Compared, at: int) -> tuple[int, int]:
    """Return the last word before a gap in the English, or the first word of all."""
    before = next((pair.end for pair in reversed(compared.pairs[:at]) if pair.english), 0)
    words = list(WORD.finditer(compared.text, 0, before or len(compared.text)))
    if not words:
        return 0, 0
    word = words[-1] if before else words[0]
    return word.start(), word.end()


def _quoted(sentence: str) -> str:
    return sentence if len(sentence) <= QUOTED else sentence[: QUOTED - 1].rstrip() + "…"
