# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of a file's text that remember where they stood."""

from bisect import bisect_left, bisect_right
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

    def moved(self, by: int) -> "Passage":
        """Return the passage as it is some code points further on in its file."""
        moved = (replace(piece, start=piece.start + by, end=piece.end + by) for piece in self.pieces)
        return Passage(self.text, tuple(moved))

    def places(self) -> FileMap:
        """Return where each code point stood."""
        return FileMap(self.pieces)


def join(passages: Sequence[Passage], separator: str) -> Passage:
    """Return passages as one; each separator stands for whatever stood between two of them in the file."""
    return chain(passages, [separator] * (len(passages) - 1))


def chain(passages: Sequence[Passage], separators: Sequence[str]) -> Passage:
    """Return passages as one; `separators` holds what goes between each two of them, as in `join`."""
    texts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for passage, separator in zip(passages, ["", *separators], strict=True):
        if separator:
            pieces.append(Piece(at, len(separator), pieces[-1].end, passage.start))
        at += len(separator)
        pieces += [replace(piece, at=piece.at + at) for piece in passage.pieces]
        at += len(passage.text)
        texts += [separator, passage.text]
    return Passage("".join(texts), tuple(pieces))


def _cut(pieces: Sequence[Piece], start: int, end: int) -> Iterable[Piece]:
    first_piece = max(bisect_right(pieces, start, key=lambda piece: piece.at) - 1, 0)
    for piece in pieces[first_piece : bisect_left(pieces, end, key=lambda piece: piece.at)]:
        first, last = max(start, piece.at), min(end, piece.at + piece.length)
        if first >= last:
            continue
        if piece.end - piece.start == piece.length:
            at = piece.start + first - piece.at
            yield Piece(first - start, last - first, at, at + last - first)
        else:
            yield Piece(first - start, last - first, piece.start, piece.end)
