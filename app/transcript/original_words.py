# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine's words in the place of an editor's, for a selection or a whole turn."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.transcript.edits import Edit
from app.transcript.lineage import original_text
from app.transcript.operations import replace_text
from app.transcript.transcript import Transcript
from app.transcript.word_diff import word_diff


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """Code points `start` to `end` of a turn's text stand where the machine had `original`."""

    start: int
    end: int
    original: str


def changed_words(transcript: Transcript, turn_id: int, start: int, end: int) -> list[ChangedWords]:
    """Return the changes that a span of a turn touches, each of them whole, in text order.

    Words that were deleted belong to the span if their place is in it or at one of its ends.
    """
    return [
        change
        for change in _changes(transcript, turn_id)
        if (change.start < end and change.end > start) or (change.start == change.end and start <= change.start <= end)
    ]


def restore_words(transcript: Transcript, turn_id: int, start: int, end: int) -> list[Edit]:
    """Return the edits that give a span of a turn the machine's words again; what lies beside it stays."""
    scratch = transcript.copy()
    made: list[Edit] = []
    for change in reversed(changed_words(transcript, turn_id, start, end)):
        for edit in replace_text(scratch, turn_id, change.start, change.end, change.original):
            scratch.apply(edit)
            made.append(edit)
    return made


def _changes(transcript: Transcript, turn_id: int) -> Iterator[ChangedWords]:
    turn = transcript.turn(turn_id)
    shift = 0
    for hunk in word_diff(original_text(turn.origin, transcript.originals), turn.text):
        start = hunk.start + shift
        yield ChangedWords(start, start + len(hunk.inserted), hunk.deleted)
        shift += len(hunk.inserted) - len(hunk.deleted)
