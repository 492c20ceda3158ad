# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of the flags that the imported text had."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.checking.checker import Context
from app.checking.filters import Ignored, Wanted
from app.checking.flag import Flag
from app.checking.glossary import Glossary
from app.checking.names import NamesLearnt
from app.checking.pipeline import Pipeline
from app.checking.report import CheckerReport
from app.history.provenance import Explained
from app.session import Session
from app.transcript.compare import TURN_BREAK, TurnDiff
from app.transcript.turn import as_imported
from app.transcript.undo import CauseKind

BY_HAND = {CauseKind.TYPING, CauseKind.REVERT}


class Fate(StrEnum):
    """What became of a flag: taken, rewritten by hand, ignored, or still there."""

    ACCEPTED = "accepted"
    REWRITTEN = "rewritten"
    IGNORED = "ignored"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class FlagFate:
    """A flag of the imported text and what became of it."""

    category: str
    rule: str
    fate: Fate


def flag_fates(session: Session, pipeline: Pipeline, wanted: Wanted) -> tuple[list[CheckerReport], list[FlagFate]]:
    """Check the text as it was imported; return how the checkers did and what became of each flag."""
    turns = [as_imported(original) for original in session.transcript.originals.values()]
    reports = pipeline.check(turns, Context(turns, session.settings))
    flags = pipeline.flags(turns, (), wanted, NamesLearnt().of(turns), Glossary(()))
    changed = _changed(session)
    ignored = Ignored(session.transcript.decisions.values())
    return reports, [
        FlagFate(flag.finding.category, flag.finding.rule, _fate(flag, changed, ignored)) for flag in flags
    ]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where words of an imported turn were changed, and whether a suggestion did it."""

    start: int
    end: int
    suggested: bool


def _fate(flag: Flag, changed: dict[int, list[_Place]], ignored: Ignored) -> Fate:
    finding = flag.finding
    places = [
        place for place in changed.get(finding.turn_id, ()) if place.start <= finding.end and finding.start <= place.end
    ]
    if places:
        return Fate.ACCEPTED if any(place.suggested for place in places) else Fate.REWRITTEN
    return Fate.IGNORED if ignored.rule(finding.rule) or ignored.flag(flag) else Fate.LEFT


def _changed(session: Session) -> dict[int, list[_Place]]:
    differences = session.differences(1)
    reasons = session.reasons_behind(differences, 1)
    changed: dict[int, list[_Place]] = {}
    for difference in differences:
        for turn_id, place in _places(difference, reasons[difference.turn_id]):
            changed.setdefault(turn_id, []).append(place)
    return changed


def _places(difference: TurnDiff, explained: Sequence[Explained]) -> Iterable[tuple[int, _Place]]:
    at = 0
    for turn in difference.before:
        for one in explained:
            start = one.hunk.start - at
            end = start + len(one.hunk.deleted)
            if start <= len(turn.text) and end >= 0:
                suggested = any(reason.cause.kind not in BY_HAND for reason in one.reasons)
                yield turn.id, _Place(start, end, suggested)
        at += len(turn.text) + len(TURN_BREAK)
