# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of several turns' marked text as edits: words change in their turns, turns are divided and put together."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from app.transcript import operations
from app.transcript.edits import Edit
from app.transcript.transcript import Transcript
from app.transcript.word_diff import Hunk


class Layout:
    """Where turns stand in their marked text.

    Attributes:
        ids: the turns; those behind a change that was carried out are others then.

    """

    def __init__(self, ids: Iterable[int], text: str, mark: str) -> None:
        """Lay turns out as their marked text has them."""
        self.ids = list(ids)
        self.mark = mark
        self.starts = list(accumulate((len(words) + len(mark) for words in text.split(mark)[:-1]), initial=0))

    def locate(self, position: int) -> tuple[int, int]:
        """Return which turn holds a position, by its index, and where in its text."""
        index = bisect_right(self.starts, position) - 1
        return index, position - self.starts[index]


class Rewriter:
    """Collects edits.

    Attributes:
        edits: those so far.
        present: a copy of the transcript in which they are made already.

    """

    def __init__(self, transcript: Transcript) -> None:
        """Begin with a transcript, which is not changed."""
        self.edits: list[Edit] = []
        self.present = transcript.copy()

    def make(self, edits: Iterable[Edit]) -> None:
        """Add edits that were made for the present state."""
        for edit in edits:
            self.present.apply(edit)
            self.edits.append(edit)

    def carry_out(self, layout: Layout, change: Hunk) -> list[int]:
        """Change the marked text of turns and return the ids of those that are new.

        Of several changes the last comes first: then those before are where they were. Turns that become one must
        follow each other.
        """
        index, start = layout.locate(change.start)
        gone, comes = change.deleted.split(layout.mark), change.inserted.split(layout.mark)
        turn_ids = layout.ids[index : index + len(gone)]
        if len(gone) != len(comes):
            new = self._divide_anew(turn_ids, start, len(gone[-1]), comes)
            layout.ids[index : index + len(gone)] = [turn_ids[0], *new]
            return new
        for turn_id, old, words in reversed(list(zip(turn_ids, gone, comes, strict=True))):
            at = start if turn_id == turn_ids[0] else 0
            self.make(operations.replace_text(self.present, turn_id, at, at + len(old), words))
        return []

    def follow_each_other(self, turn_ids: Sequence[int]) -> bool:
        """Return whether turns stand in this order with none between."""
        order, at = self.present.reading_order, self.present.index(turn_ids[0])
        return list(order[at : at + len(turn_ids)]) == list(turn_ids)

    def gather(self, layout: Layout, change: Hunk) -> None:
        """Move turns that become one with a change to where they follow each other."""
        index, _ = layout.locate(change.start)
        ends = change.deleted.count(layout.mark)
        if ends == change.inserted.count(layout.mark):
            return
        turn_ids = layout.ids[index : index + ends + 1]
        for before, turn_id in pairwise(turn_ids):
            if not self.follow_each_other([before, turn_id]):
                at = self.present.index(before)
                behind = self.present.index(turn_id) > at
                self.make(operations.move(self.present, turn_id, at + behind))

    def _divide_anew(self, turn_ids: Sequence[int], start: int, last: int, comes: Sequence[str]) -> list[int]:
        """Make one turn of several, put the words there, and divide it where they are divided."""
        first = turn_ids[0]
        end_in_last = last + (start if len(turn_ids) == 1 else 0)
        tail = len(self.present.turn(turn_ids[-1]).text) - end_in_last
        for _ in turn_ids[1:]:
            self.make(operations.merge_with_next(self.present, first))
        end = len(self.present.turn(first).text) - tail
        self.make(operations.replace_text(self.present, first, start, end, " ".join(comes)))
        new: list[int] = []
        for number in range(len(comes) - 1, 0, -1):
            new.insert(0, self.present.next_turn_id)
            cut = start + len(" ".join(comes[:number]))
            self.make(operations.cut_out(self.present, first, cut, cut + 1))
        return new
