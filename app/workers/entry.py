# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker's side: answers requests until its standard input ends."""

import os
import signal
import sys
from functools import partial
from importlib import import_module
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

from app.errors import CheckerMissing
from app.workers.jobs import JOBS, SERVICES, load
from app.workers.messages import Answer, Hello, Rubbish, asked, encode, read

_NICENESS = 5
_WRONG_USE = 2


def work(name: str) -> int:
    """Do the job of that name until the program that started us closes our standard input or dies."""
    if name not in JOBS and name not in SERVICES:
        return _WRONG_USE
    requests, answers = _private_pipes()
    _stay_in_the_background()
    if name in SERVICES:
        import_module(SERVICES[name]).serve(_arriving(requests), partial(_write, answers))
    else:
        _do_job(name, requests, answers)
    return 0


def _do_job(name: str, requests: BinaryIO, answers: BinaryIO) -> None:
    try:
        job = load(name)
    except CheckerMissing as missing:
        _write(answers, encode(Hello(str(missing))))
        return
    _write(answers, encode(Hello()))
    arrived = _arriving(requests)
    while True:
        request = asked(arrived.get())
        _write(answers, encode(Answer(request.id, tuple(tuple(marks) for marks in job.marks(request)))))


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


def _write(answers: BinaryIO, message: bytes) -> None:
    answers.write(message)
    answers.flush()


def _arriving(requests: BinaryIO) -> SimpleQueue[bytes]:
    """Return where requests arrive. When no more can come, the process ends at once, even in the middle of one."""
    arrived = SimpleQueue[bytes]()
    Thread(target=_listen, args=(requests, arrived), daemon=True).start()
    return arrived


def _listen(requests: BinaryIO, arrived: SimpleQueue[bytes]) -> None:
    try:
        while content := read(requests):
            arrived.put(content)
    except (OSError, Rubbish):
        pass
    os._exit(0)
