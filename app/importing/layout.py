# SPDX-License-Identifier: GPL-3.0-or-later
"""What an importer makes of a text: passages with roles and speakers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.importing.imported import Lost, Sourced, Timed
from app.importing.passage import Passage, join
from app.transcript.turn import Role

PARAGRAPH = "\n"
"""Between paragraphs of one turn."""


@dataclass(frozen=True, slots=True)
class FoundTurn:
    """A turn as it stands in the file."""

    passage: Passage
    role: Role
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """The turns of a file, what it says of itself, what stands beside the turns, and what could not be kept.

    `authors` are those of tracked changes.
    """

    turns: Sequence[FoundTurn]
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    timed: Sequence[Timed] = ()
    sourced: Sequence[Sourced] = ()
    lost: Sequence[Lost] = ()
    authors: Sequence[str] = ()


def one_turn(paragraphs: Iterable[Passage], role: Role, speaker: str = "") -> FoundTurn:
    """Return paragraphs as one turn."""
    return FoundTurn(join(list(paragraphs), PARAGRAPH), role, speaker)
