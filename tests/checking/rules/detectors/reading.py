# SPDX-License-Identifier: GPL-3.0-or-later
"""What a detector makes of a text."""

from app.checking.rules.casing_table import CasingTable
from app.checking.rules.passage import Detector, Passage
from app.checking.rules.sentences import split_sentences


def fixes(detector: Detector, text: str) -> list[tuple[str, str]]:
    """Return the places that a detector marks, each with its first suggestion."""
    hits = detector(Passage(text, tuple(split_sentences(text)), CasingTable({})))
    return [(text[hit.start : hit.end], hit.suggestions[0]) for hit in hits]
