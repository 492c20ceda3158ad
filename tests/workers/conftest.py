# SPDX-License-Identifier: GPL-3.0-or-later
"""Real workers, looked at from outside."""

from collections.abc import Iterator
from importlib.util import find_spec

import psutil
import pytest

from app.workers.messages import Request
from app.workers.worker import Patience, Worker
from tests.lacking import lacking
from tests.workers import quick_job

PATIENCE = Patience(answer=2.0)
_MODULES = {"app.workers", "tests.workers.quick_job"}
"""What the command lines of workers hold."""


def is_gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def workers() -> set[int]:
    """Return the ids of the worker processes that this process has, ended ones that nobody waited for included."""
    return {child.pid for child in psutil.Process().children() if _is_worker(child)}


def _is_worker(process: psutil.Process) -> bool:
    return process.status() == psutil.STATUS_ZOMBIE or not _MODULES.isdisjoint(process.cmdline())


@pytest.fixture(scope="session")
def harper() -> None:
    if find_spec("harper") is None:
        lacking("harper-py")


@pytest.fixture
def worker() -> Iterator[Worker]:
    """A worker of the test's own, that it may harm; it gives up after two seconds. Its job is ready at once."""
    own = quick(PATIENCE)
    yield own
    own.close()


def quick(patience: Patience, warm_up: Request | None = None) -> Worker:
    """Return a worker whose process is a real one but for its job, which takes no time to get ready."""
    return Worker(quick_job.NAME, "Quick", warm_up, quick_job.COMMAND, patience)
