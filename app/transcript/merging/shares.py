# SPDX-License-Identifier: GPL-3.0-or-later
"""What each side brings into a merge, in figures."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.transcript.annotations import Decision, Scope, Verdict
from app.transcript.compare import compare
from app.transcript.moves import moved_turns
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn
from app.transcript.word_diff import count_changes


@dataclass(frozen=True, slots=True)
class Share:
    """What one side has done since the common state: its revisions, words and turns.

    `described` are turns that have another role, speaker or status now; comments, suggestions, and `entries`, which are
    ignored flags and terms, are new, changed or gone. An accepted flag shows in the words.
    """

    revisions: int
    inserted: int
    deleted: int
    changed: int
    moved: int
    described: int
    comments: int
    suggestions: int
    entries: int

    @property
    def is_nothing(self) -> bool:
        """Return whether the side is as it was; revisions alone change nothing."""
        return not any(
            (self.changed, self.moved, self.described, self.comments, self.suggestions, self.entries),
        )


def share(base: Transcript, side: Transcript, revisions: Collection[object]) -> Share:
    """Return what a side has done."""
    before, after = base.turns, side.turns
    differences = compare(before, after)
    inserted, deleted = count_changes(hunk for difference in differences for hunk in difference.hunks)
    changed = sum(bool(difference.hunks) for difference in differences)
    return Share(
        len(revisions),
        inserted,
        deleted,
        changed,
        len(moved_turns(before, after)),
        _described(before, after),
        _differing(base.comments, side.comments),
        _differing(base.suggestions, side.suggestions),
        _differing(_ignored(base), _ignored(side)) + _differing(base.terms, side.terms),
    )


def _described(before: Collection[Turn], after: Collection[Turn]) -> int:
    known = {turn.id: (turn.role, turn.speaker, turn.status) for turn in before}
    return sum(known.get(turn.id, said) != said for turn in after for said in [(turn.role, turn.speaker, turn.status)])


def _differing(old: Mapping[int, object], new: Mapping[int, object]) -> int:
    return sum(old.get(number) != new.get(number) for number in old.keys() | new.keys())


def _ignored(side: Transcript) -> dict[int, Decision]:
    """Return one decision for each flag that is ignored: of several, that which has its words."""
    return {
        number: decision
        for number, decision in side.decisions.items()
        if decision.verdict is Verdict.IGNORED and (decision.words or decision.scope is Scope.RULE)
    }
