# SPDX-License-Identifier: GPL-3.0-or-later
"""What a checker says when it is asked, also when it cannot."""

import time
from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace

from app.cancelling import Cancelled
from app.checking.checker import Checker, Context
from app.checking.finding import Finding
from app.checking.report import CheckerReport, State
from app.errors import CheckerFailed, CheckerMissing
from app.transcript.turn import Turn


class Answer(msgspec.Struct, frozen=True):
    """What a checker found in turns, by their ids, in how many seconds, and what kept it from finding more."""

    found: Mapping[int, Sequence[Finding]]
    seconds: float
    error: CheckerMissing | CheckerFailed | None = None

    def added_to(self, report: CheckerReport) -> CheckerReport:
        """Return the report of a checker that has given this answer too."""
        report = replace(report, seconds=report.seconds + self.seconds)
        if self.error is None:
            return report
        state = State.MISSING if isinstance(self.error, CheckerMissing) else State.FAILED
        return replace(report, state=state, message=str(self.error))


def ask(checker: Checker, turns: Sequence[Turn], context: Context, cancelled: Cancelled) -> Answer:
    """Have a checker look at turns; what it raises is in the answer."""
    started = time.perf_counter()
    found: Mapping[int, Sequence[Finding]] = {}
    error = None
    try:
        found = checker.check(turns, context, cancelled)
    except (CheckerMissing, CheckerFailed) as trouble:
        error = trouble
    return Answer(found, time.perf_counter() - started, error)
