# SPDX-License-Identifier: GPL-3.0-or-later
"""One worker process, from its start to its end."""

from collections.abc import Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

from app.workers.command import worker_environment
from app.workers.messages import Answer, Hello, Request, Rubbish, encode, heard, read
from app.workers.process import PipedProcess

Heard = Hello | Answer | Rubbish | None
"""What came from the worker; None once nothing more can come."""


class Child(PipedProcess):
    """The process and the thread that talks with it, so that no caller is ever stuck in a pipe.

    It says Hello, then answers each request in turn.
    """

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(command, worker_environment())
        self._requests = SimpleQueue[Request | None]()
        self.heard = SimpleQueue[Heard]()
        self._talk = Thread(target=self._converse, name="worker", daemon=True)
        self._talk.start()

    def send(self, request: Request) -> None:
        """Have a request sent after those before it; what the worker says comes out of `heard`."""
        self._requests.put(request)

    def end(self) -> None:
        """Kill the process, which has nothing to save, and release what it held."""
        self.kill()
        self._requests.put(None)
        self.release(self._talk)

    def _converse(self) -> None:
        with suppress(OSError):
            going_on = self._listen()
            while going_on and (request := self._requests.get()):
                self.input.write(encode(request))
                self.input.flush()
                going_on = self._listen()
        self.heard.put(None)

    def _listen(self) -> bool:
        """Pass on the next message; return False after the last."""
        try:
            content = read(self.output)
            if content is not None:
                self.heard.put(heard(content))
        except Rubbish as rubbish:
            self.heard.put(rubbish)
            return False
        return content is not None
