# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns as plain text: a blank line between turns, names before them if they are wanted."""

from app.exporting.exported import Exported


def to_text(exported: Exported, *, speakers: bool = False) -> str:
    """Return the turns as text; an answer's paragraphs stand on lines of their own."""
    blocks = ["\n".join(f"{key.capitalize()}: {value}" for key, value in exported.facts.items())]
    for turn in exported.turns:
        if turn.text.strip():
            label = f"{turn.speaker}: " if speakers and turn.speaker else ""
            blocks.append(label + turn.text.strip())
    return "\n\n".join(block for block in blocks if block) + "\n"
