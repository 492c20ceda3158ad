# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's side of the checking process: it is kept running, told what changes, and heard."""

import time
from collections.abc import Callable, Iterator, Sequence
from queue import Empty, SimpleQueue
from threading import Thread

import msgspec

from app.checking.live.child import Child
from app.checking.live.messages import Broken, Finished, Heard, Look, Said
from app.transcript.turn import Turn
from app.workers.command import worker_command
from app.workers.resting import rest_after

PAUSE = 0.2
"""Seconds without a new look before the ones that have gathered are sent: nobody needs a check between two keys."""
LONGEST_PAUSE = 1.0
FIRST_REST = 0.25
LONGEST_REST = 60.0
MOST_LETTERS = 4_000_000
"""Code points of turns that go in one message."""


class Watch:
    """Has a transcript checked while it is edited.

    `hear` is told what comes of it, in a thread of its own. `look` and `close` may be called from the GUI thread.
    """

    def __init__(self, hear: Callable[[Heard], None], command: Sequence[str] = (), pause: float = PAUSE) -> None:
        self._hear = hear
        self._command = command or worker_command("checking")
        self._pause = pause
        self._news: SimpleQueue[Look | Child | None] = SimpleQueue()
        self._child: Child | None = None
        self._state = Look(0)
        self._turns: dict[int, Turn] = {}
        self._sources: dict[int, str] = {}
        self._failures = 0
        self._rest_ends = 0.0
        self._thread = Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int | None:
        """The id of the checking process, if one runs."""
        child = self._child
        return child.pid if child else None

    def look(self, look: Look) -> None:
        """Have the process told of what has changed; the first look says everything. Returns at once."""
        self._news.put(look)

    def close(self) -> None:
        """End the process and all checkers."""
        self._news.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (looks := self._gathered()) is not None:
            for look in looks:
                self._take_in(look)
            if self._child is None:
                self._start()
            else:
                for look in looks:
                    self._send(look)
        child, self._child = self._child, None
        if child:
            child.end()

    def _gathered(self) -> list[Look] | None:
        """Wait for looks and then for a pause in them; return None once the watch is to end."""
        looks: list[Look] = []
        sent_by = 0.0
        while True:
            try:
                news = self._news.get(timeout=self._patience(looks, sent_by))
            except Empty:
                return looks
            if news is None:
                return None
            if isinstance(news, Child):
                self._mourn(news)
            else:
                sent_by = sent_by or time.monotonic() + LONGEST_PAUSE
                looks.append(news)

    def _patience(self, looks: Sequence[Look], sent_by: float) -> float | None:
        """Return how long to wait for more: for a pause, for the end of a rest, or for ever."""
        now = time.monotonic()
        if self._child is None and self._state.number:
            return max(0.0, self._rest_ends - now)
        if looks:
            return max(0.0, min(self._pause, sent_by - now))
        return None

    def _mourn(self, child: Child) -> None:
        if child is not self._child:
            return
        child.end()
        self._child = None
        self._failures += 1
        rest = rest_after(self._failures, FIRST_REST, LONGEST_REST)
        self._rest_ends = time.monotonic() + rest
        self._hear(Broken(rest))

    def _take_in(self, look: Look) -> None:
        """Keep all that was ever said, for a process that has to be told anew."""
        self._turns.update((turn.id, turn) for turn in look.turns)
        self._sources.update((turn.id, look.sources.get(turn.id, "")) for turn in look.turns)
        if look.order is not None:
            self._turns = {turn_id: self._turns[turn_id] for turn_id in look.order}
            self._sources = {turn_id: self._sources[turn_id] for turn_id in look.order}
        news = {name: value for name, value in msgspec.structs.asdict(look).items() if value is not None}
        self._state = msgspec.structs.replace(self._state, **{**news, "turns": (), "sources": {}, "near": look.near})

    def _start(self) -> None:
        try:
            self._child = Child(self._command, self._heard, self._news.put)
        except OSError:
            self._rest_ends = time.monotonic() + LONGEST_REST
            self._hear(Broken(LONGEST_REST))
            return
        sources = {turn_id: text for turn_id, text in self._sources.items() if text}
        self._send(msgspec.structs.replace(self._state, turns=tuple(self._turns.values()), sources=sources))

    def _send(self, look: Look) -> None:
        if self._child:
            for part in _parts(look):
                self._child.send(part)

    def _heard(self, said: Said) -> None:
        if isinstance(said, Finished):
            self._failures = 0
        self._hear(said)


def _parts(look: Look) -> Iterator[Look]:
    """Yield looks that together say the same, none of them too long for a message; the order comes with the last."""
    turns: list[Turn] = []
    letters = 0
    for turn in look.turns:
        if turns and letters + len(turn.text) > MOST_LETTERS:
            yield Look(look.number, turns=tuple(turns), sources=_of(turns, look), near=look.near, goes_on=True)
            turns, letters = [], 0
        turns.append(turn)
        letters += len(turn.text) + len(look.sources.get(turn.id, ""))
    yield msgspec.structs.replace(look, turns=tuple(turns), sources=_of(turns, look))


def _of(turns: Sequence[Turn], look: Look) -> dict[int, str]:
    return {turn.id: look.sources[turn.id] for turn in turns if turn.id in look.sources}
