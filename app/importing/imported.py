# SPDX-License-Identifier: GPL-3.0-or-later
"""What every importer returns."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.transcript.file_map import FileMap
from app.transcript.turn import Original, Role


@dataclass(frozen=True, slots=True)
class ImportedTurn:
    """A turn found in a file. `continues` is as in `Original`."""

    text: str
    role: Role
    speaker: str
    places: FileMap
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """A file taken in: its turns in reading order, and what is known of the file.

    `decoded` is the file's text as it was read, without byte order mark and with its line ends as they are;
    `metadata` holds what the file says of itself ("title", "created", ...).
    """

    path: Path
    encoding: str
    sha256: str
    decoded: str
    turns: tuple[ImportedTurn, ...]
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])

    def originals(self) -> tuple[Original, ...]:
        """Return the turns as originals, numbered from 1 in reading order."""
        return tuple(_original(number, turn) for number, turn in enumerate(self.turns, 1))


def _original(number: int, turn: ImportedTurn) -> Original:
    start, end = turn.places.to_file(0, len(turn.text))
    return Original(number, turn.text, turn.role, turn.speaker, start, end, turn.continues)
