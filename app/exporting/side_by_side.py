# SPDX-License-Identifier: GPL-3.0-or-later
"""Machine translation and correction beside each other, as a Markdown table."""

from collections.abc import Iterator, Mapping, Sequence

from app.exporting.markdown_text import escaped
from app.transcript.lineage import original_text
from app.transcript.turn import Original, Turn

HEADINGS = ("Turn", "Speaker", "Machine translation", "Corrected English")


def rows(turns: Sequence[Turn], originals: Mapping[int, Original]) -> Iterator[tuple[str, str, str, str]]:
    """Yield a row for each turn: number, speaker, what it came from, how it reads now."""
    for number, turn in enumerate(turns, 1):
        yield str(number), turn.speaker, original_text(turn.origin, originals), turn.text


def to_side_by_side(turns: Sequence[Turn], originals: Mapping[int, Original]) -> str:
    """Return a table with a row for each turn."""
    lines = [f"| {' | '.join(HEADINGS)} |", "|---:|---|---|---|"]
    lines += [f"| {number} | {' | '.join(map(_cell, cells))} |" for number, *cells in rows(turns, originals)]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return "<br>".join(escaped(line).replace("|", "\\|") for line in text.split("\n"))
