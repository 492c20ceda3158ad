# SPDX-License-Identifier: GPL-3.0-or-later
"""Which accepted finding, if any, each change between two states came from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.history.reading import JournalRow
from app.transcript.edits import Merge, Replace, Split
from app.transcript.word_diff import Hunk


@dataclass(frozen=True, slots=True)
class Trace:
    """Code points `start` to `end` of a turn's present text, put there for the sake of `rule`; empty for a deletion."""

    start: int
    end: int
    rule: str


Traces = dict[int, list[Trace]]


def traces(journal: Iterable[JournalRow]) -> Traces:
    """Return what accepted findings left in each turn, from the edits that lead to its present text."""
    left: Traces = {}
    for row in journal:
        edit = row.caused.edit
        rule = row.caused.cause.rule if row.direction != "undo" else None
        match edit:
            case Replace():
                left[edit.turn] = [*_after(left.get(edit.turn, []), edit), *_own(edit, rule)]
            case Split(division):
                cut = division.at + len(division.gap)
                whole = left.get(division.turn, [])
                left[division.turn] = [trace for trace in whole if trace.end <= division.at]
                left[division.second.id] = [_moved(trace, -cut) for trace in whole if trace.start >= cut]
            case Merge(division):
                cut = division.at + len(division.gap)
                second = left.pop(division.second.id, [])
                left[division.turn] = [*left.get(division.turn, []), *(_moved(trace, cut) for trace in second)]
            case _:
                pass
    return left


def rule_of(hunk: Hunk, new_start: int, found: Sequence[Trace]) -> str | None:
    """Return the rule that a hunk, inserted at `new_start` of the present text, came from; None if it was not one."""
    end = new_start + len(hunk.inserted)
    rules = {trace.rule for trace in found if trace.start <= end and new_start <= trace.end}
    return rules.pop() if len(rules) == 1 else None


def _own(edit: Replace, rule: str | None) -> list[Trace]:
    return [Trace(edit.start, edit.start + len(edit.inserted), rule)] if rule else []


def _after(found: Iterable[Trace], edit: Replace) -> list[Trace]:
    end = edit.start + len(edit.deleted)
    shift = len(edit.inserted) - len(edit.deleted)
    return [
        trace if trace.end <= edit.start else _moved(trace, shift)
        for trace in found
        if trace.end <= edit.start or trace.start >= end
    ]


def _moved(trace: Trace, by: int) -> Trace:
    return replace(trace, start=trace.start + by, end=trace.end + by)
