# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether Harper can be used."""

from app.checking.harper.checker import HarperChecker
from app.checking.part import Part, PartState
from app.errors import CheckerFailed, CheckerMissing
from app.workers.messages import Request

_NAME = "Harper"


def inspect() -> Part:
    """Return the state of Harper, whose worker is started once to see."""
    checker = HarperChecker()
    try:
        checker.worker.ask(Request(0, ("It is an test.",)))
    except CheckerMissing as missing:
        return Part(_NAME, PartState.MISSING, "", str(missing))
    except CheckerFailed as failed:
        return Part(_NAME, PartState.FAILED, "", str(failed))
    finally:
        checker.close()
    return Part(_NAME, PartState.OK, checker.version.partition("+")[0], "")
