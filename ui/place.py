# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in the transcript something happened."""

from collections.abc import Iterable

import msgspec

from app.transcript.edits import Edit, Merge, Move, Replace, SetComment, SetDecision, SetFact, SetSuggestion, Split


class Place(msgspec.Struct, frozen=True):
    """Code points `start` to `end` of a turn's text; `whole` if what was done is no part of the text."""

    turn_id: int
    start: int
    end: int
    whole: bool = False


def place_of(edits: Iterable[Edit]) -> Place | None:
    """Return where some edits left their mark, for the caret to go to; None if there is nothing to see.

    That is where the last of them was made, or, if they reach over several turns, in the turn that was there first.
    """
    edits = list(edits)
    places = [place for edit in edits if (place := _place_in_text(edit))] or [
        place for edit in edits if (place := _place_beside_text(edit))
    ]
    first = min((place.turn_id for place in places), default=None)
    return next((place for place in reversed(places) if place.turn_id == first), None)


def _place_in_text(edit: Edit) -> Place | None:
    match edit:
        case Replace(turn, start, _, inserted):
            end = start + len(inserted)
            # Marks and spaces are gone on behind, words are selected: what is typed next must not wipe a mark out.
            return Place(turn, start if any(map(str.isalnum, inserted)) else end, end)
        case Merge(division) | Split(division):
            return Place(division.turn, division.at, division.at)
        case _:
            return None


def _place_beside_text(edit: Edit) -> Place | None:
    match edit:
        case Move(turn) | SetFact(turn):
            return Place(turn, 0, 0, whole=True)
        case SetComment(before, after):
            comment = after or before
            return Place(comment.turn, comment.start or 0, comment.end or 0) if comment else None
        case SetSuggestion(before, after):
            suggestion = after or before
            return Place(suggestion.turn, suggestion.start, suggestion.end) if suggestion else None
        case SetDecision():
            return None if edit.turn is None else Place(edit.turn, 0, 0, whole=True)
        case _:
            return None
