# SPDX-License-Identifier: GPL-3.0-or-later
"""A second file with the source-language text, turn by turn beside the first."""

from dataclasses import replace

from app.importing.imported import Imported, Sourced
from app.transcript.aligning import source_texts


def with_source(imported: Imported, source: Imported) -> Imported:
    """Return a file with the source-language text of another, aligned by turns."""
    texts = source_texts(imported.turns, source.turns)
    sourced = [
        Sourced(turn.places.pieces[0].start, turn.places.pieces[-1].end, text, source.path.name)
        for turn, text in zip(imported.turns, texts, strict=True)
        if text
    ]
    return replace(imported, sourced=sourced)
