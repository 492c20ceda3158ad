# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of exports are made of."""

from app.exporting.exported import Exported
from app.history.signatures import Signature
from app.transcript import operations
from app.transcript.compare import compare
from app.transcript.turn import as_imported
from tests.transcripts import transcript_of

SIGNED = Signature(0, 0, "Zoë & Co", "2026-02-03T04:05:06.789Z")


def exported_of(transcript, **more):
    before = [as_imported(original) for original in transcript.originals.values()]
    differences = compare(before, transcript.turns)
    facts = {"before": before, "differences": differences, "signed": SIGNED, "title": "A <talk> & more"}
    return Exported(transcript.turns, transcript.originals, **(facts | more))


def apply(transcript, edits):
    for edit in edits:
        transcript.apply(edit)


def edited_talk():
    """Return a talk with words changed, a turn split, two merged, one moved, one emptied."""
    transcript = transcript_of(
        "Who <are> you & why?",
        "The Regime falls. Nobody weeps.",
        "And then?",
        "Then came\tothers.\nMany.",
        "Is it so?",
        "It were so.",
        "Moved?",
        "Gone.",
    )
    apply(transcript, operations.replace_text(transcript, 2, 4, 10, "regime"))
    apply(transcript, operations.split(transcript, 2, 18))
    apply(transcript, operations.merge_with_next(transcript, 5, "\n"))
    apply(transcript, operations.move(transcript, 7, 1))
    apply(transcript, operations.set_text(transcript, 8, ""))
    return transcript
