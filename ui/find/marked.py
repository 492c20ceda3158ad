# SPDX-License-Identifier: GPL-3.0-or-later
"""What a finder has found, as the pair view asks for it."""

from collections.abc import Sequence

from ui.find.finder import Finder
from ui.pair_view.layouts import Side
from ui.pair_view.marks import Span


class MarkedHits:
    """Spans of one finder."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder

    def spans(self, turn_id: int, side: Side) -> Sequence[Span]:
        """Return what was found in one text of a turn, in its order."""
        hits = self._finder.places.of(turn_id)
        return [(hit.start, hit.end) for hit in (hits.original if side is Side.ORIGINAL else hits.correction)]

    def current(self, turn_id: int, side: Side) -> Span | None:
        """Return the span that was gone to, if it stands in this text."""
        place = self._finder.current
        if place is None or place.turn != turn_id or place.is_original is not (side is Side.ORIGINAL):
            return None
        return place.hit.start, place.hit.end
