# SPDX-License-Identifier: GPL-3.0-or-later
"""Which key strokes belong to one step of undo: a word with the space after it, or one run of deletions."""

import time
from collections.abc import Callable

LONGEST_PAUSE = 5.0
"""Seconds; after so long, what is typed next is another thought."""


class TypingSteps:
    """Tells strokes that go on from strokes that begin anew."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._turn = 0
        self._at: int | None = None
        self._deleting = False
        self._last = ""
        self._has_word = False
        self._time = 0.0

    def end(self) -> None:
        """Let the next stroke begin anew."""
        self._at = None

    def joins(self, turn_id: int, start: int, deleted: str, inserted: str) -> bool:
        """Tell whether a stroke that puts `inserted` in the place of `deleted` goes on from the one before."""
        now = self._clock()
        going_on = self._at is not None and self._turn == turn_id and now - self._time <= LONGEST_PAUSE
        if deleted and not inserted:
            joins = going_on and self._deleting and self._at in (start, start + len(deleted))
        else:
            new_word = self._has_word and self._last.isspace() and not inserted[:1].isspace()
            joins = going_on and not self._deleting and not deleted and self._at == start and not new_word
        self._turn, self._time = turn_id, now
        self._at, self._deleting = start + len(inserted), bool(deleted and not inserted)
        self._last = inserted[-1:]
        self._has_word = (joins and self._has_word) or not inserted.isspace()
        return joins and "\n" not in inserted
