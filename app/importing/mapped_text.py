# SPDX-License-Identifier: GPL-3.0-or-later
"""Text that knows for each of its code points where it stands in the file."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from app.transcript.file_map import FileMap, Piece


@dataclass(frozen=True, slots=True)
class MappedText:
    """Text and the pieces that it is made of, in order and without gaps."""

    text: str
    pieces: tuple[Piece, ...]

    @property
    def start(self) -> int:
        """Where in the file the text begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where in the file the text ends."""
        return self.pieces[-1].end

    def part(self, start: int, end: int) -> "MappedText":
        """Return the code points `start` to `end`; a rewritten piece that is cut keeps its whole place."""
        first = bisect_right(self.pieces, start, key=lambda piece: piece.at) - 1
        last = bisect_right(self.pieces, end - 1, key=lambda piece: piece.at)
        return MappedText(self.text[start:end], tuple(_cut(piece, start, end) for piece in self.pieces[first:last]))

    def stripped(self) -> "MappedText":
        """Return the text without white space at its ends. The text must hold something else."""
        start = len(self.text) - len(self.text.lstrip())
        end = len(self.text.rstrip())
        return self if (start, end) == (0, len(self.text)) else self.part(start, end)

    def file_map(self) -> FileMap:
        """Return the way back to the file."""
        return FileMap(self.pieces)


def verbatim(text: str, start: int) -> MappedText:
    """Return text that stands in the file as it is, from `start` on."""
    return MappedText(text, (Piece(0, len(text), start, start + len(text)),))


def rewritten(text: str, start: int, end: int) -> MappedText:
    """Return text that stands for a range of the file that reads otherwise."""
    return MappedText(text, (Piece(0, len(text), start, end),))


def chained(parts: Iterable[MappedText]) -> MappedText:
    """Return texts one after the other."""
    texts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for part in parts:
        texts.append(part.text)
        pieces += [Piece(at + piece.at, piece.length, piece.start, piece.end) for piece in part.pieces]
        at += len(part.text)
    return MappedText("".join(texts), tuple(pieces))


def joined(parts: Iterable[MappedText], separator: str = "\n") -> MappedText:
    """Return texts with `separator` between them, which stands for whatever parts them in the file."""
    chain: list[MappedText] = []
    for part in parts:
        if chain:
            chain.append(rewritten(separator, min(chain[-1].end, part.start - 1), part.start))
        chain.append(part)
    return chained(chain)


def _cut(piece: Piece, start: int, end: int) -> Piece:
    first, last = max(piece.at, start), min(piece.at + piece.length, end)
    if piece.end - piece.start != piece.length:
        return Piece(first - start, last - first, piece.start, piece.end)
    begin = piece.start + first - piece.at
    return Piece(first - start, last - first, begin, begin + last - first)
