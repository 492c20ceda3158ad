# SPDX-License-Identifier: GPL-3.0-or-later
"""What replacing all hits comes to. Only corrections are ever replaced."""

from collections.abc import Sequence

from app.cancelling import Cancelled, never
from app.searching.casing import cased_like
from app.searching.places import Places
from app.searching.query import Hit, Query
from app.transcript.replacements import Replacement
from app.transcript.turn import Turn


def replacements_of(
    turns: Sequence[Turn], places: Places, query: Query, cancelled: Cancelled = never
) -> list[Replacement]:
    """Return what is to be replaced in the turns, in their order; what would stay as it is is left out."""
    found: list[Replacement] = []
    for turn in turns:
        if cancelled():
            break
        for hit in places.of(turn.id).correction:
            one = replacement_of(turn, hit, query)
            if one.before != one.after:
                found.append(one)
    return found


def replacement_of(turn: Turn, hit: Hit, query: Query) -> Replacement:
    """Return what goes in the place of one hit in a turn's correction."""
    before = turn.text[hit.start : hit.end]
    after = hit.replacement
    if after is None:
        after = cased_like(before, query.replacement or "") if query.keep_case else query.replacement or ""
    return Replacement(turn.id, hit.start, before, after)
