# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of a checker."""

from enum import StrEnum

import msgspec


class State(StrEnum):
    """How a checker did."""

    OK = "ok"
    MISSING = "missing"
    FAILED = "failed"
    OFF = "off"


class CheckerReport(msgspec.Struct, frozen=True):
    """How a checker did, how long it took, and, if it did not do well, what to do about it."""

    id: str
    version: str
    state: State
    seconds: float
    message: str = ""
