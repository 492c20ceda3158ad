# SPDX-License-Identifier: GPL-3.0-or-later
"""One checking process, from its start to its end."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread

import msgspec

from app.checking.live.messages import Look, Said, said
from app.workers.command import worker_environment
from app.workers.messages import Rubbish, framed, read
from app.workers.process import PipedProcess


class Child(PipedProcess):
    """The process, and a thread that hears it. It ends, with all checkers, at the end of its standard input."""

    def __init__(self, command: Sequence[str], hear: Callable[[Said], None], ended: Callable[["Child"], None]) -> None:
        """Start it. `hear` and `ended` are called in a thread of their own; raises OSError."""
        super().__init__(command, worker_environment())
        self._hear = hear
        self._ended = ended
        self._listener = Thread(target=self._listen, name="checking", daemon=True)
        self._listener.start()

    def send(self, look: Look) -> None:
        """Send a look; a process that has ended is told of by `ended`, not here."""
        with suppress(OSError):
            self.input.write(framed(msgspec.json.encode(look)))
            self.input.flush()

    def end(self) -> None:
        """End the process at once; it has nothing to save."""
        self.release(self._listener)

    def _listen(self) -> None:
        with suppress(OSError, Rubbish):
            while (content := read(self.output)) is not None:
                self._hear(said(content))
        self._ended(self)
