# SPDX-License-Identifier: GPL-3.0-or-later
"""One worker process, from its start to its end."""

import contextlib
from collections.abc import Sequence
from queue import SimpleQueue
from threading import Thread

from app.workers.command import end_process, start_process
from app.workers.messages import Answer, Hello, Request, Rubbish, encode, heard, read

Heard = Hello | Answer | Rubbish | None
"""What came from the worker; None once nothing more can come."""


class Child:
    """The process and the thread that talks with it, so that no caller is ever stuck in a pipe.

    It says Hello, then answers each request in turn. It ends at the end of its standard input, so it cannot outlive us.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = start_process(command)
        self._requests = SimpleQueue[Request | None]()
        self.heard = SimpleQueue[Heard]()
        self._talk = Thread(target=self._converse, name="worker", daemon=True)
        self._talk.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs; a stopped one counts as running."""
        return self._process.poll() is None

    def send(self, request: Request) -> None:
        """Have a request sent after those before it; what the worker says comes out of `heard`."""
        self._requests.put(request)

    def kill(self) -> None:
        """End the process at once; works on a hung or stopped one too, and a worker has nothing to save."""
        self._process.kill()

    def end(self) -> None:
        """Kill the process and release what it held."""
        self.kill()
        self._requests.put(None)
        end_process(self._process, self._talk)

    def _converse(self) -> None:
        assert self._process.stdin
        with contextlib.suppress(OSError):
            going_on = self._listen()
            while going_on and (request := self._requests.get()):
                self._process.stdin.write(encode(request))
                self._process.stdin.flush()
                going_on = self._listen()
        self.heard.put(None)

    def _listen(self) -> bool:
        """Pass on the next message; return False after the last."""
        assert self._process.stdout
        try:
            content = read(self._process.stdout)
            if content is not None:
                self.heard.put(heard(content))
        except Rubbish as rubbish:
            self.heard.put(rubbish)
            return False
        return content is not None
