# SPDX-License-Identifier: GPL-3.0-or-later
"""What two copies of a project have in common: the state from which they were edited apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from app.errors import EditRefused
from app.history.provenance import Reason, Traces, traces
from app.history.reading import JournalRow
from app.history.revision import Kind, Revision
from app.transcript.edits import inverse
from app.transcript.transcript import Transcript

MOST_NAMED = 20
"""Revisions that a note names one by one."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a project: its working copy, and how that came about from the import on."""

    transcript: Transcript
    journal: Sequence[JournalRow]
    revisions: Sequence[Revision]


@dataclass(frozen=True, slots=True)
class Apart:
    """What a copy did by itself: the state from which it went on, and what its edits left in the text."""

    base: Transcript
    left: Traces

    def reason(self, turn_id: int, start: int, end: int) -> Reason | None:
        """Return why words of a turn, from `start` to `end`, are as they are; the latest reason, if there is one."""
        there = [trace.reason for trace in self.left.get(turn_id, ()) if trace.start <= end and start <= trace.end]
        return max(there, key=lambda reason: reason.edit, default=None)


def edited_apart(first: Copy, second: Copy) -> tuple[Apart, Apart] | None:
    """Return what each copy did after the last edit that both have; None if they do not come from one transcript."""
    if first.transcript.originals != second.transcript.originals:
        return None
    common = sum(1 for _ in takewhile(_same, zip(first.journal, second.journal, strict=False)))
    try:
        one, other = _apart(first, common), _apart(second, common)
    except EditRefused:
        # A journal that does not lead to its text was not written by one program.
        return None
    if one.base.turns != other.base.turns:
        return None
    # What only one of them was imported with is new on its side, and nobody has taken it away on the other.
    sources = dict(one.base.source_texts.items() & other.base.source_texts.items())
    one.base.source_texts, other.base.source_texts = sources, dict(sources)
    return one, other


def revisions_apart(first: Copy, second: Copy) -> list[Revision]:
    """Return the revisions that only the second copy has."""
    made = zip(map(_made, first.revisions), map(_made, second.revisions), strict=False)
    common = sum(1 for _ in takewhile(_same, made))
    return list(second.revisions[common:])


def named(revisions: Sequence[Revision]) -> str:
    """Return some revisions in words, those that somebody saved by their notes."""
    if not revisions:
        return ""
    first, last = revisions[0].id, revisions[-1].id
    said = f"revision {first}" if first == last else f"revisions {first} to {last}"
    saved = [revision for revision in revisions if revision.kind is not Kind.AUTOSAVE and revision.note]
    notes = [f"{one.id} “{one.note}” ({one.author}, {one.time[:10]})" for one in saved[-MOST_NAMED:]]
    return ": ".join([said, ", ".join(notes)] if notes else [said])


def _made(revision: Revision) -> tuple[int, str, str]:
    """Return what no copy changes of a revision: its note can be."""
    return revision.id, revision.time, revision.author


def _same(pair: tuple[object, object]) -> bool:
    return pair[0] == pair[1]


def _apart(copy: Copy, common: int) -> Apart:
    since = copy.journal[common:]
    base = copy.transcript.copy()
    for row in reversed(since):
        base.apply(inverse(row.caused.edit))
    return Apart(base, traces(since))
