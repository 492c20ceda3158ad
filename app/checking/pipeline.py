# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the checkers, remembers what they said, and makes one opinion of it."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b

from app.checking.checker import Checker, Context
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


def never() -> bool:
    """Say that nothing was called off."""
    return False


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


@dataclass(frozen=True, slots=True)
class _Result:
    key: str
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
        cancelled: Callable[[], bool] = never,
        progress: Callable[[int, int], None] | None = None,
    ) -> list[CheckerReport]:
        """Let every checker look at the turns that it has not seen as they are now.

        Turns go in batches, those around the place `near` in `turns` first; `progress` is told after each how many of
        how many turns are done, and `cancelled` is asked before each. A checker that is missing or fails is reported,
        not asked again in this run, and leaves its last results, and those of the others, in place.
        """
        self._results = {place: result for place, result in self._results.items() if place[1] in context}
        reports = [CheckerReport(checker.id, checker.version, State.OK, 0.0) for checker in self.checkers]
        done = 0
        for batch in _batches(_nearest_first(turns, near)):
            if cancelled():
                break
            for index, checker in enumerate(self.checkers):
                if reports[index].state is State.OK:
                    reports[index] = self._run(checker, batch, context, reports[index])
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

    def _run(self, checker: Checker, turns: Sequence[Turn], context: Context, report: CheckerReport) -> CheckerReport:
        started = time.perf_counter()
        keys = {turn.id: _key(checker, turn, context) for turn in turns}
        stale = [turn for turn in turns if not self._knows(checker, turn, keys[turn.id])]
        state, message = State.OK, ""
        try:
            if stale:
                self._remember(checker, stale, keys, checker.check(stale, context))
        except CheckerMissing as error:
            state, message = State.MISSING, str(error)
        except CheckerFailed as error:
            state, message = State.FAILED, str(error)
        seconds = report.seconds + time.perf_counter() - started
        return replace(report, state=state, seconds=seconds, message=message)

    def _knows(self, checker: Checker, turn: Turn, key: str) -> bool:
        result = self._results.get((checker.id, turn.id))
        return result is not None and result.key == key

    def _remember(
        self,
        checker: Checker,
        turns: Iterable[Turn],
        keys: Mapping[int, str],
        findings: Mapping[int, Sequence[Finding]],
    ) -> None:
        for turn in turns:
            found = sorted(findings.get(turn.id, ()), key=lambda finding: (finding.start, finding.end))
            self._results[checker.id, turn.id] = _Result(keys[turn.id], turn.text, tuple(found))

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


def _key(checker: Checker, turn: Turn, context: Context) -> str:
    """Return what a result depends on: the turn, the neighbours looked at, the checker and the settings."""
    before, after = context.neighbours(turn.id, checker.reach)
    digest = blake2b(digest_size=16)
    for part in (checker.version, repr(context.settings)):
        digest.update(part.encode() + b"\0")
    for near in (*before, turn, *after):
        digest.update(
            f"{near.id == turn.id}\0{near.role}\0{near.speaker}\0{near.text}\0".encode(errors="surrogatepass")
        )
    return digest.hexdigest()
