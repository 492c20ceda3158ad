# SPDX-License-Identifier: GPL-3.0-or-later
"""Comments as Word has them: marks in the text, and a part of their own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from app.exporting.marked import PARAGRAPH_END, Mark, Piece
from app.exporting.xml_text import escaped
from app.transcript.annotations import Comment
from app.transcript.turn import Turn

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@dataclass(frozen=True, slots=True)
class _Span:
    """The code points of a turn that a comment is about."""

    comment: Comment
    turn: Turn
    start: int
    end: int

    def is_over(self, place: int) -> bool:
        """Tell whether nothing of it but paragraph ends stands behind a place."""
        return not self.turn.text[place : self.end].strip(PARAGRAPH_END)


class CommentMarks:
    """Says where comments begin and end while their turns are written from the beginning to the end."""

    def __init__(self, comments: Iterable[Comment], turns: Mapping[int, Turn]) -> None:
        self._spans: dict[int, list[_Span]] = {}
        self._begun: set[int] = set()
        self._ended: set[int] = set()
        for comment in comments:
            if comment.turn in turns:
                turn = turns[comment.turn]
                end = len(turn.text) if comment.end is None else comment.end
                self._spans.setdefault(turn.id, []).append(_Span(comment, turn, comment.start or 0, end))

    @property
    def comments(self) -> list[Comment]:
        """The comments that were marked."""
        return [span.comment for spans in self._spans.values() for span in spans if span.comment.id in self._ended]

    def cut(self, piece: Piece) -> Iterator[Piece]:
        """Yield a piece, cut where a comment begins or ends in it."""
        length = len(piece.text)
        places = {place - piece.at for span in self._at(piece) for place in (span.start, span.end)}
        cuts = [0, *sorted(place for place in places if 0 < place < length), length]
        for start, end in pairwise(cuts):
            at = piece.at + start if piece.at >= 0 else -1
            yield replace(piece, text=piece.text[start:end], at=at)

    def before(self, piece: Piece) -> Iterator[str]:
        """Yield the marks of comments that begin with a piece."""
        for span in self._at(piece):
            if span.start <= piece.at and span.comment.id not in self._begun:
                yield self._begin(span)

    def behind(self, piece: Piece) -> Iterator[str]:
        """Yield the marks of comments that end with a piece, and of those behind the last one."""
        place = piece.at + len(piece.text)
        for span in self._at(piece):
            if span.comment.id not in self._begun and not span.turn.text[place:].strip(PARAGRAPH_END):
                yield self._begin(span)
            if span.comment.id in self._begun - self._ended and span.is_over(place):
                yield self._end(span)

    def on_nothing(self, turn: Turn) -> Iterator[str]:
        """Yield the marks of comments on a turn without text."""
        for span in self._spans.get(turn.id, ()):
            if span.comment.id not in self._begun and not turn.text.strip(PARAGRAPH_END):
                yield self._begin(span)
                yield self._end(span)

    def _at(self, piece: Piece) -> list[_Span]:
        return self._spans.get(piece.turn, []) if piece.at >= 0 and piece.mark is not Mark.DELETED else []

    def _begin(self, span: _Span) -> str:
        self._begun.add(span.comment.id)
        return f'<w:commentRangeStart w:id="{span.comment.id}"/>'

    def _end(self, span: _Span) -> str:
        self._ended.add(span.comment.id)
        number = span.comment.id
        return f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'


def comments_part(comments: Iterable[Comment]) -> str:
    """Return the part that holds what the comments say."""
    return f"<w:comments {NAMESPACE}>{''.join(map(_comment, comments))}</w:comments>"


def _comment(comment: Comment) -> str:
    initials = "".join(word[0] for word in comment.author.split())[:4]
    said = f"(resolved) {comment.text}" if comment.resolved else comment.text
    lines = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escaped(line)}</w:t></w:r></w:p>' for line in said.split("\n")
    )
    return (
        f'<w:comment w:id="{comment.id}" w:author="{escaped(comment.author)}" w:initials="{escaped(initials)}" '
        f'w:date="{escaped(comment.time[:19])}Z">{lines}</w:comment>'
    )
