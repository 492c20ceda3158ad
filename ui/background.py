# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way to do work of the editor off the GUI thread."""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app.cancelling import Cancelled
from app.errors import FairhandError
from ui.sentences import in_words

T = TypeVar("T")

HAND_OVER = 0.001
"""Seconds after which a thread that computes lets the GUI's go on; with Python's 5 ms, keys wait noticeably."""
THREADS = 4
"""Work waits for disks and processes rather than computing, so a few threads serve."""


class Task:
    """Work under way. It can be called off: then nobody hears of its end.

    Attributes:
        has_ended: whether it is over and told of.

    """

    def __init__(
        self,
        done: Callable[[Any], object],
        failed: Callable[[str], object] | None,
        unwanted: Callable[[Any], object] | None,
        *,
        lasting: bool,
    ) -> None:
        self._called_off = Event()
        self._lasting = lasting
        self._is_left = False
        self._unwanted = unwanted
        self._done = done
        self._failed = failed
        self._result: object = None
        self.has_ended = False
        self._error: BaseException | None = None

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was called off."""
        return self._called_off.is_set()

    def cancel(self) -> None:
        """Call the work off; it ends when it next asks, and neither `done` nor `failed` is called."""
        self._called_off.set()

    def leave(self) -> None:
        """Let nobody hear of the work, because the program ends; only if it is to last it is done all the same."""
        self._is_left = True
        if not self._lasting:
            self.cancel()

    def carry_out(self, work: Callable[[Cancelled], object]) -> None:
        """Do the work in the thread that this is called in."""
        if self.is_cancelled:
            return
        try:
            self._result = work(self._called_off.is_set)
        except BaseException as trouble:
            # Nobody hears of it in this thread: it goes to the GUI thread, where errors are shown.
            self._error = trouble

    def tell(self) -> None:
        """Say how the work went, in the thread that this is called in."""
        self.has_ended = True
        if self.is_cancelled or self._is_left:
            if self._unwanted and self._result is not None:
                self._unwanted(self._result)
        elif self._error is None:
            self._done(self._result)
        elif isinstance(self._error, FairhandError) and self._failed:
            self._failed(in_words(str(self._error)))
        else:
            sys.excepthook(type(self._error), self._error, self._error.__traceback__)


class Background(QObject):
    """Runs work in threads and calls back on the GUI thread."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(HAND_OVER)
        self._pool = ThreadPoolExecutor(THREADS, "background")
        self._tasks: set[Task] = set()
        self._closed: Callable[[], object] | None = None
        self._ended.connect(self._tell)

    def run(
        self,
        work: Callable[[Cancelled], T],
        done: Callable[[T], object],
        failed: Callable[[str], object] | None = None,
        unwanted: Callable[[T], object] | None = None,
        *,
        lasting: bool = False,
    ) -> Task:
        """Do `work` in a thread; `done` gets its result, `failed` the sentence of a FairhandError.

        The work is handed a question that it should ask now and then: has it been called off? Any other error goes to
        the handler of unhandled errors. `unwanted` gets what came of work that was called off too late, to be put
        away. `lasting` work, which writes something that is to be kept, is also done when the program ends meanwhile.
        """
        task = Task(done, failed, unwanted, lasting=lasting)
        if self._closed:
            task.leave()
        self._tasks.add(task)
        self._pool.submit(self._carry_out, task, work)
        return task

    @property
    def is_at_rest(self) -> bool:
        """Whether no work is under way."""
        return not self._tasks

    def close(self, done: Callable[[], object]) -> None:
        """Call off all work but what lasts, and call `done` once nothing is under way; the window waits for nothing."""
        self._closed = done
        for task in self._tasks:
            task.leave()
        self._end_if_idle()

    def _carry_out(self, task: Task, work: Callable[[Cancelled], object]) -> None:
        task.carry_out(work)
        self._ended.emit(task)

    def _tell(self, task: Task) -> None:
        self._tasks.discard(task)
        task.tell()
        self._end_if_idle()

    def _end_if_idle(self) -> None:
        if self._closed and not self._tasks:
            self._pool.shutdown(wait=False)
            done, self._closed = self._closed, None
            done()


class Errands:
    """The work of one owner, who can call off all of it at once."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._tasks: list[Task] = []

    def run(
        self,
        work: Callable[[Cancelled], T],
        done: Callable[[T], object],
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Do work as `Background.run` does."""
        self._tasks = [task for task in self._tasks if not task.has_ended]
        self._tasks.append(self._background.run(work, done, failed))

    def cancel(self) -> None:
        """Call all of it off: nobody hears of it any more."""
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
