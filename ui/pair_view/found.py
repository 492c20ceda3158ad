# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search has found, as the pair view asks for it."""

from collections.abc import Sequence
from typing import Protocol

from ui.pair_view.layouts import Side
from ui.pair_view.marks import Span


class Found(Protocol):
    """Spans of texts, in code points."""

    def spans(self, turn_id: int, side: Side) -> Sequence[Span]:
        """Return what was found in one text of a turn, in its order."""
        ...

    def current(self, turn_id: int, side: Side) -> Span | None:
        """Return the span that was gone to, if it stands in this text."""
        ...


class NothingFound:
    """Nothing was looked for."""

    def spans(self, turn_id: int, side: Side) -> Sequence[Span]:
        """Return nothing."""
        return ()

    def current(self, turn_id: int, side: Side) -> Span | None:
        """Return nothing."""
        return None
