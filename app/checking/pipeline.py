# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the checkers, remembers what they said, and makes one opinion of it."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.cancelling import Cancelled, never
from app.checking.checker import Checker, Context, Settings
from app.checking.filters import Ignored, Level, is_shown
from app.checking.finding import Finding
from app.checking.fingerprint import Mark, marks
from app.checking.flag import Flag, merge
from app.checking.shifting import shift
from app.checking.spelling import believed
from app.errors import CheckerFailed, CheckerMissing
from app.transcript.annotations import Decision
from app.transcript.turn import Turn

BATCH = 20_000
"""Code points that go to the checkers at once: enough to keep them busy, few enough to show first flags soon."""


class State(StrEnum):
    """How a checker did."""

    OK = "ok"
    MISSING = "missing"
    FAILED = "failed"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class CheckerReport:
    """How a checker did, how long it took, and, if it did not do well, what to do about it."""

    id: str
    version: str
    state: State
    seconds: float
    message: str = ""


Basis = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class _Result:
    """What a checker of some version found, under some settings, in a turn with some neighbours."""

    checker: tuple[str, Settings]
    basis: Basis
    text: str
    findings: tuple[Finding, ...]


class Pipeline:
    """The checkers of a session with a memory of their results, by turn."""

    def __init__(self, checkers: Iterable[Checker]) -> None:
        """Take the checkers in the order in which they are to be asked."""
        self.checkers = tuple(checkers)
        self._results: dict[tuple[str, int], _Result] = {}

    def check(
        self,
        turns: Sequence[Turn],
        context: Context,
        near: int | None = None,
        cancelled: Cancelled = never,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[CheckerReport]:
        """Let every checker look at the turns that it has not seen as they are now.

        Turns go in batches, those around the place `near` in `turns` first; `progress` is told after each how many of
        how many turns are done, and `cancelled` is asked before each. A checker that is missing or fails is reported,
        not asked again in this run, and leaves its last results, and those of the others, in place.
        """
        self._results = {place: result for place, result in self._results.items() if place[1] in context}
        reports = [CheckerReport(checker.id, checker.version, State.OK, 0.0) for checker in self.checkers]
        bases = {
            reach: {turn.id: _basis(turn, reach, context) for turn in turns}
            for reach in {checker.reach for checker in self.checkers}
        }
        done = 0
        for batch in _batches(_nearest_first(turns, near)):
            if cancelled():
                break
            for index, checker in enumerate(self.checkers):
                if reports[index].state is State.OK:
                    reports[index] = self._run(checker, batch, context, bases[checker.reach], reports[index])
            done += len(batch)
            if progress:
                progress(done, len(turns))
        return reports

    def flags(
        self, turns: Iterable[Turn], decisions: Iterable[Decision], level: Level, names: frozenset[str] = frozenset()
    ) -> list[Flag]:
        """Return what there is to show for the turns, in reading order; `names` are no misspellings."""
        ignored = Ignored(decisions)
        return [
            flag
            for turn in turns
            for flag in self._flags_of(turn, ignored, names)
            if is_shown(flag.finding, level) and not ignored.flag(flag)
        ]

    def _run(
        self,
        checker: Checker,
        turns: Sequence[Turn],
        context: Context,
        basis: Mapping[int, Basis],
        report: CheckerReport,
    ) -> CheckerReport:
        started = time.perf_counter()
        asked = (report.version, context.settings)
        stale = [turn for turn in turns if not self._knows(checker.id, turn.id, asked, basis[turn.id])]
        state, message = State.OK, ""
        try:
            if stale:
                found = checker.check(stale, context)
                for turn in stale:
                    findings = sorted(found.get(turn.id, ()), key=lambda finding: (finding.start, finding.end))
                    result = _Result(asked, basis[turn.id], turn.text, tuple(findings))
                    self._results[checker.id, turn.id] = result
        except CheckerMissing as error:
            state, message = State.MISSING, str(error)
        except CheckerFailed as error:
            state, message = State.FAILED, str(error)
        seconds = report.seconds + time.perf_counter() - started
        return replace(report, state=state, seconds=seconds, message=message)

    def _knows(self, checker: str, turn: int, asked: tuple[str, Settings], basis: Basis) -> bool:
        result = self._results.get((checker, turn))
        return result is not None and result.checker == asked and result.basis == basis

    def _flags_of(self, turn: Turn, ignored: Ignored, names: frozenset[str]) -> list[Flag]:
        marked = [
            (kept, mark)
            for checker in self.checkers
            for finding, mark in self._marked(checker, turn)
            if not ignored.rule(finding.rule) and (kept := believed(finding, turn.text, names))
        ]
        return merge(marked, turn.text)

    def _marked(self, checker: Checker, turn: Turn) -> list[tuple[Finding, Mark]]:
        result = self._results.get((checker.id, turn.id))
        if result is None:
            return []
        findings = result.findings if result.text == turn.text else shift(result.findings, result.text, turn.text)
        return list(zip(findings, marks(findings, turn.text), strict=True))


def _nearest_first(turns: Sequence[Turn], near: int | None) -> Sequence[Turn]:
    if near is None:
        return turns
    return [turns[index] for index in sorted(range(len(turns)), key=lambda index: abs(index - near))]


def _batches(turns: Iterable[Turn]) -> Iterator[list[Turn]]:
    """Yield turns in lists of at most BATCH code points, or of one turn."""
    batch: list[Turn] = []
    size = 0
    for turn in turns:
        if batch and size + len(turn.text) > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(turn)
        size += len(turn.text)
    if batch:
        yield batch


def _basis(turn: Turn, reach: int, context: Context) -> Basis:
    """Return what a checker looks at: the turn, and the neighbours in its reach."""
    own = (turn.role, turn.speaker, turn.text)
    if not reach:
        return (own,)
    before, after = context.neighbours(turn.id, reach)
    return (own, *((near.role, near.speaker, near.text) for near in (*before, *after)), (str(len(before)),))
