# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a transcript a language model is shown with a passage."""

from app.proposals.language_model.prompt import Passage
from app.transcript.lineage import original_text
from app.transcript.source_texts import source_text
from app.transcript.transcript import Transcript

NEIGHBOURS = 2
"""Turns on either side that are shown."""
_LANGUAGES = {
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "fr": "French",
    "it": "Italian",
    "ro": "Romanian",
    "ru": "Russian",
    "uk": "Ukrainian",
}


def passage_of(transcript: Transcript, turn_id: int, start: int, end: int, language: str) -> Passage:
    """Return code points `start` to `end` of a turn with what a rewrite needs; `language` is a code such as "de"."""
    turn = transcript.turn(turn_id)
    order, at = transcript.reading_order, transcript.index(turn_id)
    original = original_text(turn.origin, transcript.originals)
    seen = f"{original} {turn.text}".casefold()
    terms = [
        term.right
        for term in transcript.terms.values()
        if any(form.casefold() in seen for form in (term.right, *term.wrong))
    ]
    return Passage(
        turn.text,
        start,
        end,
        original,
        [_shown(transcript, other) for other in order[max(0, at - NEIGHBOURS) : at]],
        [_shown(transcript, other) for other in order[at + 1 : at + 1 + NEIGHBOURS]],
        terms,
        source_text(turn.origin, transcript.originals, transcript.source_texts),
        language=_LANGUAGES.get(language, "another language"),
    )


def _shown(transcript: Transcript, turn_id: int) -> str:
    turn = transcript.turn(turn_id)
    return f"{turn.role.capitalize()}: {turn.text}"
