# SPDX-License-Identifier: GPL-3.0-or-later
"""A job that is ready at once and answers like Harper where the worker is tested and not what it does.

Run as a program it is a worker's process: all but the job is Fairhand's own.
"""

import re
import sys

from app.workers import entry, jobs
from app.workers.messages import Mark, Request

NAME = "quick"
COMMAND = (sys.executable, "-m", "tests.workers.quick_job")
_WRONG = re.compile("(?<= )an (?=house|cat|dog)")


class QuickJob:
    """Marks an article that does not go with its noun."""

    def marks(self, request: Request) -> list[list[Mark]]:
        return [[Mark(found.start(), found.end() - 1, "AnA") for found in _WRONG.finditer(t)] for t in request.texts]


def job() -> jobs.Job:
    return QuickJob()


if __name__ == "__main__":
    jobs.JOBS[NAME] = "tests.workers.quick_job"
    sys.exit(entry.work(NAME))
