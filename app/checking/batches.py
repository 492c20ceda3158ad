# SPDX-License-Identifier: GPL-3.0-or-later
"""Several turns in one request, and the way back from the request's text to the turns."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from app.transcript.turn import Turn
from app.workers.messages import Mark

LONGEST_REQUEST = 8_000
"""Code points that turns are gathered up to; a longer turn goes alone. Longer requests were not faster."""

_BORDER = "\n\n"


@dataclass(frozen=True, slots=True)
class Batch:
    """Turns and where each starts in `text`."""

    turns: tuple[Turn, ...]
    starts: tuple[int, ...]
    text: str

    def by_turn(self, marks: Iterable[Mark]) -> dict[int, list[Mark]]:
        """Return every turn's marks by its id, with spans in the turn; marks that cross a border are dropped."""
        found: dict[int, list[Mark]] = {turn.id: [] for turn in self.turns}
        for mark in marks:
            index = bisect_right(self.starts, mark.start) - 1
            turn, offset = self.turns[index], self.starts[index]
            if mark.start < mark.end <= offset + len(turn.text):
                found[turn.id].append(replace(mark, start=mark.start - offset, end=mark.end - offset))
        return found


def batches(turns: Iterable[Turn], longest: int = LONGEST_REQUEST) -> Iterator[Batch]:
    """Yield the turns that hold more than white space, in order, gathered up to `longest` code points."""
    gathered: list[Turn] = []
    size = 0
    for turn in turns:
        if not turn.text.strip():
            continue
        if gathered and size + len(turn.text) > longest:
            yield _joined(gathered)
            gathered, size = [], 0
        gathered.append(turn)
        size += len(turn.text) + len(_BORDER)
    if gathered:
        yield _joined(gathered)


def _joined(turns: Sequence[Turn]) -> Batch:
    starts: list[int] = []
    at = 0
    for turn in turns:
        starts.append(at)
        at += len(turn.text) + len(_BORDER)
    return Batch(tuple(turns), tuple(starts), _BORDER.join(turn.text for turn in turns))
