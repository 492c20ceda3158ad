# SPDX-License-Identifier: GPL-3.0-or-later
"""One checking process, from its start to its end."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread

import msgspec

from app.checking.live.messages import Look, Said, said
from app.workers.command import end_process, start_process
from app.workers.messages import Rubbish, framed, read


class Child:
    """The process, and a thread that hears it. It ends, with all checkers, at the end of its standard input."""

    def __init__(self, command: Sequence[str], hear: Callable[[Said], None], ended: Callable[["Child"], None]) -> None:
        """Start it. `hear` and `ended` are called in a thread of their own; raises OSError."""
        self._process = start_process(command)
        self._hear = hear
        self._ended = ended
        self._listener = Thread(target=self._listen, name="checking", daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def send(self, look: Look) -> None:
        """Send a look; a process that has ended is told of by `ended`, not here."""
        assert self._process.stdin
        with suppress(OSError):
            self._process.stdin.write(framed(msgspec.json.encode(look)))
            self._process.stdin.flush()

    def end(self) -> None:
        """End the process at once; it has nothing to save."""
        end_process(self._process, self._listener)

    def _listen(self) -> None:
        assert self._process.stdout
        with suppress(OSError, Rubbish):
            while (content := read(self._process.stdout)) is not None:
                self._hear(said(content))
        self._ended(self)
