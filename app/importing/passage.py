# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of a file's text that remember where they stood."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.transcript.file_map import FileMap, Piece


@dataclass(frozen=True, slots=True)
class Passage:
    """Text put together from pieces of a file; the pieces cover it without gaps."""

    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, decoded: str, start: int, end: int) -> "Passage":
        """Return what stands at `start` to `end` of the file, without white space at its ends."""
        text = decoded[start:end]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        return cls(text, (Piece(0, len(text), start, start + len(text)),) if text else ())

    @property
    def start(self) -> int:
        """Where it begins in the file."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends in the file."""
        return self.pieces[-1].end

    def part(self, start: int, end: int | None = None) -> "Passage":
        """Return the code points `start` to `end` of the text, without white space at their ends."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        return Passage(text, tuple(_cut(self.pieces, start, start + len(text))))

    def places(self) -> FileMap:
        """Return where each code point stood."""
        return FileMap(self.pieces)


def join(passages: Sequence[Passage], separator: str) -> Passage:
    """Return passages as one; each separator stands for whatever stood between two of them in the file."""
    text = ""
    pieces: list[Piece] = []
    for passage in passages:
        if pieces and separator:
            pieces.append(Piece(len(text), len(separator), pieces[-1].end, passage.start))
            text += separator
        pieces += [replace(piece, at=piece.at + len(text)) for piece in passage.pieces]
        text += passage.text
    return Passage(text, tuple(pieces))


def _cut(pieces: Iterable[Piece], start: int, end: int) -> Iterable[Piece]:
    for piece in pieces:
        first, last = max(start, piece.at), min(end, piece.at + piece.length)
        if first >= last:
            continue
        if piece.end - piece.start == piece.length:
            at = piece.start + first - piece.at
            yield Piece(first - start, last - first, at, at + last - first)
        else:
            yield Piece(first - start, last - first, piece.start, piece.end)
