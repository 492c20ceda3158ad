# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the checkers, remembers what they said, and makes one opinion of it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import takewhile

from msgspec.structs import replace

from app.cancelling import Cancelled, never
from app.checking.addressed import is_rightly_addressed
from app.checking.answers import Answer, ask
from app.checking.calibration import calibrated
from app.checking.checker import AGAINST_SOURCE, MEMORY, RULES, Adjust, Checker, Context, DocumentWide, Settings
from app.checking.filters import Ignored, Wanted
from app.checking.finding import Finding
from app.checking.flag import Flag, merge
from app.checking.glossary import NO_GLOSSARY, Glossary
from app.checking.learnt import WEIGHTS, Learnt, Weights
from app.checking.memory import Marked, Memory
from app.checking.report import CheckerReport, State
from app.checking.spelling import believed
from app.checking.vetting import Vetting
from app.errors import CheckerFailed, CheckerMissing
from app.transcript.annotations import Decision
from app.transcript.turn import Turn

BATCH = 20_000
"""Code points that go to the checkers at once: enough to keep them busy, few enough to show first flags soon."""

NOT_COUNTED = 0.05
"""The share of a transcript's turns that may have other findings before these count for the whole."""


@dataclass(frozen=True, slots=True)
class Step:
    """A checker has looked at these turns; all of them have been through with `done` of `of` turns."""

    turns: Sequence[Turn]
    done: int
    of: int


class Pipeline:
    """The checkers of a session with a memory of their results, by turn.

    One of them may be the `judge` of all suggestions, see Vetting. `weights` say how fast is learnt from decisions.
    `glossary_seconds` is what looking for terms took.
    """

    def __init__(self, checkers: Iterable[Checker], judge: Checker | None = None, weights: Weights = WEIGHTS) -> None:
        """Take the checkers in the order in which they are to be asked."""
        self.checkers = tuple(checkers)
        self._vetting = Vetting(judge) if judge else None
        self._memory = Memory()
        self._merged: dict[int, tuple[Marked, list[Flag]]] = {}
        self._weights = weights
        self._learnt = Learnt()
        self._turns: Sequence[Turn] = ()
        self._adjusts: Sequence[Adjust] = ()
        self._not_counted = 1
        self.glossary_seconds = 0.0

    def check(
        self,
        turns: Sequence[Turn],
        context: Context,
        near: int | None = None,
        cancelled: Cancelled = never,
        progress: Callable[[Step], None] | None = None,
    ) -> list[CheckerReport]:
        """Let every checker look at the turns that it has not seen as they are now.

        Turns go in batches, those around the place `near` in `turns` first; `progress` is told of each after every
        checker, unless nothing in it is other than before. All checkers look at a batch at the same time, each in a
        thread, since most wait for processes of their own. A check that is called off stops at once, even while a
        checker is waited for. A checker that is missing or fails is reported, not asked again in this run, and leaves
        its last results, and those of the others, in place.
        """
        self._turns = turns
        self._memory.forget_all_but(context)
        self._merged = {turn_id: known for turn_id, known in self._merged.items() if turn_id in context}
        reports = [CheckerReport(checker.id, checker.version, State.OK, 0.0) for checker in self.checkers]
        done = 0
        with ThreadPoolExecutor(max(1, len(self.checkers)), "checker") as threads:
            for batch in takewhile(lambda _: not cancelled(), _batches(_nearest_first(turns, near))):
                known = self._memory.changes
                answers = [
                    self._asked(checker, batch, context, cancelled, threads) if report.state is State.OK else None
                    for checker, report in zip(self.checkers, reports, strict=True)
                ]
                for index, (checker, answer) in enumerate(zip(self.checkers, answers, strict=True)):
                    if answer:
                        self._keep(checker, batch, context, answer.result())
                        reports[index] = answer.result().added_to(reports[index])
                    if cancelled():
                        return reports
                    done += len(batch) if index == len(self.checkers) - 1 else 0
                    if progress and self._memory.changes != known:
                        progress(Step(batch, done, len(turns)))
        self._not_counted = len(turns) + 1
        return reports

    def flags(
        self,
        turns: Iterable[Turn],
        decisions: Iterable[Decision],
        wanted: Wanted,
        names: frozenset[str] = frozenset(),
        glossary: Glossary = NO_GLOSSARY,
    ) -> list[Flag]:
        """Return what there is to show for the turns, in reading order; `names` are no misspellings.

        The wrong forms of the `glossary` are flagged too, and none of its right forms is a misspelling.
        """
        known_words = wanted.known_words | glossary.names
        if wanted.learnt != self._learnt.tallies:
            self._learnt = Learnt(wanted.learnt, self._weights)
        view = _View(
            Ignored(decisions), self._adjusting(), known_words, names | glossary.spellings, glossary, self._learnt
        )
        flags = [
            flag
            for turn in turns
            for flag in self._flags_of(turn, view)
            if wanted.shows(flag.finding) and not view.ignored.flag(flag)
        ]
        self.glossary_seconds = glossary.seconds
        return flags

    def _asked(
        self,
        checker: Checker,
        turns: Sequence[Turn],
        context: Context,
        cancelled: Cancelled,
        threads: ThreadPoolExecutor,
    ) -> Future[Answer] | None:
        """Have a checker look, in a thread, at those of the turns that it has not seen as they are; None if at none."""
        try:
            stale = self._memory.stale(checker, turns, context)
        except (CheckerMissing, CheckerFailed) as error:
            # A checker that cannot even tell its version has answered.
            refused: Future[Answer] = Future()
            refused.set_result(Answer({}, 0.0, error))
            return refused
        return threads.submit(ask, checker, stale, context, cancelled) if stale else None

    def _keep(self, checker: Checker, turns: Iterable[Turn], context: Context, answer: Answer) -> None:
        for turn in (turn for turn in turns if turn.id in answer.found):
            self._memory.keep(checker, turn, context, self._settled(answer.found[turn.id], turn, context.settings))
        self._not_counted += len(answer.found)

    def _settled(self, found: Iterable[Finding], turn: Turn, settings: Settings) -> list[Finding]:
        judged = (replace(one, confidence=calibrated(one.checker, one.confidence)) for one in found)
        findings = sorted(judged, key=lambda finding: (finding.start, finding.end))
        if not self._vetting:
            return findings
        # What the user chose once is not up to the rules.
        own = [finding for finding in findings if finding.checker == MEMORY]
        return own or self._vetting.vetted(findings, turn, settings)

    def adjusts(self) -> Sequence[Adjust]:
        """Return how findings count in the whole transcript; flags told earlier hold as long as this is the same.

        During a check of many turns a little may not count yet, so that not all are gone through after each batch.
        """
        if self._not_counted > len(self._turns) * NOT_COUNTED:
            self._not_counted = 0
            self._adjusts = [
                checker.adjust(self._turns, self._garbled_by_rules())
                for checker in self.checkers
                if isinstance(checker, DocumentWide)
            ]
        return self._adjusts

    def _garbled_by_rules(self) -> Iterator[Finding]:
        """Yield what the rules find in the English alone: a wrong number says nothing of how garbled a text is."""
        found = self._memory.of_checker(RULES, self._turns)
        return (finding for finding in found if not finding.rule.startswith(AGAINST_SOURCE))

    def _adjusting(self) -> Adjust:
        steps = self.adjusts()

        def adjusted(finding: Finding) -> Finding | None:
            counted: Finding | None = finding
            for step in steps:
                counted = step(counted) if counted else None
            return counted

        return adjusted

    def _flags_of(self, turn: Turn, view: "_View") -> list[Flag]:
        marked = tuple(
            (kept, mark)
            for checker in self.checkers
            for finding, mark in self._memory.marked(checker.id, turn)
            if (kept := view.counted(finding, turn))
        )
        glossary = view.glossary.marked(turn)
        marked += tuple(pair for pair in glossary if not view.ignored.rule(pair[0].rule))
        known = self._merged.get(turn.id)
        if known is None or known[0] != marked:
            known = self._merged[turn.id] = marked, merge(marked, turn.text)
        return known[1]


@dataclass(frozen=True, slots=True)
class _View:
    """What a whole transcript and its user make of findings."""

    ignored: Ignored
    adjust: Adjust
    known_words: frozenset[str]
    names: frozenset[str]
    glossary: Glossary
    learnt: Learnt

    def counted(self, finding: Finding, turn: Turn) -> Finding | None:
        """Return a finding of a turn as it counts; None if it does not."""
        if self.ignored.rule(finding.rule) or is_rightly_addressed(finding, turn):
            return None
        adjusted = self.adjust(finding)
        known = adjusted and believed(adjusted, turn.text, self.names, self.known_words)
        return known and self.learnt.judged(known)


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
