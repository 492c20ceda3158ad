# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding regular expressions, bounded: what takes too long is ended, and said so."""

import time
from collections.abc import Iterator, Sequence
from queue import Empty
from threading import Lock

from app.cancelling import CANCEL_POLL, Cancelled, never, turn_to_ask
from app.errors import FairhandError
from app.searching.expression_child import ExpressionChild
from app.searching.expression_messages import Ask, Hits, Said, Wrong
from app.searching.query import Hit, Query
from app.workers.command import worker_command

SECONDS = 4.0
"""How long an expression may take for `MOST_LETTERS`; those that people write take a hundredth of it."""
START_SECONDS = 20.0
"""How long the process may take to start."""
MOST_LETTERS = 1_000_000
"""Code points of texts that are asked for at once."""
LONGEST = 1_000
"""Characters of an expression or a template."""


class ExpressionRefused(FairhandError):
    """A regular expression makes no sense or takes too long."""


class Expressions:
    """Keeps the process that tries expressions; several threads may ask, one at a time is served."""

    def __init__(self, command: Sequence[str] = (), seconds: float = SECONDS) -> None:
        self._command = command or worker_command("expressions")
        self._seconds = seconds
        self._one_request = Lock()
        self._child: ExpressionChild | None = None

    @property
    def pid(self) -> int | None:
        """The process id, if a process runs."""
        child = self._child
        return child.pid if child and child.is_alive else None

    def hits(self, query: Query, texts: Sequence[str], cancelled: Cancelled = never) -> list[list[Hit]]:
        """Return where the expression of a query stands in each text; nothing if it is called off.

        Raises ExpressionRefused for an expression that makes no sense, or takes too long.
        """
        if len(query.term) > LONGEST or len(query.replacement or "") > LONGEST:
            raise ExpressionRefused(f"The expression is too long; it may have {LONGEST:,} characters.")
        found: list[list[Hit]] = []
        with turn_to_ask(self._one_request, cancelled) as granted:
            for part in _parts(texts) if granted else ():
                answer = self._ask(query, part, cancelled)
                if answer is None:
                    return []
                found += _listed(answer)
        return found

    def close(self) -> None:
        """End the process, also in the middle of an expression; the next request starts another."""
        while not self._one_request.acquire(timeout=CANCEL_POLL):
            if child := self._child:
                child.kill()
        try:
            self._drop()
        finally:
            self._one_request.release()

    def rest(self) -> None:
        """End the process if it has nothing to do; the next request starts another."""
        if self._one_request.acquire(blocking=False):
            try:
                self._drop()
            finally:
                self._one_request.release()

    def _ask(self, query: Query, texts: Sequence[str], cancelled: Cancelled) -> Hits | None:
        if not self._get_ready(cancelled):
            return None
        ask = Ask(
            query.term,
            tuple(texts),
            match_case=query.match_case,
            whole_word=query.whole_word,
            template=query.replacement,
            keep_case=query.keep_case,
            seconds=self._seconds + 1.0,
        )
        answer = self._answer(ask, self._seconds, cancelled)
        if isinstance(answer, Wrong):
            raise _refusal(answer)
        return answer

    def _get_ready(self, cancelled: Cancelled) -> bool:
        """Have a process that has answered; its start does not count as the expression's time."""
        if self._child and self._child.is_alive:
            return True
        self._drop()
        try:
            self._child = ExpressionChild(self._command)
        except OSError as trouble:
            why = trouble.strerror or trouble
            raise ExpressionRefused(f"Expressions cannot be searched for now ({why}); try again.") from trouble
        return self._answer(Ask("", ()), START_SECONDS, cancelled) is not None

    def _answer(self, ask: Ask, seconds: float, cancelled: Cancelled) -> Said | None:
        """Return what the process says; one that is late or called off is ended."""
        assert self._child
        self._child.send(ask)
        ends = time.monotonic() + seconds
        while not cancelled() and time.monotonic() < ends:
            try:
                heard = self._child.heard.get(timeout=CANCEL_POLL)
            except Empty:
                continue
            if heard is None:
                self._drop()
                raise ExpressionRefused("The search ended unexpectedly; try again.")
            return heard
        self._drop()
        if cancelled():
            return None
        raise ExpressionRefused("This expression takes too long; make it simpler, without repetitions inside others.")

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child:
            child.end()


def _refusal(wrong: Wrong) -> ExpressionRefused:
    what = "replacement" if wrong.in_template else "expression"
    where = f" at character {wrong.position}" if wrong.position else ""
    return ExpressionRefused(f"The {what} makes no sense{where}: {wrong.reason}.")


def _listed(answer: Hits) -> list[list[Hit]]:
    if not answer.replacements:
        return [[Hit(*span) for span in spans] for spans in answer.spans]
    return [
        [Hit(*span, new) for span, new in zip(spans, replacements, strict=True)]
        for spans, replacements in zip(answer.spans, answer.replacements, strict=True)
    ]


def _parts(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield texts in portions; at least one, so that a wrong expression is noticed."""
    part: list[str] = []
    letters = 0
    for text in texts:
        if part and letters + len(text) > MOST_LETTERS:
            yield part
            part, letters = [], 0
        part.append(text)
        letters += len(text)
    yield part
