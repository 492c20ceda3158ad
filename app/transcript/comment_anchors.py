# SPDX-License-Identifier: GPL-3.0-or-later
"""Where comments stand once the text under them changes, as edits of their own."""

from collections.abc import Iterator

from msgspec.structs import replace

from app.transcript.annotations import Comment
from app.transcript.edits import SetComment
from app.transcript.transcript import Transcript


def comments_after_replace(
    transcript: Transcript, turn_id: int, start: int, end: int, inserted: int
) -> Iterator[SetComment]:
    """Yield what `inserted` code points in place of `start` to `end` do to the comments on a turn."""
    for comment in _comments_on(transcript, turn_id):
        moved = _shifted(comment, start, end, inserted)
        if moved != comment:
            yield SetComment(comment, moved)


def comments_after_split(transcript: Transcript, turn_id: int, at: int, cut: int, second: int) -> Iterator[SetComment]:
    """Yield what a split does to comments: those behind the cut go along, those across it end there."""
    for comment in _comments_on(transcript, turn_id):
        if comment.start is None or comment.end is None:
            continue
        if comment.start >= cut:
            moved = replace(comment, turn=second, start=comment.start - cut, end=comment.end - cut)
            yield SetComment(comment, moved)
        elif comment.end > at:
            yield SetComment(comment, replace(comment, start=min(comment.start, at), end=at))


def comments_before_merge(transcript: Transcript, second: int, turn_id: int, shift: int) -> Iterator[SetComment]:
    """Yield what a merge does to the comments on the turn that goes: they move to where its text will stand."""
    for comment in _comments_on(transcript, second):
        if comment.start is None or comment.end is None:
            yield SetComment(comment, replace(comment, turn=turn_id))
        else:
            start, end = comment.start + shift, comment.end + shift
            yield SetComment(comment, replace(comment, turn=turn_id, start=start, end=end))


def _comments_on(transcript: Transcript, turn_id: int) -> list[Comment]:
    return [comment for comment in transcript.comments.values() if comment.turn == turn_id]


def _shifted(comment: Comment, start: int, end: int, inserted: int) -> Comment:
    """Return the comment where its words stand once `start` to `end` is replaced; it shrinks where they are."""
    if comment.start is None or comment.end is None:
        return comment
    shift = inserted - (end - start)

    def carried(position: int, edge: int) -> int:
        if position >= end and (position > start or end > start):
            return position + shift
        return min(position, edge)

    new_start = carried(comment.start, start + inserted)
    return replace(comment, start=new_start, end=max(new_start, carried(comment.end, start)))
