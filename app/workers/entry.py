# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker's side: answers requests until its standard input ends."""

import os
import signal
import sys
from collections.abc import Iterator
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from app.errors import CheckerMissing
from app.workers.jobs import JOBS, load
from app.workers.messages import Answer, Hello, Rubbish, asked, encode, read

_NICENESS = 5
_WRONG_USE = 2


def work(name: str) -> int:
    """Do the job of that name until the program that started us closes our standard input or dies."""
    if name not in JOBS:
        return _WRONG_USE
    requests, answers = _private_pipes()
    _stay_in_the_background()
    try:
        job = load(name)
    except CheckerMissing as missing:
        _say(answers, Hello(str(missing)))
        return 0
    _say(answers, Hello())
    for content in _arriving(requests):
        request = asked(content)
        _say(answers, Answer(request.id, tuple(tuple(marks) for marks in job.marks(request))))
    return 0


def _private_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take the pipes away from everybody else: what a library prints goes nowhere, what it reads is empty."""
    taken = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    return taken


def _stay_in_the_background() -> None:
    """Lower our priority (on Windows we were started so), and leave Ctrl+C to the program."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(_NICENESS)


def _say(answers: BinaryIO, message: Hello | Answer) -> None:
    answers.write(encode(message))
    answers.flush()


def _arriving(requests: BinaryIO) -> Iterator[bytes]:
    """Yield each request. When no more can come, the process ends at once, even in the middle of a request."""
    arrived = SimpleQueue[bytes]()
    Thread(target=_listen, args=(requests, arrived), daemon=True).start()
    while True:
        yield arrived.get()


def _listen(requests: BinaryIO, arrived: SimpleQueue[bytes]) -> None:
    try:
        while content := read(requests):
            arrived.put(content)
    except (OSError, Rubbish):
        pass
    os._exit(0)
