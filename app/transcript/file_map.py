# SPDX-License-Identifier: GPL-3.0-or-later
"""From positions in a turn's text back to positions in the file it was read from."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """`length` code points of a turn from `at` on, which stand at `start` to `end` in the decoded file.

    Where `end - start == length` the two run in step; otherwise the piece was rewritten (a line break and its
    indentation became one space, say) and maps as a whole.
    """

    at: int
    length: int
    start: int
    end: int


class FileMap:
    """The pieces that make up one turn, in order and without gaps in the turn."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = tuple(pieces)
        self._starts = [piece.at for piece in self.pieces]

    def to_file(self, start: int, end: int) -> tuple[int, int]:
        """Return the file range of the turn's code points `start` to `end` (`start < end`)."""
        return self._range_of(start)[0], self._range_of(end - 1)[1]

    def _range_of(self, position: int) -> tuple[int, int]:
        piece = self.pieces[bisect_right(self._starts, position) - 1]
        if piece.end - piece.start != piece.length:
            return piece.start, piece.end
        start = piece.start + position - piece.at
        return start, start + 1
