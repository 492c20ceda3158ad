# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside a transcript: comments, suggestions, decisions about its findings, terms, and source texts."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from app.transcript.aside import SourceText
from app.transcript.term import Term


class Comment(msgspec.Struct, frozen=True):
    """A remark on a whole turn, or on its code points `start` to `end`. `time` is UTC, ISO 8601."""

    id: int
    turn: int
    start: int | None
    end: int | None
    text: str
    author: str
    time: str
    resolved: bool = False


class Suggestion(msgspec.Struct, frozen=True):
    """What somebody would change: `inserted` is to stand where `deleted` stands in a turn. `time` is UTC, ISO 8601.

    `start` to `end` are the code points that have come of `deleted`: other words once somebody has changed them.
    """

    id: int
    turn: int
    start: int
    end: int
    deleted: str
    inserted: str
    author: str
    time: str


class Scope(StrEnum):
    """How far a decision reaches."""

    HERE = "here"
    TRANSCRIPT = "transcript"
    RULE = "rule"


class Verdict(StrEnum):
    """What the editor made of a finding."""

    ACCEPTED = "accepted"
    IGNORED = "ignored"


class Decision(msgspec.Struct, frozen=True):
    """A verdict on the findings with one fingerprint, or on all findings of one rule.

    `fingerprint` is None for scope RULE, `rule` for the other scopes. `turn` and `occurrence` (counted from 0 among the
    equal fingerprints of the turn) are set for scope HERE alone. `words` are those that were flagged, for people to
    read; of several fingerprints of one flag only the first has them.
    """

    id: int
    scope: Scope
    verdict: Verdict
    fingerprint: str | None = None
    rule: str | None = None
    turn: int | None = None
    occurrence: int | None = None
    words: str = ""


class Annotations(msgspec.Struct, frozen=True):
    """All that is said about a transcript, and the source-language texts of its original turns."""

    comments: Iterable[Comment] = ()
    decisions: Iterable[Decision] = ()
    terms: Iterable[Term] = ()
    suggestions: Iterable[Suggestion] = ()
    source_texts: Iterable[SourceText] = ()


NO_ANNOTATIONS = Annotations()
