# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings of a text that has changed since: moved along where the change did not touch them, dropped where it did."""

from collections.abc import Iterable
from dataclasses import replace

from app.checking.finding import Finding
from app.transcript.word_diff import Hunk, word_diff


def shift(findings: Iterable[Finding], old: str, new: str) -> list[Finding]:
    """Return the findings that still hold in `new`, at their places there."""
    hunks = word_diff(old, new)
    moved = (_moved(finding, hunks) for finding in findings)
    return [finding for finding in moved if finding]


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
