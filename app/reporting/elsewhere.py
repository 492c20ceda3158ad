# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports made in a process of their own, which is ended when nobody waits for it any more."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread

import msgspec

from app.cancelling import CANCEL_POLL, Cancelled, go_on
from app.errors import NotReadable, NotWritable
from app.reporting.messages import Ask, Made, Make, Refused, Said, Written
from app.workers.command import worker_command, worker_environment
from app.workers.messages import Rubbish, framed, read
from app.workers.process import PipedProcess


def have_done(ask: Ask, hear: Callable[[Made], object], cancelled: Cancelled, command: Sequence[str] = ()) -> None:
    """Have a report made or written; `hear` is told what is made, the first part before the whole.

    Raises NotReadable or NotWritable with what went wrong, and CalledOff.
    """
    try:
        child = _Child(command or worker_command("report"))
    except OSError as trouble:
        raise _failure(ask, str(trouble.strerror or trouble)) from trouble
    try:
        child.send(ask)
        while True:
            said = _next(child, cancelled)
            match said:
                case Made():
                    hear(said)
                    if said.is_whole:
                        return
                case Written():
                    return
                case Refused(sentence):
                    raise (NotReadable if isinstance(ask, Make) else NotWritable)(sentence)
                case None:
                    raise _failure(ask, "its process ended")
    finally:
        child.end()


class _Child(PipedProcess):
    """The process and the thread that hears it; None is heard once nothing more can come."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(command, worker_environment())
        self.heard = SimpleQueue[Said | None]()
        self._listener = Thread(target=self._listen, name="report", daemon=True)
        self._listener.start()

    def send(self, ask: Ask) -> None:
        with suppress(OSError):
            self.input.write(framed(msgspec.json.encode(ask)))
            self.input.flush()

    def end(self) -> None:
        self.kill()
        self.release(self._listener)

    def _listen(self) -> None:
        with suppress(OSError, Rubbish, msgspec.MsgspecError):
            while content := read(self.output):
                self.heard.put(msgspec.json.decode(content, type=Said))
        self.heard.put(None)


def _next(child: _Child, cancelled: Cancelled) -> Said | None:
    while True:
        go_on(cancelled)
        with suppress(Empty):
            return child.heard.get(timeout=CANCEL_POLL)


def _failure(ask: Ask, why: str) -> NotReadable | NotWritable:
    if isinstance(ask, Make):
        return NotReadable(f"The report on {ask.project} could not be made ({why}); try again.")
    return NotWritable(f"{ask.path} could not be written ({why}); choose another place.")
