# SPDX-License-Identifier: GPL-3.0-or-later
"""The checking process: a mirror of the transcript, looked at again whenever it changes."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from queue import Empty, SimpleQueue

import msgspec

from app.checking.checker import Adjust, Context, Settings
from app.checking.filters import Wanted
from app.checking.flag import Flag
from app.checking.glossary import NO_GLOSSARY, Glossary
from app.checking.live.messages import Finished, Found, Look, Progress, Said, look
from app.checking.names import NamesLearnt
from app.checking.pipeline import Pipeline, Step
from app.checking.registry import DEFAULT_CHECKERS, Options, checkers, judge_among
from app.checking.report import State
from app.transcript.annotations import Decision
from app.transcript.turn import Turn
from app.workers.messages import framed
from app.workers.resting import rest_after

FIRST_REST = 2.0
LONGEST_REST = 60.0
"""Seconds before checkers that have failed are tried again although nobody has typed."""


def serve(arrived: SimpleQueue[bytes], write: Callable[[bytes], None]) -> None:
    """Do the work of the checking process: never returns."""
    Mirror(arrived, lambda said: write(framed(msgspec.json.encode(said)))).serve()


class Mirror:
    """The transcript, what is wanted, and which flags were last told, in the checking process.

    `arrived` holds the looks that have come; `say` takes what the window's process is to hear.
    """

    def __init__(self, arrived: SimpleQueue[bytes], say: Callable[[Said], None]) -> None:
        self._arrived = arrived
        self._say = say
        self._number = 0
        self._turns: dict[int, Turn] = {}
        self._sources: dict[int, str] = {}
        self._order: Sequence[int] = ()
        self._decisions: Sequence[Decision] = ()
        self._wanted = Wanted()
        self._glossary = NO_GLOSSARY
        self._settings = Settings()
        self._chosen: tuple[Sequence[str], Options] = DEFAULT_CHECKERS, Options()
        self._near: int | None = None
        self._lacks_rest = False
        self._learnt = NamesLearnt()
        self._names = frozenset[str]()
        self._adjusts: Sequence[Adjust] = ()
        self._told: dict[int, tuple[Flag, ...] | None] = {}
        self._to_tell: set[int] = set()
        self._stack = ExitStack()
        self._pipeline: Pipeline | None = None
        self._failures = 0

    def serve(self) -> None:
        """Look at what arrives, for ever; a look is called off by the next one.

        If nothing arrives and a checker has failed, look again after a rest.
        """
        while True:
            with suppress(Empty):
                self._take_in(look(self._arrived.get(timeout=self._rest())))
            while not self._arrived.empty():
                self._take_in(look(self._arrived.get()))
            if not self._lacks_rest:
                self._look()

    def _rest(self) -> float | None:
        """Return the seconds until a checker that has failed is tried again, or None if all do well."""
        return rest_after(self._failures, FIRST_REST, LONGEST_REST) or None

    def _take_in(self, new: Look) -> None:
        self._number, self._near, self._lacks_rest = new.number, new.near, new.goes_on
        for turn in new.turns:
            self._turns[turn.id] = turn
            self._sources[turn.id] = new.sources.get(turn.id, "")
            self._to_tell.add(turn.id)
            # The window has moved or dropped flags of its own accord: what it shows is not known any more.
            if turn.id in self._told:
                self._told[turn.id] = None
        if new.order is not None:
            self._order = new.order
        if new.terms is not None:
            self._glossary = Glossary(new.terms)
            self._to_tell.update(self._turns)
        if new.settings is not None:
            self._settings = new.settings
        self._choose(self._chosen[0] if new.checkers is None else new.checkers, new.options or self._chosen[1])
        if new.decisions is not None or new.wanted is not None:
            self._decisions = self._decisions if new.decisions is None else new.decisions
            self._wanted = new.wanted or self._wanted
            self._to_tell.update(self._turns)

    def _choose(self, ids: Sequence[str], options: Options) -> None:
        if (ids, options) != self._chosen:
            self._chosen, self._pipeline = (ids, options), None
            self._stack.close()

    def _look(self) -> None:
        """Check what has changed, those around the caret first, and tell of the flags that have."""
        turns = [self._turns[turn_id] for turn_id in self._order]
        context = Context(turns, self._settings, self._sources)
        self._forget_all_but(context)
        self._learn_names(turns)
        pipeline = self._checking()
        near = None if self._near is None or self._near not in context else self._order.index(self._near)

        told = -1

        def tell(step: Step) -> None:
            nonlocal told
            self._tell_flags(pipeline, step.turns)
            if step.done != told:
                told = step.done
                self._say(Progress(self._number, step.done, step.of))

        self._tell_flags(pipeline, [turn for turn in turns if turn.id in self._to_tell])
        self._to_tell.clear()
        reports = pipeline.check(turns, context, near, self._is_outdated, tell)
        self._tell_what_counts_otherwise(pipeline, turns)
        self._failures = self._failures + 1 if any(report.state is State.FAILED for report in reports) else 0
        if not self._is_outdated():
            self._say(Finished(self._number, tuple(reports)))

    def _tell_what_counts_otherwise(self, pipeline: Pipeline, turns: Sequence[Turn]) -> None:
        """Tell of all flags again if the turns that were checked last make those of the others count more or less."""
        adjusts = pipeline.adjusts()
        if adjusts != self._adjusts:
            self._adjusts = adjusts
            self._tell_flags(pipeline, turns)

    def _forget_all_but(self, context: Context) -> None:
        self._turns = {turn_id: turn for turn_id, turn in self._turns.items() if turn_id in context}
        self._sources = {turn_id: text for turn_id, text in self._sources.items() if turn_id in context}
        self._told = {turn_id: flags for turn_id, flags in self._told.items() if turn_id in context}

    def _learn_names(self, turns: Sequence[Turn]) -> None:
        names = self._learnt.of(turns)
        if names != self._names:
            self._names = names
            self._to_tell.update(self._turns)

    def _checking(self) -> Pipeline:
        if self._pipeline is None:
            made = self._stack.enter_context(checkers(*self._chosen))
            self._pipeline = Pipeline(made, judge_among(made))
        return self._pipeline

    def _is_outdated(self) -> bool:
        return not self._arrived.empty()

    def _tell_flags(self, pipeline: Pipeline, turns: Iterable[Turn]) -> None:
        turns = list(turns)
        found: dict[int, list[Flag]] = {turn.id: [] for turn in turns}
        for flag in pipeline.flags(turns, self._decisions, self._wanted, self._names, self._glossary):
            found[flag.finding.turn_id].append(flag)
        other = {turn: tuple(flags) for turn, flags in found.items() if self._told.get(turn, ()) != tuple(flags)}
        if other:
            self._told.update(other)
            self._say(Found(self._number, other))
