# SPDX-License-Identifier: GPL-3.0-or-later
"""Refuses tables that SQLite finds sound but that Fairhand never wrote, before anything is built on them."""

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter

from fractional_indexing import validate_order_key

from app.history.revision import Revision
from app.transcript.transcript import Transcript

_PLAIN_KEY = re.compile(r"a[0-9A-Za-z]|b[0-9A-Za-z]{2}|c[0-9A-Za-z]{3}")
"""The order keys of turns that stand as they were imported: valid, and known to be so much sooner than any others."""


def refuse_nonsense(transcript: Transcript, revisions: Sequence[Revision]) -> None:
    """Raise TypeError, ValueError, IndexError, KeyError or FIError for a state that cannot have been saved."""
    if revisions[0].id != 1:
        raise ValueError("revision 1 is missing")
    originals, turns = transcript.originals, transcript.turns
    for name in ("text", "speaker"):
        _refuse_no_text(map(attrgetter(name), originals.values()))
        _refuse_no_text(map(attrgetter(name), turns))
    for turn in turns:
        key = transcript.order_key(turn.id)
        if not _PLAIN_KEY.fullmatch(key):
            validate_order_key(key)
        for part in turn.origin:
            if not 0 <= part.start <= part.end <= len(originals[part.turn].text):
                raise ValueError("an origin lies outside its original")
    for suggestion in transcript.suggestions.values():
        _refuse_no_text((suggestion.deleted, suggestion.inserted, suggestion.author))
    for term in transcript.terms.values():
        _refuse_no_text((term.right, term.source, term.note))
    for source in transcript.source_texts.values():
        _refuse_no_text((source.text, source.came_from))
        if source.turn not in originals:
            raise ValueError("a source text belongs to no original")


def _refuse_no_text(values: Iterable[object]) -> None:
    if not set(map(type, values)) <= {str}:
        raise TypeError("a text is no text")
