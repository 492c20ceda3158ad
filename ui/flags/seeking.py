# SPDX-License-Identifier: GPL-3.0-or-later
"""The next and the previous flag, round the ends of the transcript."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.checking.flag import Flag
from ui.document import Document
from ui.pair_view.visible_turns import VisibleTurns

Span = tuple[int, int]


class Sought(NamedTuple):
    """The flag that was found, and whether the search went past an end of the transcript."""

    flag: Flag
    wrapped: bool


def span(flag: Flag) -> Span:
    """Return where in its turn a flag starts and ends, in code points."""
    return flag.finding.start, flag.finding.end


def flag_after(document: Document, shown: VisibleTurns, turn_id: int | None, place: Span) -> Sought | None:
    """Return the first flag shown behind a span of a turn; from the start if `turn_id` is None. None: there is none."""
    if turn_id is not None:
        for flag in document.flags(turn_id):
            if span(flag) > place:
                return Sought(flag, wrapped=False)
    return next((Sought(flags[0], wrapped) for flags, wrapped in _round(document, shown, turn_id, 1)), None)


def flag_before(document: Document, shown: VisibleTurns, turn_id: int | None, place: Span) -> Sought | None:
    """Return the last flag shown before a span of a turn; from the end if `turn_id` is None. None: there is none."""
    if turn_id is not None:
        for flag in reversed(document.flags(turn_id)):
            if span(flag) < place:
                return Sought(flag, wrapped=False)
    return next((Sought(flags[-1], wrapped) for flags, wrapped in _round(document, shown, turn_id, -1)), None)


def _round(
    document: Document, shown: VisibleTurns, turn_id: int | None, step: int
) -> Iterator[tuple[Sequence[Flag], bool]]:
    """Yield the flags of each flagged turn beyond `turn_id`, round to itself, and whether that is past an end."""
    if not document.flag_count:
        return
    order = shown.order
    start = shown.row_of(turn_id) if turn_id is not None else (-1 if step > 0 else len(order))
    for count in range(1, len(order) + 1):
        row = start + step * count
        flags = document.flags(order[row % len(order)])
        if flags:
            yield flags, not 0 <= row < len(order)
