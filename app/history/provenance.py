# SPDX-License-Identifier: GPL-3.0-or-later
"""Which accepted finding, if any, each change between two states came from."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.history.reading import JournalRow
from app.transcript.compare import TURN_BREAK, TurnDiff
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


def rules_of(differences: Iterable[TurnDiff], journal: Iterable[JournalRow]) -> dict[int, list[str | None]]:
    """Return the rule behind each hunk of each difference, by `turn_id`; None where it was none, or more than one.

    `journal` holds the edits that lead from the state before to the state after.
    """
    left = traces(journal)
    return {difference.turn_id: _rules_of(difference, left) for difference in differences}


def _rules_of(difference: TurnDiff, left: Traces) -> list[str | None]:
    found: list[Trace] = []
    at = 0
    for turn in difference.after:
        found += [_moved(trace, at) for trace in left.get(turn.id, [])]
        at += len(turn.text) + len(TURN_BREAK)
    shift = 0
    rules: list[str | None] = []
    for hunk in difference.hunks:
        rules.append(_rule_at(hunk.start + shift, hunk, found))
        shift += len(hunk.inserted) - len(hunk.deleted)
    return rules


def _rule_at(start: int, hunk: Hunk, found: Iterable[Trace]) -> str | None:
    # One code point of play: of "the the" a diff may delete either word, and the space with it.
    first, last = start - 1, start + len(hunk.inserted) + 1
    rules = {trace.rule for trace in found if trace.start <= last and first <= trace.end}
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
