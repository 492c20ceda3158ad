# SPDX-License-Identifier: GPL-3.0-or-later
"""What people made of flags, as it teaches Fairhand how often the rules behind them are right."""

from enum import StrEnum

import msgspec


class Outcome(StrEnum):
    """What became of a flagged place: a suggestion was taken, other words were typed there, or it was ignored."""

    ACCEPTED = "accepted"
    CHANGED = "changed"
    IGNORED = "ignored"


class Opinion(msgspec.Struct, frozen=True, gc=False):
    """That a rule of a checker marked a place, as what, how sure as shipped, and the sentence it said."""

    checker: str
    rule: str
    category: str
    confidence: float
    message: str = ""


class Noted(msgspec.Struct, frozen=True):
    """A person has decided about a place that these opinions marked; the same `key` again is the same decision."""

    key: str
    outcome: Outcome
    opinions: tuple[Opinion, ...]


class Switched(msgspec.Struct, frozen=True):
    """A decision was taken back, or made again; one that was never noted stays unknown."""

    key: str
    counts: bool


class Rekeyed(msgspec.Struct, frozen=True):
    """A decision goes by another key from now on: its turn was merged with another."""

    old: str
    new: str


Event = Noted | Switched | Rekeyed


class Tally(msgspec.Struct, frozen=True):
    """How often places that a rule marked as a category, about as sure as shipped, were accepted, changed, ignored.

    `changed` are those where the person typed other words. `message` is what the rule said last, and `latest` rises
    with every decision.
    """

    checker: str
    rule: str
    category: str
    confidence: float
    accepted: int = 0
    changed: int = 0
    ignored: int = 0
    message: str = ""
    latest: int = 0

    @property
    def right(self) -> int:
        """How often the place was worth a change."""
        return self.accepted + self.changed
