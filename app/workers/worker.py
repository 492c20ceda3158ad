# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's side of a worker: started when needed, asked, given up when it hangs, started again."""

import atexit
import math
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from queue import Empty
from threading import Lock, Timer

import msgspec

from app.cancelling import CANCEL_POLL, Cancelled, never, turn_to_ask
from app.errors import CheckerFailed, CheckerMissing
from app.workers.child import Child
from app.workers.command import worker_command
from app.workers.messages import Answer, Hello, Mark, Request, Rubbish, fits, without_surrogates
from app.workers.resting import rest_after

FIRST_REST = 0.25
LONGEST_REST = 60.0
IDLE_SECONDS = 900.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: for one answer, and longer for a process that has just been started.

    A process without a request for `idle` seconds is ended.
    """

    answer: float = 60.0
    start: float = 60.0
    idle: float = IDLE_SECONDS


class Worker:
    """Keeps one worker process and asks it, one request at a time; several threads may ask.

    `title` is what sentences call it, `warm_up` a first request whose answer nobody waits for. A process that dies is
    replaced at the next request. After deaths in a row, with no answer between them, a rest comes first: a quarter of a
    second, then twice as long each time, up to a minute; who asks meanwhile is told so at once. A
    process that was idle for long is ended; the next request starts another.
    """

    def __init__(
        self,
        name: str,
        title: str,
        warm_up: Request | None = None,
        command: Sequence[str] = (),
        patience: Patience | None = None,
    ) -> None:
        self._title = title
        self._warm_up = warm_up
        self._command = command or worker_command(name)
        self._patience = patience or Patience()
        self._last_used = 0.0
        self._idle_watch: Timer | None = None
        self._one_request = Lock()
        self._ids = count(1)
        self._child: Child | None = None
        self._greeted = False
        self._failures = 0
        self._rest_ends = 0.0
        self._missing = ""

    @property
    def pid(self) -> int | None:
        """The process id, if a process runs."""
        child = self._child
        return child.pid if child and child.is_alive else None

    def start(self) -> None:
        """Have the process get ready in the background; returns at once, and does nothing if it is at work."""
        if self._one_request.acquire(blocking=False):
            try:
                self._living_child()
            except (CheckerFailed, CheckerMissing):
                # The next request says so to somebody who listens.
                return
            finally:
                self._one_request.release()

    def ask(self, request: Request, cancelled: Cancelled = never) -> tuple[tuple[Mark, ...], ...] | None:
        """Return the marks of each text of a request, whose id is given here; None if it was called off.

        Raises CheckerMissing if the worker lacks something, CheckerFailed if it dies, hangs, talks rubbish or rests.
        """
        with turn_to_ask(self._one_request, cancelled) as granted:
            if not granted:
                return None
            texts = tuple(map(without_surrogates, request.texts))
            numbered = msgspec.structs.replace(request, id=next(self._ids), texts=texts)
            child = self._living_child()
            child.send(numbered)
            answer = self._await(child, numbered, cancelled)
            self._last_used = time.monotonic()
            if answer is None:
                return None
            self._failures = 0
            return answer.marks

    def close(self) -> None:
        """End the process, also in the middle of a request; the next request starts another."""
        atexit.unregister(self.close)
        while not self._one_request.acquire(timeout=CANCEL_POLL):
            if child := self._child:
                child.kill()
        try:
            self._drop()
        finally:
            self._one_request.release()

    def _living_child(self) -> Child:
        """Return the process, started if there is none. Raises CheckerMissing or CheckerFailed during a rest."""
        if self._child and self._child.is_alive:
            return self._child
        if self._child:
            self._hear_why_it_ended(self._child)
            self._count_failure()
        self._raise_while_resting()
        try:
            self._child = Child(self._command)
        except OSError as trouble:
            raise self._failure(f"could not be started ({trouble.strerror or trouble})") from trouble
        atexit.register(self.close)
        self._greeted = False
        self._last_used = time.monotonic()
        self._watch_idleness()
        if self._warm_up:
            self._child.send(self._warm_up)
        return self._child

    def _await(self, child: Child, request: Request, cancelled: Cancelled) -> Answer | None:
        """Return the answer to a request, passing over answers that came too late for theirs."""
        seconds = self._patience.answer + (0.0 if self._greeted else self._patience.start)
        ends = time.monotonic() + seconds
        while not cancelled():
            try:
                heard = child.heard.get(timeout=CANCEL_POLL)
            except Empty:
                if time.monotonic() > ends:
                    raise self._failure(f"gave no answer for {seconds:g} seconds and was stopped") from None
                continue
            match heard:
                case Answer(id=id_) if id_ == request.id and fits(heard, request.texts):
                    return heard
                case Answer(id=id_) if id_ < request.id:
                    continue
                case Hello(missing=missing):
                    self._greet(missing)
                case None:
                    raise self._failure("ended unexpectedly")
                case Answer() | Rubbish():
                    raise self._failure("gave an answer that makes no sense and was stopped")
        return None

    def _hear_why_it_ended(self, child: Child) -> None:
        with suppress(Empty):
            heard = child.heard.get_nowait()
            if isinstance(heard, Hello):
                self._greet(heard.missing)

    def _greet(self, missing: str) -> None:
        self._greeted = True
        if missing:
            self._missing = missing
            self._drop()
            self._rest_ends = time.monotonic() + LONGEST_REST
            raise CheckerMissing(missing)

    def _failure(self, what: str) -> CheckerFailed:
        """End the process and return what to raise."""
        self._count_failure()
        return CheckerFailed(f"{self._title} {what}; the next check starts it again.")

    def _count_failure(self) -> None:
        self._drop()
        rest = rest_after(self._failures, FIRST_REST, LONGEST_REST)
        self._failures += 1
        self._rest_ends = time.monotonic() + rest

    def _raise_while_resting(self) -> None:
        seconds = self._rest_ends - time.monotonic()
        missing, self._missing = self._missing, ""
        if seconds <= 0:
            return
        self._missing = missing
        if missing:
            raise CheckerMissing(missing)
        raise CheckerFailed(
            f"{self._title} ended unexpectedly {self._failures} times in a row; "
            f"it is started again in {math.ceil(seconds)} seconds."
        )

    def _watch_idleness(self) -> None:
        left = max(0.0, self._last_used + self._patience.idle - time.monotonic())
        self._idle_watch = Timer(left or CANCEL_POLL, self._drop_if_idle)
        self._idle_watch.daemon = True
        self._idle_watch.start()

    def _drop_if_idle(self) -> None:
        """End the process if nobody asks or has asked for long, else look again later."""
        if self._one_request.acquire(blocking=False):
            try:
                if time.monotonic() - self._last_used >= self._patience.idle:
                    self._drop()
            finally:
                self._one_request.release()
        if self._child:
            self._watch_idleness()

    def _drop(self) -> None:
        child, self._child = self._child, None
        watch, self._idle_watch = self._idle_watch, None
        if watch:
            watch.cancel()
        if child:
            child.end()
