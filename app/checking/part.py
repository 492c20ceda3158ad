# SPDX-License-Identifier: GPL-3.0-or-later
"""What Fairhand needs, part by part, as `fairhand doctor` tells it."""

from dataclasses import dataclass
from enum import StrEnum


class PartState(StrEnum):
    """Whether a part can be used."""

    OK = "ok"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what Fairhand needs, with what to do about it if it is not ok."""

    name: str
    state: PartState
    version: str
    advice: str
