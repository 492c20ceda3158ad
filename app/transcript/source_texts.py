# SPDX-License-Identifier: GPL-3.0-or-later
"""What a turn was translated from, also after splits and merges, and how that is put beside the originals anew."""

import re
from collections.abc import Iterable, Mapping

from app.transcript.aside import SourceText
from app.transcript.edits import Edit, SetSource
from app.transcript.transcript import Transcript
from app.transcript.turn import Original, OriginRange

_SENTENCE_END = re.compile(r"[.!?…][\"'»«”“’)\]]*\s+|[。！？]|\n+")
_WORD_END = re.compile(r"\s+")


def source_text(
    origin: Iterable[OriginRange], originals: Mapping[int, Original], sources: Mapping[int, SourceText]
) -> str:
    """Return the source-language text of a turn, "" if there is none.

    Of an original that was split, each part gets the sentences that correspond to it, or as good as that; the parts
    together have all of them. Texts of several originals stand a line apart.
    """
    parts = (_part(part, originals[part.turn].text, sources[part.turn].text) for part in origin if part.turn in sources)
    return "\n".join(part for part in parts if part)


def realigned(transcript: Transcript, texts: Mapping[int, str], came_from: str) -> list[Edit]:
    """Return the edits that put source texts, by original turn, in the place of all that are there."""
    edits: list[Edit] = []
    for turn in transcript.originals:
        before, text = transcript.source_texts.get(turn), texts.get(turn, "")
        if (before.text if before else "") != text:
            edits.append(SetSource(before, SourceText(turn, text, came_from) if text else None))
    return edits


def corresponding_cut(translation: str, at: int, source: str) -> int:
    """Return where in a source text the place `at` of its translation is likely to be.

    Where both have equally many sentences, it is at the end of the same sentence; else at the end of the sentence, or,
    inside the only one, of the word, that is nearest to the same share of the text.
    """
    if not translation[:at].strip():
        return 0
    # Before and behind white space is the same place.
    at = len(translation) - len(translation[at:].lstrip())
    if at == len(translation):
        return len(source)
    ours, theirs = _ends(_SENTENCE_END, translation), _ends(_SENTENCE_END, source)
    if at in ours and len(ours) == len(theirs):
        return theirs[ours.index(at)]
    wanted = at / len(translation) * len(source)
    return min(theirs or _ends(_WORD_END, source) or [0, len(source)], key=lambda end: abs(end - wanted))


def _part(part: OriginRange, translation: str, source: str) -> str:
    start, end = corresponding_cut(translation, part.start, source), corresponding_cut(translation, part.end, source)
    return source[start:end].strip()


def _ends(pattern: re.Pattern[str], text: str) -> list[int]:
    """Return where the matches of a pattern end inside a text."""
    return [match.end() for match in pattern.finditer(text) if 0 < match.end() < len(text)]
