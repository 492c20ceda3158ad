# SPDX-License-Identifier: GPL-3.0-or-later
"""What every importer returns."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from app.transcript.aside import Aside, SourceText
from app.transcript.cue import Cue
from app.transcript.file_map import FileMap, Piece
from app.transcript.turn import Original, Role


class Lost(StrEnum):
    """What a file had that a transcript does not keep."""

    PICTURES = "pictures"
    FOOTNOTES = "footnotes"
    COMMENTS = "comments"
    TABLES = "the layout of tables"
    LISTS = "the numbers of lists"
    HIDDEN = "hidden text"
    ACCEPTED = "tracked changes, which were accepted"
    REJECTED = "tracked changes, which were rejected"
    SURROUNDINGS = "what stood around the main text of the page"
    UNTRANSLATED = "rows without a translation"
    COLUMNS = "columns that are not known here"
    TAGS = "tags within the text"
    HALVES = "half characters"


@dataclass(frozen=True, slots=True)
class ImportedTurn:
    """A turn found in a file. `continues` is as in `Original`."""

    text: str
    role: Role
    speaker: str
    places: FileMap
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Timed:
    """Code points `start` to `end` of the decoded file, said from `begins` to `ends`, in milliseconds."""

    start: int
    end: int
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Sourced:
    """Code points `start` to `end` of the decoded file, and the source-language text that they were translated from."""

    start: int
    end: int
    text: str
    came_from: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A file taken in: its turns in reading order, and what is known of the file.

    `decoded` is the file's text as it was read, without byte order mark and with its line ends as they are; if not
    `is_text`, it is what was put together of a file that is no text. `metadata` holds what the file says of itself
    ("title", "created", ...), `lost` what could not be kept. `timed` and `sourced` are in the order of
    the file. `corrected` are the turns that changes tracked by `authors` make of these, nothing if that was not asked.
    """

    path: Path
    encoding: str
    sha256: str
    decoded: str
    turns: tuple[ImportedTurn, ...]
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    is_text: bool = True
    lost: tuple[Lost, ...] = ()
    timed: Sequence[Timed] = ()
    sourced: Sequence[Sourced] = ()
    corrected: tuple[ImportedTurn, ...] = ()
    authors: tuple[str, ...] = ()

    def originals(self) -> tuple[Original, ...]:
        """Return the turns as originals, numbered from 1 in reading order."""
        return tuple(_original(number, turn) for number, turn in enumerate(self.turns, 1))

    def aside(self) -> Aside:
        """Return the times and source-language texts of the originals."""
        cues: list[Cue] = []
        sources: list[SourceText] = []
        given: set[int] = set()
        for number, turn in enumerate(self.turns, 1):
            cues += (Cue(number, *range_, timed.begins, timed.ends) for timed, range_ in _within(self.timed, turn))
            found = [sourced for sourced, _ in _within(self.sourced, turn) if sourced.start not in given]
            # The source of a row that is two turns now stays with the first of them.
            given |= {sourced.start for sourced in found}
            if found:
                text = "\n".join(sourced.text for sourced in found)
                sources.append(SourceText(number, text, found[0].came_from))
        return Aside(cues, sources)


Placed = TypeVar("Placed", Timed, Sourced)


def _within(ranges: Sequence[Placed], turn: ImportedTurn) -> Iterator[tuple[Placed, tuple[int, int]]]:
    """Yield those ranges of the file that a turn has a part of, each with its code points of the turn."""
    pieces = turn.places.pieces
    if not pieces or not ranges:
        return
    first = bisect_right(ranges, pieces[0].start, key=lambda range_: range_.end)
    for range_ in ranges[first:]:
        if range_.start >= pieces[-1].end:
            return
        inside = [piece for piece in pieces if piece.start < range_.end and range_.start < piece.end]
        if inside:
            yield range_, (_at(inside[0], range_.start), _at(inside[-1], range_.end))


def _at(piece: Piece, place: int) -> int:
    """Return where a place of the file is in a turn, at the ends of a piece if it lies outside of it."""
    if piece.end - piece.start != piece.length:
        return piece.at if place <= piece.start else piece.at + piece.length
    return piece.at + min(max(place - piece.start, 0), piece.length)


def _original(number: int, turn: ImportedTurn) -> Original:
    start, end = turn.places.to_file(0, len(turn.text))
    return Original(number, turn.text, turn.role, turn.speaker, start, end, turn.continues)
