# SPDX-License-Identifier: GPL-3.0-or-later
"""Several turns as plain text."""

from collections.abc import Iterable

from app.transcript.turn import Turn


def as_text(turns: Iterable[Turn]) -> str:
    """Return turns with their speakers ("Name: text"), an empty line between them."""
    return "\n\n".join(f"{turn.speaker}: {turn.text}" if turn.speaker else turn.text for turn in turns)
