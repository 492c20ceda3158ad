# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings of a text that has changed since: moved along where the change did not touch them, dropped where it did."""

from collections.abc import Iterable

from msgspec.structs import replace

from app.checking.finding import Finding
from app.checking.flag import Flag
from app.transcript.edits import Replace
from app.transcript.word_diff import Hunk, word_diff


def shift(findings: Iterable[Finding], old: str, new: str) -> list[Finding]:
    """Return the findings that still hold in `new`, at their places there."""
    hunks = word_diff(old, new)
    moved = (_moved(finding, hunks) for finding in findings)
    return [finding for finding in moved if finding]


def shift_by(flags: Iterable[Flag], edit: Replace) -> list[Flag]:
    """Return the flags of a turn that an edit leaves alone, at their places after it.

    A flag goes if the edit reaches into it, or adds letters to its first or last word.
    """
    end = edit.start + len(edit.deleted)
    by = len(edit.inserted) - len(edit.deleted)
    kept: list[Flag] = []
    for flag in flags:
        finding = flag.finding
        if finding.end < edit.start or (finding.end == edit.start and not _word_begins(edit)):
            kept.append(flag)
        elif end < finding.start or (end == finding.start and not _word_ends(edit)):
            moved = replace(finding, start=finding.start + by, end=finding.end + by)
            kept.append(replace(flag, finding=moved))
    return kept


def _word_begins(edit: Replace) -> bool:
    return (edit.deleted or " ")[0].isalnum() or (edit.inserted or " ")[0].isalnum()


def _word_ends(edit: Replace) -> bool:
    return (edit.deleted or " ")[-1].isalnum() or (edit.inserted or " ")[-1].isalnum()


def _moved(finding: Finding, hunks: Iterable[Hunk]) -> Finding | None:
    shift_by = 0
    for hunk in hunks:
        end = hunk.start + len(hunk.deleted)
        if finding.end <= hunk.start:
            break
        if finding.start < end or finding.start < hunk.start:
            return None
        shift_by += len(hunk.inserted) - len(hunk.deleted)
    return replace(finding, start=finding.start + shift_by, end=finding.end + shift_by)
