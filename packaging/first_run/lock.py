# SPDX-License-Identifier: GPL-3.0-or-later
"""A lock on a file, so that two runs do not set up the same environment at once.

The operating system drops it when the last process that holds it ends, however it ends.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

if os.name == "nt":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """A lock that is held inside a `with` block that has taken it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor = -1

    def take(self) -> bool:
        """Return True if the lock is now ours, False if another process has it.

        The programs started meanwhile may inherit it: a pip that outlives a killed run.py still keeps others out.
        """
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return False
        os.set_inheritable(descriptor, True)
        self._descriptor = descriptor
        return True

    def wait(self, on_wait: Callable[[], None]) -> None:
        """Take the lock; call `on_wait` once if another process has it."""
        if self.take():
            return
        on_wait()
        while not self.take():
            time.sleep(0.2)

    def __enter__(self) -> "FileLock":
        return self

    def __exit__(self, *_: object) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
