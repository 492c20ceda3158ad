# SPDX-License-Identifier: GPL-3.0-or-later
"""One process that tries expressions, from its start to its end."""

import contextlib
from collections.abc import Sequence
from queue import SimpleQueue
from threading import Thread

import msgspec

from app.searching.expression_messages import Ask, Said, said
from app.workers.command import end_process, start_process
from app.workers.messages import Rubbish, framed, read


class ExpressionChild:
    """The process and the thread that talks with it, so that no caller is ever stuck in a pipe.

    `heard` gives what it says, and None once nothing more can come. It ends at the end of its standard input.
    """

    def __init__(self, command: Sequence[str]) -> None:
        """Start the process. Raises OSError."""
        self._process = start_process(command)
        self._asked = SimpleQueue[Ask | None]()
        self.heard = SimpleQueue[Said | None]()
        self._talk = Thread(target=self._converse, name="expressions", daemon=True)
        self._talk.start()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    def send(self, ask: Ask) -> None:
        """Have an expression tried after those before it."""
        self._asked.put(ask)

    def kill(self) -> None:
        """End the process at once."""
        self._process.kill()

    def end(self) -> None:
        """Kill the process and release what it held."""
        self.kill()
        self._asked.put(None)
        end_process(self._process, self._talk)

    def _converse(self) -> None:
        assert self._process.stdin
        assert self._process.stdout
        with contextlib.suppress(OSError, Rubbish, msgspec.MsgspecError):
            while ask := self._asked.get():
                self._process.stdin.write(framed(msgspec.json.encode(ask)))
                self._process.stdin.flush()
                content = read(self._process.stdout)
                if content is None:
                    break
                self.heard.put(said(content))
        self.heard.put(None)
