# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps a second writer out of a project, by a lock of the operating system that dies with its process."""

import os
from pathlib import Path

from filelock import FileLock, Timeout

from app.errors import InUse, NotWritable


class ProjectLock:
    """Held from construction until `release`. The lock file stands beside the project and goes with the lock.

    A project that is opened by a link has it where the project is: by each of its names it is the same one.
    """

    def __init__(self, project: Path) -> None:
        """Take the lock at once. Raises InUse, or NotWritable where no file can be made."""
        if not project.parent.is_dir():
            raise NotWritable(f"There is no folder {project.parent}; make it first, or choose another place.")
        real = Path(os.path.realpath(project))
        self._path = real.with_name(real.name + ".lock")
        # It may be given back in another thread than the one that took it.
        self._lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise InUse(f"{project} is open in another Fairhand window or command; close it there first.") from None
        except OSError as error:
            raise NotWritable(
                f"{project.parent} cannot be written to ({error.strerror}); copy the project to a folder of yours."
            ) from error

    def release(self) -> None:
        """Give the lock back. The file goes first: whoever waits for it sees that it is gone and makes a new one."""
        self._path.unlink(missing_ok=True)
        self._lock.release()
