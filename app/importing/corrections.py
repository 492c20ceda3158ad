# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracked changes as edits: from the turns with all of them rejected to those with all accepted."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from app.importing.imported import ImportedTurn
from app.importing.layout import PARAGRAPH
from app.transcript import operations
from app.transcript.edits import Edit, Fact
from app.transcript.marked import unused_mark
from app.transcript.rewriting import Layout, Rewriter
from app.transcript.transcript import Transcript
from app.transcript.word_diff import Hunk, word_diff


def edits_to(transcript: Transcript, corrected: Sequence[ImportedTurn]) -> list[Edit]:
    """Return the edits that give the turns of an import the words of `corrected`.

    The turns may have been joined and split by hand since they were read: those that there are keep their ends; only
    the end of a paragraph that a tracked change brought or took divides turns or puts them together.
    """
    turns = transcript.turns
    mark = unused_mark(turns)
    before = _Marked([turn.text for turn in turns], mark)
    after = _Marked([turn.text.replace(mark, "") for turn in corrected], mark)
    rewriter, layout = Rewriter(transcript), Layout((turn.id for turn in turns), before.marked, mark)
    hunks = word_diff(before.plain, after.plain)
    for change in reversed(_changes(hunks, before, after)):
        rewriter.carry_out(layout, change)
    kept = _kept(hunks, len(before.plain))
    at = 0
    for turn_id in layout.ids:
        end = at + len(rewriter.present.turn(turn_id).text)
        came_from = next((start + max(at - there, 0) for start, there, stop in kept if there < end and at < stop), None)
        model = turns[before.turn_at(came_from)] if came_from is not None else corrected[after.turn_at(at)]
        if end > at:
            for fact, value in ((Fact.ROLE, model.role.value), (Fact.SPEAKER, model.speaker)):
                rewriter.make(operations.set_fact(rewriter.present, turn_id, fact, value))
        at = end + len(PARAGRAPH)
    return rewriter.edits


class _Marked:
    """Texts of turns as one, with a mark, or else the end of a paragraph, where one ends."""

    def __init__(self, texts: Sequence[str], mark: str) -> None:
        self.plain = PARAGRAPH.join(texts)
        self.marked = mark.join(texts)
        self._starts = list(accumulate((len(text) + len(PARAGRAPH) for text in texts[:-1]), initial=0))

    def turn_at(self, position: int) -> int:
        """Return which turn holds a position."""
        return bisect_right(self._starts, position) - 1


def _changes(hunks: Sequence[Hunk], before: _Marked, after: _Marked) -> list[Hunk]:
    """Return hunks of the plain texts as those of the marked ones."""
    found: list[Hunk] = []
    shift = 0
    for hunk in hunks:
        at, there = hunk.start, hunk.start + shift
        deleted = before.marked[at : at + len(hunk.deleted)]
        found.append(Hunk(at, deleted, after.marked[there : there + len(hunk.inserted)]))
        shift += len(hunk.inserted) - len(hunk.deleted)
    return found


def _kept(hunks: Sequence[Hunk], length: int) -> list[tuple[int, int, int]]:
    """Return the stretches that no hunk touches: where each begins before, and where it begins and ends afterwards."""
    found: list[tuple[int, int, int]] = []
    at = shift = 0
    for hunk in [*hunks, Hunk(length, "", "")]:
        if hunk.start > at:
            found.append((at, at + shift, hunk.start + shift))
        at = hunk.start + len(hunk.deleted)
        shift += len(hunk.inserted) - len(hunk.deleted)
    return found
