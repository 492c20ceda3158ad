# SPDX-License-Identifier: GPL-3.0-or-later
"""The places of a transcript where a correction could be made as well, and the edits that make it there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.cancelling import Cancelled, never
from app.errors import EditRefused
from app.proposals.adapting import adapted
from app.proposals.correction import Correction
from app.proposals.garble import Garble, Match, garble_of
from app.transcript.edits import Edit
from app.transcript.operations import replace_text
from app.transcript.transcript import Transcript
from app.transcript.turn import Turn
from app.transcript.word_diff import count_changes, word_diff

LARGE = 5
"""From so many words that come or go on, a change is a rewrite, which a person should look at before it is made."""


@dataclass(frozen=True, slots=True)
class SimilarPlace:
    """Code points `start` to `end` of a turn's text, what stands there, and what would.

    `sure` is False for a large rewrite, and where a form or a word's place had to be guessed.
    """

    turn_id: int
    start: int
    end: int
    found: str
    proposed: str
    sure: bool


def similar_places(turns: Iterable[Turn], correction: Correction, cancelled: Cancelled = never) -> list[SimilarPlace]:
    """Return where a correction could be made in some turns, in order; what was found so far if it is called off."""
    garble = garble_of(correction)
    places: list[SimilarPlace] = []
    for turn in turns:
        if cancelled():
            break
        places.extend(places_in(turn, correction, garble))
    return places


def places_in(turn: Turn, correction: Correction, garble: Garble) -> Iterator[SimilarPlace]:
    """Yield the places of one turn."""
    if not garble.may_be_in(turn.text.lower().replace("’", "'")):
        return
    for match in garble.matches(turn.text):
        made = adapted(correction, garble.tokens, match, turn.text)
        found = turn.text[match.start : match.end]
        if made.text != found and not _stands_already(turn.text, match, made.text):
            sure = made.sure and not is_large(found, made.text)
            yield SimilarPlace(turn.id, match.start, match.end, found, made.text, sure)


def is_large(found: str, proposed: str) -> bool:
    """Tell whether so many words would change that it is a rewrite."""
    return max(count_changes(word_diff(found, proposed))) >= LARGE


def correct(transcript: Transcript, places: Iterable[SimilarPlace]) -> list[Edit]:
    """Return the edits that make a correction in some places. Raises EditRefused if the text has changed there.

    Edits go from the end of each turn to its start, so that positions hold.
    """
    scratch = transcript.copy()
    edits: list[Edit] = []
    for place in sorted(places, key=lambda place: (place.turn_id, -place.start)):
        if scratch.turn(place.turn_id).text[place.start : place.end] != place.found:
            raise EditRefused("The text has changed since similar places were looked for; look again.")
        for edit in replace_text(scratch, place.turn_id, place.start, place.end, place.proposed):
            scratch.apply(edit)
            edits.append(edit)
    return edits


def _stands_already(text: str, match: Match, proposed: str) -> bool:
    """Tell whether the right words are there, the wrong ones being a part of them."""
    found = text[match.start : match.end].casefold()
    wanted = proposed.casefold()
    if len(wanted) <= len(found):
        return False
    at = wanted.find(found)
    while at >= 0:
        start = match.start - at
        if start >= 0 and text[start : start + len(proposed)].casefold() == wanted:
            return True
        at = wanted.find(found, at + 1)
    return False
