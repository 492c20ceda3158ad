# SPDX-License-Identifier: GPL-3.0-or-later
"""What workers can do, by name."""

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol

from app.workers.messages import Mark, Request

JOBS = {"harper": "app.checking.harper.job", "model": "app.checking.model.job"}
"""Each job's module; it has a function `job()` that returns the Job or raises CheckerMissing."""


SERVICES = {
    "checking": "app.checking.live.process",
    "expressions": "app.searching.expression_process",
    "report": "app.reporting.process",
}
"""Modules with work of another kind, which have a language of their own: a function `serve(arrived, write)`."""


class Job(Protocol):
    """Looks at texts, in a worker, one request after the other."""

    def marks(self, request: Request) -> Sequence[Sequence[Mark]]:
        """Return the marks of each text. A request without texts comes first, to get ready by."""
        ...


def load(name: str) -> Job:
    """Return a job by name. Raises CheckerMissing if what it needs is not installed, KeyError for another name."""
    return import_module(JOBS[name]).job()
