# SPDX-License-Identifier: GPL-3.0-or-later
"""Real workers, looked at from outside; Harper's is the one that every machine can run."""

from collections.abc import Iterator
from importlib.util import find_spec

import psutil
import pytest

from app.workers.worker import Patience, Worker
from tests.lacking import lacking

PATIENCE = Patience(answer=4.0)


def is_gone(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def workers() -> set[int]:
    """Return the ids of the worker processes that this process has, ended ones that nobody waited for included."""
    return {child.pid for child in psutil.Process().children() if _is_worker(child)}


def _is_worker(process: psutil.Process) -> bool:
    return process.status() == psutil.STATUS_ZOMBIE or "app.workers" in process.cmdline()


@pytest.fixture(scope="session")
def harper() -> None:
    if find_spec("harper") is None:
        lacking("harper-py")


@pytest.fixture
def worker(harper: None) -> Iterator[Worker]:
    """A worker of the test's own, that it may harm; it gives up after four seconds."""
    own = Worker("harper", "Harper", patience=PATIENCE)
    yield own
    own.close()
