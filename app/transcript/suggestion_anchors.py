# SPDX-License-Identifier: GPL-3.0-or-later
"""Where suggestions stand once the text under them has changed: each move is an edit of its own."""

from collections.abc import Iterator

from msgspec.structs import replace

from app.transcript.annotations import Suggestion
from app.transcript.edits import SetSuggestion
from app.transcript.transcript import Transcript


def suggestions_after_replace(
    transcript: Transcript, turn_id: int, start: int, end: int, inserted: int
) -> Iterator[SetSuggestion]:
    """Yield what `inserted` code points in place of `start` to `end` do to the suggestions for a turn."""
    for suggestion in _suggestions_for(transcript, turn_id):
        moved = _moved(suggestion, start, end, inserted)
        if moved != suggestion:
            yield SetSuggestion(suggestion, moved)


def suggestions_after_split(
    transcript: Transcript, turn_id: int, at: int, cut: int, second: int
) -> Iterator[SetSuggestion]:
    """Yield what a split does to suggestions: those behind the cut go along, those across it end there."""
    for suggestion in _suggestions_for(transcript, turn_id):
        if suggestion.start >= cut:
            place = {"turn": second, "start": suggestion.start - cut, "end": suggestion.end - cut}
            yield SetSuggestion(suggestion, replace(suggestion, **place))
        elif suggestion.end > at:
            yield SetSuggestion(suggestion, replace(suggestion, start=min(suggestion.start, at), end=at))


def suggestions_before_merge(transcript: Transcript, second: int, turn_id: int, shift: int) -> Iterator[SetSuggestion]:
    """Yield what a merge does to the suggestions for the turn that goes: they move to where its text will stand."""
    for suggestion in _suggestions_for(transcript, second):
        place = {"turn": turn_id, "start": suggestion.start + shift, "end": suggestion.end + shift}
        yield SetSuggestion(suggestion, replace(suggestion, **place))


def _suggestions_for(transcript: Transcript, turn_id: int) -> list[Suggestion]:
    return [suggestion for suggestion in transcript.suggestions.values() if suggestion.turn == turn_id]


def _moved(suggestion: Suggestion, start: int, end: int, inserted: int) -> Suggestion:
    """Return the suggestion at what has come of its words; it grows over what is changed together with them."""
    shift = inserted - (end - start)
    if end <= suggestion.start:
        return replace(suggestion, start=suggestion.start + shift, end=suggestion.end + shift)
    if start >= suggestion.end:
        return suggestion
    return replace(suggestion, start=min(suggestion.start, start), end=max(suggestion.end, end) + shift)
