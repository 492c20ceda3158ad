# SPDX-License-Identifier: GPL-3.0-or-later
"""From flags to the edits that carry out their first suggestions."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from app.checking.checker import MEMORY
from app.checking.finding import Finding
from app.checking.flag import Flag
from app.errors import EditRefused
from app.transcript.annotations import Decision, Scope, Verdict
from app.transcript.operations import decide, replace_text
from app.transcript.transcript import Transcript
from app.transcript.undo import Cause, CausedEdit, CauseKind


def compatible(flags: Iterable[Flag]) -> list[Flag]:
    """Return the flags whose first suggestions can be carried out together, in reading order.

    Of overlapping ones it is the most confident.
    """
    by_turn: dict[int, list[Flag]] = {}
    for flag in flags:
        if flag.finding.suggestions:
            by_turn.setdefault(flag.finding.turn_id, []).append(flag)
    return [flag for listed in by_turn.values() for flag in _compatible_in_turn(listed)]


def _compatible_in_turn(flags: Iterable[Flag]) -> list[Flag]:
    chosen: list[Flag] = []
    for flag in sorted(flags, key=lambda flag: (-flag.finding.confidence, flag.finding.start)):
        if not any(_overlap(flag.finding, other.finding) for other in chosen):
            chosen.append(flag)
    return sorted(chosen, key=lambda flag: flag.finding.start)


def accept(transcript: Transcript, flags: Sequence[Flag], suggestion: int = 0) -> list[CausedEdit]:
    """Return the edits that put the suggestion of that number in each flag's place, and the decisions on record.

    The flags must not overlap. Edits go from the end of each turn to its start, so that positions hold. Raises
    EditRefused for a flag of another text.
    """
    scratch = transcript.copy()
    made: list[CausedEdit] = []
    for flag in sorted(flags, key=lambda flag: (flag.finding.turn_id, -flag.finding.start)):
        finding = flag.finding
        if scratch.turn(finding.turn_id).text[finding.start : finding.end] != finding.text:
            raise EditRefused("The text has changed since it was checked; have it checked again.")
        lead = next(iter(sorted(flag.marks, key=lambda mark: mark.rule != finding.rule)))
        kind = CauseKind.MEMORY if finding.checker == MEMORY else CauseKind.FINDING
        cause = Cause(kind, finding.rule, lead.fingerprint)
        edits = replace_text(scratch, finding.turn_id, finding.start, finding.end, finding.suggestions[suggestion])
        for edit in [*edits, *decide(scratch, accepting(flag))]:
            scratch.apply(edit)
            made.append(CausedEdit(edit, cause))
    return made


def ignoring(flag: Flag, scope: Scope) -> list[Decision]:
    """Return the decisions that let a flag be seen no more: here, everywhere in the transcript, or its rule."""
    first, *others = _ignoring(flag, scope)
    return [replace(first, words=flag.finding.text), *others]


def _ignoring(flag: Flag, scope: Scope) -> list[Decision]:
    if scope is Scope.RULE:
        return [Decision(0, scope, Verdict.IGNORED, rule=flag.finding.rule)]
    marks = sorted(flag.marks, key=lambda mark: (mark.fingerprint, mark.occurrence))
    if scope is Scope.TRANSCRIPT:
        prints = dict.fromkeys(mark.fingerprint for mark in marks)
        return [Decision(0, scope, Verdict.IGNORED, fingerprint) for fingerprint in prints]
    turn = flag.finding.turn_id
    return [
        Decision(0, scope, Verdict.IGNORED, mark.fingerprint, turn=turn, occurrence=mark.occurrence) for mark in marks
    ]


def accepting(flag: Flag) -> list[Decision]:
    """Return the decisions that put on record that a flag's suggestion was taken."""
    turn = flag.finding.turn_id
    return [
        Decision(0, Scope.HERE, Verdict.ACCEPTED, mark.fingerprint, turn=turn, occurrence=mark.occurrence)
        for mark in sorted(flag.marks, key=lambda mark: (mark.fingerprint, mark.occurrence))
    ]


def _overlap(one: Finding, other: Finding) -> bool:
    return one.start < other.end and other.start < one.end
