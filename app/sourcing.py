# SPDX-License-Identifier: GPL-3.0-or-later
"""A source-language text for a transcript that is there already: read from a file, and put beside its turns."""

from collections.abc import Mapping
from pathlib import Path

from app.cancelling import Cancelled, never
from app.importing.reader import read_transcript
from app.transcript.aligning import source_texts
from app.transcript.alignment import Alignment
from app.transcript.aside import SourceText
from app.transcript.turn import Original


def read_alignment(originals: Mapping[int, Original], path: Path, cancelled: Cancelled = never) -> Alignment:
    """Return the source texts in a file beside the originals that they go with. Raises NotReadable."""
    source = read_transcript(path)
    turns = list(originals.values())
    return Alignment(tuple(turn.text for turn in turns), tuple(source_texts(turns, source.turns, cancelled)))


def present_alignment(originals: Mapping[int, Original], sources: Mapping[int, SourceText]) -> Alignment:
    """Return the source texts that a transcript has, beside its originals."""
    texts = (sources[turn].text if turn in sources else "" for turn in originals)
    return Alignment(tuple(original.text for original in originals.values()), tuple(texts))
