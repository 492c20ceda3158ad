# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes chosen by what they have in common, to be taken back or confirmed all at once."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.history.provenance import Explained
from app.transcript.compare import TurnDiff
from app.transcript.taking_back import Chosen
from app.transcript.undo import CauseKind
from app.transcript.word_diff import is_casing_only


@dataclass(frozen=True, slots=True)
class Criteria:
    """What changes are to have in common; all that is given must hold, and None is not asked about.

    `casing_only` asks for changes of small letters and capitals alone. `cause` and `author` are those of the latest
    reason.
    """

    casing_only: bool = False
    rule: str | None = None
    author: str | None = None
    cause: CauseKind | None = None

    def hold(self, explained: Explained) -> bool:
        """Return whether a change is one of those that are meant."""
        reason = explained.reason
        return (
            (not self.casing_only or is_casing_only(explained.hunk))
            and self.rule in (None, explained.rule)
            and (self.author is None or (reason is not None and reason.author == self.author))
            and (self.cause is None or (reason is not None and reason.cause.kind is self.cause))
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """How many changes there are of each kind: what there is to choose from."""

    changes: int
    casing_only: int
    rules: Mapping[str, int]
    authors: Mapping[str, int]
    causes: Mapping[CauseKind, int]


def choose(
    differences: Iterable[TurnDiff], reasons: Mapping[int, Sequence[Explained]], criteria: Criteria
) -> list[Chosen]:
    """Return the changes that are meant; `reasons` are those of `reasons_of`, by `turn_id`."""
    chosen = (
        Chosen(difference, tuple(one.hunk for one in reasons[difference.turn_id] if criteria.hold(one)))
        for difference in differences
    )
    return [one for one in chosen if one.hunks]


def tally(reasons: Mapping[int, Sequence[Explained]]) -> Tally:
    """Count changes by what they may be chosen by."""
    every = [one for hunks in reasons.values() for one in hunks]
    latest = [one.reason for one in every if one.reason]
    return Tally(
        len(every),
        sum(is_casing_only(one.hunk) for one in every),
        Counter(one.rule for one in every if one.rule),
        Counter(reason.author for reason in latest),
        Counter(reason.cause.kind for reason in latest),
    )


def wholly_chosen(chosen: Iterable[Chosen]) -> list[int]:
    """Return the turns, by id, all of whose changes are among the chosen: those that can be confirmed with them."""
    return [turn.id for one in chosen if one.hunks == one.difference.hunks for turn in one.difference.after]
