# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the words between two states are as they are: which edits each change came from, followed through later ones."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.history.reading import JournalRow
from app.transcript.annotations import Suggestion
from app.transcript.compare import TURN_BREAK, TurnDiff
from app.transcript.edits import Merge, Replace, Split, turns_of
from app.transcript.undo import Cause, CausedEdit, CauseKind
from app.transcript.word_diff import Hunk


@dataclass(frozen=True, slots=True)
class Reason:
    """Why words are as they are: what the edit was made for, by whom and when.

    `revision` is the first one that holds the edit; one more than the newest while there is none. `edit` is its number
    in the journal: the later the higher.
    """

    cause: Cause
    author: str
    time: str
    revision: int
    edit: int


@dataclass(frozen=True, slots=True)
class Trace:
    """Code points `start` to `end` of a turn's present text that an edit left; empty for a deletion.

    `whole` is False for what is left of words that were changed again.
    """

    start: int
    end: int
    reason: Reason
    whole: bool = True


Traces = dict[int, list[Trace]]
"""Traces by turn, in the order of the text."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A hunk and why it is there, the latest reason first; without reasons where the journal knows nothing of it.

    `rule` is that of the finding whose suggestion it is; None if there was none, or more than one, or if its words
    were changed by hand afterwards.
    """

    hunk: Hunk
    reasons: tuple[Reason, ...]
    rule: str | None

    @property
    def reason(self) -> Reason | None:
        """The latest reason."""
        return self.reasons[0] if self.reasons else None


def traces(journal: Iterable[JournalRow]) -> Traces:
    """Return what edits left in each turn, from the edits that lead to its present text."""
    followed = _Following()
    for row in journal:
        followed.follow(row)
    return followed.left


def explained(difference: TurnDiff, left: Traces) -> list[Explained]:
    """Return the hunks of a difference with their reasons, from the traces that its journal leaves."""
    found: list[Trace] = []
    at = 0
    for turn in difference.after:
        found += [_moved(trace, at) for trace in left.get(turn.id, [])]
        at += len(turn.text) + len(TURN_BREAK)
    shift = 0
    hunks: list[Explained] = []
    for hunk in difference.hunks:
        start = hunk.start + shift
        end = start + len(hunk.inserted)
        hunks.append(_explained(hunk, _at(found, start, end) or _nearest(found, start, end)))
        shift += len(hunk.inserted) - len(hunk.deleted)
    return hunks


def reasons_of(differences: Iterable[TurnDiff], journal: Iterable[JournalRow]) -> dict[int, list[Explained]]:
    """Return the hunks of each difference with their reasons, by `turn_id`.

    `journal` holds the edits that lead from the state before to the state after.
    """
    left = traces(journal)
    return {difference.turn_id: explained(difference, left) for difference in differences}


def as_if_made(suggestions: Iterable[Suggestion], number: int) -> list[JournalRow]:
    """Return what would stand in the journal, from a number on, if suggestions were carried out one after the other."""
    return [
        JournalRow(
            number + place,
            0,
            -place - 1,
            "do",
            "",
            CausedEdit(
                Replace(one.turn, one.start, one.deleted, one.inserted), Cause(CauseKind.SUGGESTED, by=one.author)
            ),
            one.author,
            one.time,
        )
        for place, one in enumerate(suggestions)
    ]


class _Following:
    """Follows a journal, edit by edit.

    Attributes:
        left: the traces so far.

    """

    def __init__(self) -> None:
        self.left: Traces = {}
        self._before: dict[int, list[dict[int, list[Trace]]]] = {}

    def follow(self, row: JournalRow) -> None:
        """Take the next edit into account; one that is undone leaves everything as it was before it."""
        edit = row.caused.edit
        if not isinstance(edit, Replace | Split | Merge):
            return
        before = self._before.setdefault(row.group, [])
        if row.direction == "undo" and before:
            self.left.update(before.pop())
            return
        before.append({turn: self.left.get(turn, []) for turn in turns_of(edit)})
        # What is undone here was done before this journal begins.
        cause = Cause(CauseKind.REVERT) if row.direction == "undo" else row.caused.cause
        self._leave(edit, Reason(cause, row.author, row.time, row.revision + 1, row.id))

    def _leave(self, edit: Replace | Split | Merge, reason: Reason) -> None:
        match edit:
            case Replace():
                self.left[edit.turn] = _after(self.left.get(edit.turn, []), edit, reason)
            case Split(division):
                cut = division.at + len(division.gap)
                whole = self.left.get(division.turn, [])
                first = [trace for trace in whole if trace.end <= division.at]
                second = [_moved(trace, -cut) for trace in whole if trace.start >= cut]
                self.left[division.turn] = [*first, Trace(division.at, division.at, reason)]
                self.left[division.second.id] = [Trace(0, 0, reason), *second]
            case Merge(division):
                cut = division.at + len(division.gap)
                second = self.left.pop(division.second.id, [])
                joint = Trace(division.at, cut, reason)
                moved = [_moved(trace, cut) for trace in second]
                self.left[division.turn] = [*self.left.get(division.turn, []), joint, *moved]


def _after(found: Iterable[Trace], edit: Replace, reason: Reason) -> list[Trace]:
    """Return the traces of a text in which an edit was made, that of the edit among them."""
    end = edit.start + len(edit.deleted)
    shift = len(edit.inserted) - len(edit.deleted)
    before: list[Trace] = []
    behind: list[Trace] = []
    for trace in found:
        if trace.end <= edit.start:
            before.append(trace)
        elif trace.start >= end:
            behind.append(_moved(trace, shift))
        else:
            if trace.start < edit.start:
                before.append(replace(trace, end=edit.start, whole=_is_typing(trace.reason)))
            if trace.end > end:
                behind.append(_moved(replace(trace, start=end, whole=_is_typing(trace.reason)), shift))
    own = Trace(edit.start, edit.start + len(edit.inserted), reason)
    while before and _goes_on(before[-1], own):
        own = replace(own, start=before.pop().start)
    while behind and _goes_on(own, behind[0]):
        own = replace(own, end=behind.pop(0).end)
    return [*before, own, *behind]


def _goes_on(first: Trace, second: Trace) -> bool:
    """Return whether two traces are one piece of typing: a person's, at one place, for one revision."""
    one, other = first.reason, second.reason
    return (
        first.end == second.start
        and _is_typing(one)
        and _is_typing(other)
        and (one.author, one.revision) == (other.author, other.revision)
    )


def _is_typing(reason: Reason) -> bool:
    return reason.cause.kind is CauseKind.TYPING


def _at(found: Sequence[Trace], start: int, end: int) -> list[Trace]:
    """Return the traces at a place of the text, and if there are none those beside it."""
    # Of "the the" a diff may delete either word, and the space with it: one code point of play.
    return list(_within(found, start, end)) or list(_touching(found, start - 1, end + 1))


def _within(found: Iterable[Trace], start: int, end: int) -> Iterator[Trace]:
    for trace in found:
        empty = start == end or trace.start == trace.end
        if (trace.start <= end and start <= trace.end) if empty else (trace.start < end and start < trace.end):
            yield trace


def _touching(found: Iterable[Trace], start: int, end: int) -> Iterator[Trace]:
    return (trace for trace in found if trace.start <= end and start <= trace.end)


def _nearest(found: Sequence[Trace], start: int, end: int) -> list[Trace]:
    """Return the next trace, without its rule: of equal words a diff may mark others than those that were edited."""
    nearest = min(found, key=lambda trace: max(start - trace.end, trace.start - end), default=None)
    return [replace(nearest, whole=False)] if nearest else []


def _explained(hunk: Hunk, found: Sequence[Trace]) -> Explained:
    rules = {trace.reason.cause.rule for trace in found if trace.whole} - {None}
    reasons = sorted({trace.reason for trace in found}, key=lambda reason: reason.edit, reverse=True)
    return Explained(hunk, tuple(reasons), rules.pop() if len(rules) == 1 else None)


def _moved(trace: Trace, by: int) -> Trace:
    return replace(trace, start=trace.start + by, end=trace.end + by)
