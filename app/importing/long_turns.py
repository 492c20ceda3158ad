# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts turns that would be too long for one row of the window."""

import re
from collections.abc import Iterator

from app.importing.imported import ImportedTurn
from app.importing.layout import FoundTurn

LONGEST_TURN = 20_000
"""In code points."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+|\n")
SPACE = re.compile(r"\s+")


def divided(turn: FoundTurn) -> Iterator[ImportedTurn]:
    """Yield a turn, or, if it is over LONGEST_TURN, its parts, cut at sentence ends where there are any."""
    text, at = turn.passage.text, 0
    while at < len(text):
        end = _end_of_part(text, at)
        part = turn.passage.part(at, end)
        if part.text:
            yield ImportedTurn(part.text, turn.role, turn.speaker, part.places(), continues=at > 0)
        at = end


def _end_of_part(text: str, at: int) -> int:
    limit = at + LONGEST_TURN
    if len(text) <= limit:
        return len(text)
    for pattern in (SENTENCE_END, SPACE):
        ends = [match.end() for match in pattern.finditer(text, at, limit)]
        if ends:
            return ends[-1]
    return limit
