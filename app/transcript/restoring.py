# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back to an earlier state, as new edits."""

from collections.abc import Iterable, Sequence

from app.transcript.comment_anchors import comments_after_replace, comments_after_split, comments_before_merge
from app.transcript.edits import (
    Edit,
    Fact,
    Merge,
    Move,
    Replace,
    SetEntry,
    SetFact,
    Split,
    inverse,
    turns_of,
)
from app.transcript.suggestion_anchors import (
    suggestions_after_replace,
    suggestions_after_split,
    suggestions_before_merge,
)
from app.transcript.transcript import Transcript, fact_of
from app.transcript.turn import Turn
from app.transcript.word_diff import Hunk, word_diff


def edits_back(transcript: Transcript, since: Sequence[Edit]) -> list[Edit]:
    """Return edits that undo all of `since`, the latest edits made to the transcript.

    Splits, merges and moves are taken back one by one; what was typed in between becomes one change a turn. Comments
    and suggestions follow their words, decisions and terms stay.
    """
    return _WayBack(transcript).through(since)


def edits_to(transcript: Transcript, turn: Turn) -> list[Edit]:
    """Return edits that give a turn the text and facts that it had in an earlier state."""
    way = _WayBack(transcript)
    way.bring(turn)
    return way.edits


class _WayBack:
    """Collects edits and keeps two copies: `target`, taken back edit by edit, and `present`, where the edits lead."""

    def __init__(self, transcript: Transcript) -> None:
        self.edits: list[Edit] = []
        self._target = transcript.copy()
        self._present = transcript.copy()

    def through(self, since: Sequence[Edit]) -> list[Edit]:
        waiting: set[int] = set()
        for edit in reversed(since):
            if isinstance(edit, SetEntry):
                continue
            back = inverse(edit)
            if isinstance(back, Split | Merge):
                self._catch_up(waiting & turns_of(back))
                waiting -= turns_of(back)
                self._divide(back)
            else:
                waiting |= turns_of(back)
            self._target.apply(back)
        self._catch_up(waiting)
        return self.edits

    def bring(self, turn: Turn) -> None:
        """Make the present turn read like the one given."""
        for hunk in reversed(word_diff(self._present.turn(turn.id).text, turn.text)):
            self._replace(turn.id, hunk)
        for fact in Fact:
            before, after = fact_of(self._present.turn(turn.id), fact), fact_of(turn, fact)
            if before != after:
                self._emit([SetFact(turn.id, fact, str(before), str(after))])

    def _catch_up(self, turn_ids: Iterable[int]) -> None:
        for turn_id in sorted(turn_ids):
            self.bring(self._target.turn(turn_id))
            before, after = self._present.order_key(turn_id), self._target.order_key(turn_id)
            if before != after:
                self._emit([Move(turn_id, before, after)])

    def _divide(self, edit: Split | Merge) -> None:
        division = edit.division
        kept, second, cut = division.turn, division.second.id, division.at + len(division.gap)
        if isinstance(edit, Split):
            comments = list(comments_after_split(self._present, kept, division.at, cut, second))
            suggestions = list(suggestions_after_split(self._present, kept, division.at, cut, second))
            self._emit([edit, *comments, *suggestions])
        else:
            comments = list(comments_before_merge(self._present, second, kept, cut))
            suggestions = list(suggestions_before_merge(self._present, second, kept, cut))
            self._emit([*comments, *suggestions, edit])

    def _replace(self, turn_id: int, hunk: Hunk) -> None:
        end = hunk.start + len(hunk.deleted)
        comments = list(comments_after_replace(self._present, turn_id, hunk.start, end, len(hunk.inserted)))
        suggestions = list(suggestions_after_replace(self._present, turn_id, hunk.start, end, len(hunk.inserted)))
        self._emit([Replace(turn_id, hunk.start, hunk.deleted, hunk.inserted), *comments, *suggestions])

    def _emit(self, edits: Iterable[Edit]) -> None:
        for edit in edits:
            self._present.apply(edit)
            self.edits.append(edit)
