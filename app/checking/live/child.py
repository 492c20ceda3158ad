# SPDX-License-Identifier: GPL-3.0-or-later
"""One checking process, from its start to its end."""

import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Thread

import msgspec

from app.checking.live.messages import Look, Said, said
from app.workers.command import start_flags, worker_environment
from app.workers.messages import Rubbish, framed, read


class Child:
    """The process, and a thread that hears it. It ends, with all checkers, at the end of its standard input."""

    def __init__(self, command: Sequence[str], hear: Callable[[Said], None], ended: Callable[["Child"], None]) -> None:
        """Start it. `hear` and `ended` are called in a thread of their own; raises OSError."""
        self._process = subprocess.Popen(
            command,
            env=worker_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # What is said there on the way down may quote the text.
            stderr=subprocess.DEVNULL,
            creationflags=start_flags(),
        )
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
        self._process.kill()
        self._process.wait()
        self._listener.join()
        assert self._process.stdin and self._process.stdout
        with suppress(OSError):
            self._process.stdin.close()
        self._process.stdout.close()

    def _listen(self) -> None:
        assert self._process.stdout
        with suppress(OSError, Rubbish):
            while (content := read(self._process.stdout)) is not None:
                self._hear(said(content))
        self._ended(self)
