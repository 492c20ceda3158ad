# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that can be called off."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Lock

Cancelled = Callable[[], bool]
"""Asked now and then by work under way: has it been called off?"""

CANCEL_POLL = 0.05
"""Seconds between two such questions while there is nothing to do but wait."""


class CalledOff(Exception):
    """Ends work that was called off, where there is nothing to return; who called it off hears of it no more."""


def go_on(cancelled: Cancelled) -> None:
    """Raise CalledOff if work was called off."""
    if cancelled():
        raise CalledOff


def never() -> bool:
    """Say that nothing was called off."""
    return False


@contextmanager
def turn_to_ask(lock: Lock, cancelled: Cancelled) -> Generator[bool]:
    """Wait for whoever holds the lock, then hold it; yield False, without it, if this one is called off meanwhile."""
    while not cancelled():
        if lock.acquire(timeout=CANCEL_POLL):
            try:
                yield not cancelled()
            finally:
                lock.release()
            return
    yield False
