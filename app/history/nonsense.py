# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses tables that SQLite finds sound but that Fairhand never wrote, before anything is built on them."""

from collections.abc import Sequence

from fractional_indexing import validate_order_key

from app.history.revision import Revision
from app.transcript.transcript import Transcript


def refuse_nonsense(transcript: Transcript, revisions: Sequence[Revision]) -> None:
    """Raise TypeError, ValueError, IndexError, KeyError or FIError for a state that cannot have been saved."""
    if revisions[0].id != 1:
        raise ValueError("revision 1 is missing")
    for original in transcript.originals.values():
        _refuse_no_text(original.text, original.speaker)
    for turn in transcript.turns:
        _refuse_no_text(turn.text, turn.speaker)
        validate_order_key(transcript.order_key(turn.id))
        for part in turn.origin:
            if not 0 <= part.start <= part.end <= len(transcript.originals[part.turn].text):
                raise ValueError("an origin lies outside its original")
    for suggestion in transcript.suggestions.values():
        _refuse_no_text(suggestion.deleted, suggestion.inserted, suggestion.author)
    for term in transcript.terms.values():
        _refuse_no_text(term.right, term.source, term.note)
    for source in transcript.source_texts.values():
        _refuse_no_text(source.text, source.came_from)
        if source.turn not in transcript.originals:
            raise ValueError("a source text belongs to no original")


def _refuse_no_text(*values: object) -> None:
    for value in values:
        if not isinstance(value, str):
            raise TypeError("a text is no text")
