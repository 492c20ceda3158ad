# SPDX-License-Identifier: GPL-3.0-or-later
"""The LanguageTool server that Fairhand owns: started, watched, restarted and stopped by one thread."""

import atexit
import socket
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Condition, Thread

from app.checking.languagetool.child import LOOPBACK, Child, java_command
from app.checking.languagetool.installation import find_installation
from app.checking.languagetool.runtime import find_java
from app.errors import CheckerFailed, CheckerMissing
from app.workers.resting import rest_after

FIRST_REST = 0.25
LONGEST_REST = 60.0
START_TIMEOUT = 60.0
IDLE_SECONDS = 900.0
LANGUAGE = "en-US"


class State(StrEnum):
    """What the server is doing."""

    OFF = "off"
    STARTING = "starting"
    READY = "ready"
    RESTING = "resting"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a ready server answers, and the language codes that it knows."""

    url: str
    languages: frozenset[str]


def free_port() -> int:
    """Return a port of the loopback device that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return probe.getsockname()[1]


class Server:
    """Keeps one LanguageTool ready.

    `heap` is the limit of Java's memory, as `-Xmx` takes it. After `idle_seconds` without a request the process is
    stopped; the next request starts it again. After a death the next start waits, first a quarter of a second, then
    twice as long each time, up to a minute, until a request has been answered.
    """

    def __init__(
        self,
        folder: Path | None = None,
        heap: str = "1g",
        idle_seconds: float = IDLE_SECONDS,
        choose_port: Callable[[], int] = free_port,
    ) -> None:
        self.folder = folder
        self._heap = heap
        self._idle_seconds = idle_seconds
        self._choose_port = choose_port
        self._changed = Condition()
        self._thread: Thread | None = None
        self._wanted = False
        self._state = State.OFF
        self._child: Child | None = None
        self._address: Address | None = None
        self._problem = ""
        self._users = 0
        self._last_used = 0.0
        self._failures = 0
        self._rest_ends = 0.0
        self._verified = False

    @property
    def state(self) -> State:
        """What the server is doing now."""
        return self._state

    @property
    def problem(self) -> str:
        """Why the server is missing or resting, as one sentence, or "" if all is well."""
        return self._problem

    @property
    def pid(self) -> int | None:
        """The process id of the running server, if there is one."""
        child = self._child
        return child.pid if child else None

    def start(self) -> None:
        """Have the server started in the background; returns at once and may be called again."""
        with self._changed:
            self._last_used = time.monotonic()
            self._wanted = True
            if self._thread is None or not self._thread.is_alive():
                self._state = State.STARTING
                self._thread = Thread(target=self._supervise, name="languagetool", daemon=True)
                self._thread.start()
                atexit.register(self.stop)

    def wait_ready(self, timeout: float = START_TIMEOUT) -> Address:
        """Return where the server answers, starting it if needed and waiting up to `timeout` seconds.

        Raises CheckerMissing if there is nothing to start, CheckerFailed if it is not ready in time.
        """
        with self.in_use(timeout) as address:
            return address

    @contextmanager
    def in_use(self, timeout: float = START_TIMEOUT) -> Generator[Address, None, None]:
        """Lend the ready server for one request; it is not stopped as idle meanwhile. Raises as `wait_ready` does."""
        with self._changed:
            self._users += 1
        try:
            yield self._await_address(time.monotonic() + timeout)
        finally:
            with self._changed:
                self._users -= 1
                self._last_used = time.monotonic()
                self._changed.notify_all()

    def praise(self) -> None:
        """Say that a request was answered: the next death is the first one again."""
        self._failures = 0

    def give_up_on(self, address: Address) -> None:
        """Kill the process that answers there: it hangs or talks rubbish. A new one starts after a rest."""
        with self._changed:
            if self._address == address and self._child:
                self._address = None
                self._child.kill()

    def stop(self) -> None:
        """Stop the server and wait until its process is gone; `start` brings it back."""
        with self._changed:
            self._wanted = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._thread is None or self._wanted)
        atexit.unregister(self.stop)

    def _await_address(self, ends: float) -> Address:
        with self._changed:
            self.start()
            while self._address is None:
                self._raise_if_hopeless(ends)
                self._changed.wait(max(0.0, ends - time.monotonic()))
            return self._address

    def _raise_if_hopeless(self, ends: float) -> None:
        now = time.monotonic()
        if self._state is State.MISSING:
            raise CheckerMissing(self._problem)
        if not self._wanted:
            raise CheckerFailed("LanguageTool was stopped; the next check starts it again.")
        if self._state is State.RESTING and self._rest_ends > ends:
            raise CheckerFailed(f"{self._problem} It is started again in {self._rest_ends - now:.0f} seconds.")
        if now >= ends:
            raise CheckerFailed("LanguageTool was not ready in time; the next check tries again.")

    def _supervise(self) -> None:
        while self._goes_on():
            try:
                problem = self._serve_once()
            except CheckerMissing as missing:
                self._report_missing(missing)
            else:
                self._rest(problem)

    def _goes_on(self) -> bool:
        with self._changed:
            if self._wanted:
                self._state = State.STARTING
                return True
            self._thread = None
            if self._state is not State.MISSING:
                self._state = State.OFF
            self._changed.notify_all()
            return False

    def _report_missing(self, missing: CheckerMissing) -> None:
        with self._changed:
            self._problem = str(missing)
            self._state = State.MISSING
            self._wanted = False
            self._changed.notify_all()

    def _rest(self, problem: str) -> None:
        """After a failure let some time pass, longer with each one in a row."""
        with self._changed:
            self._problem = problem
            if not problem or not self._wanted:
                return
            self._failures += 1
            seconds = rest_after(self._failures, FIRST_REST, LONGEST_REST)
            self._rest_ends = time.monotonic() + seconds
            self._state = State.RESTING
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._wanted, seconds)

    def _serve_once(self) -> str:
        """Run one process from its start to its end; return what went wrong, if anything did."""
        try:
            child = self._launch()
        except OSError as trouble:
            return f"LanguageTool could not be started ({trouble.strerror or trouble})."
        with self._changed:
            self._child = child
        try:
            return self._wait_until_ready(child) or self._wait_until_over(child)
        finally:
            with self._changed:
                self._address = None
                self._child = None
            child.end()

    def _launch(self) -> Child:
        installation = find_installation(self.folder)
        if not self._verified:
            installation.verify()
            self._verified = True
        port = self._choose_port()
        return Child(java_command(find_java(), installation, port, self._heap), port, self._notify)

    def _notify(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def _wait_until_ready(self, child: Child) -> str:
        """Publish the address once our own process, and no other, is seen to answer there as LanguageTool."""
        with self._changed:
            self._changed.wait_for(lambda: child.languages is not None or self._is_over(child), START_TIMEOUT)
            languages = child.languages or frozenset[str]()
            if not self._wanted:
                return ""
            if LANGUAGE not in languages or not child.is_alive:
                return f"LanguageTool did not start ({child.last_words})."
            self._address = Address(f"http://{LOOPBACK}:{child.port}/", languages)
            self._state = State.READY
            self._problem = ""
            self._changed.notify_all()
            return ""

    def _wait_until_over(self, child: Child) -> str:
        with self._changed:
            while not self._is_over(child):
                self._changed.wait(self._seconds_to_idle())
                if self._seconds_to_idle() == 0:
                    self._wanted = False
            return "LanguageTool's server ended unexpectedly." if self._wanted else ""

    def _is_over(self, child: Child) -> bool:
        return not self._wanted or not child.is_alive

    def _seconds_to_idle(self) -> float | None:
        """Return how long until the server counts as idle, or None while somebody waits for an answer."""
        return None if self._users else max(0.0, self._last_used + self._idle_seconds - time.monotonic())
