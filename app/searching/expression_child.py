# SPDX-License-Identifier: GPL-3.0-or-later
"""One process that tries expressions, from its start to its end."""

import contextlib
from collections.abc import Sequence
from queue import SimpleQueue
from threading import Thread

import msgspec

from app.searching.expression_messages import Ask, Said, said
from app.workers.command import worker_environment
from app.workers.messages import Rubbish, framed, read
from app.workers.process import PipedProcess


class ExpressionChild(PipedProcess):
    """The process and the thread that talks with it, so that no caller is ever stuck in a pipe.

    `heard` gives what it says, and None once nothing more can come. It ends at the end of its standard input.
    """

    def __init__(self, command: Sequence[str]) -> None:
        """Start the process. Raises OSError."""
        super().__init__(command, worker_environment())
        self._asked = SimpleQueue[Ask | None]()
        self.heard = SimpleQueue[Said | None]()
        self._talk = Thread(target=self._converse, name="expressions", daemon=True)
        self._talk.start()

    def send(self, ask: Ask) -> None:
        """Have an expression tried after those before it."""
        self._asked.put(ask)

    def end(self) -> None:
        """Kill the process and release what it held."""
        self.kill()
        self._asked.put(None)
        self.release(self._talk)

    def _converse(self) -> None:
        with contextlib.suppress(OSError, Rubbish, msgspec.MsgspecError):
            while ask := self._asked.get():
                self.input.write(framed(msgspec.json.encode(ask)))
                self.input.flush()
                content = read(self.output)
                if content is None:
                    break
                self.heard.put(said(content))
        self.heard.put(None)
