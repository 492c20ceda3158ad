# SPDX-License-Identifier: GPL-3.0-or-later
"""Comments as an editor deals with them: made, reworded, resolved, taken away, and read in order."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from app.errors import EditRefused
from app.transcript.annotations import Comment
from app.transcript.edits import Edit
from app.transcript.operations import set_comment
from app.transcript.transcript import Transcript

LONGEST_COMMENT = 20_000
"""In code points."""


def add_comment(  # noqa: PLR0913, PLR0917 - all that a comment is
    transcript: Transcript, turn_id: int, span: tuple[int, int] | None, text: str, author: str, time: str
) -> list[Edit]:
    """Return the edits that put a comment on a span of a turn, or, without one, on the whole turn.

    `time` is UTC, ISO 8601. Raises EditRefused for a comment that says nothing, or too much.
    """
    start, end = span or (None, None)
    comment = Comment(next_comment_id(transcript), turn_id, start, end, _worded(text), author, time)
    return set_comment(transcript, comment)


def reword_comment(transcript: Transcript, comment_id: int, text: str) -> list[Edit]:
    """Return the edits that give a comment other words. Raises EditRefused as `add_comment`."""
    return set_comment(transcript, replace(comment_of(transcript, comment_id), text=_worded(text)))


def resolve_comment(transcript: Transcript, comment_id: int, *, resolved: bool) -> list[Edit]:
    """Return the edits that resolve a comment or open it again."""
    return set_comment(transcript, replace(comment_of(transcript, comment_id), resolved=resolved))


def comment_of(transcript: Transcript, comment_id: int) -> Comment:
    """Return a comment. Raises EditRefused if there is none of that id."""
    if comment_id not in transcript.comments:
        raise EditRefused("This comment is not there any more.")
    return transcript.comments[comment_id]


def next_comment_id(transcript: Transcript) -> int:
    """Return an id that no present comment has."""
    return max(transcript.comments, default=0) + 1


def in_text_order(comments: Iterable[Comment]) -> list[Comment]:
    """Return the comments of one turn as they are met while reading; those on the whole turn come first."""
    return sorted(comments, key=lambda comment: (place_in_turn(comment), comment.id))


def place_in_turn(comment: Comment) -> tuple[int, int]:
    """Return where in its turn a comment stands; before everything else if it is on the whole turn."""
    return (-1, -1) if comment.start is None or comment.end is None else (comment.start, comment.end)


def comment_after(ordered: Sequence[Comment], order: Sequence[int], turn_id: int, caret: int) -> Comment | None:
    """Return the first comment that begins behind the caret, round the end if need be; None if there are none.

    `ordered` are comments in reading order, `order` the ids of all turns.
    """
    rows = {turn: row for row, turn in enumerate(order)}
    here = (rows.get(turn_id, -1), caret)
    return next((one for one in ordered if (rows[one.turn], *place_in_turn(one)) > here), next(iter(ordered), None))


def comment_before(ordered: Sequence[Comment], order: Sequence[int], turn_id: int, caret: int) -> Comment | None:
    """Return the last comment that begins before the caret, round the start if need be; None if there are none."""
    rows = {turn: row for row, turn in enumerate(order)}
    here = (rows.get(turn_id, -1), caret)
    back = list(reversed(ordered))
    return next((one for one in back if (rows[one.turn], place_in_turn(one)[0]) < here), next(iter(back), None))


def _worded(text: str) -> str:
    text = text.strip()
    if not text:
        raise EditRefused("A comment needs words; delete it if it is no longer wanted.")
    if len(text) > LONGEST_COMMENT:
        raise EditRefused(f"A comment may be {LONGEST_COMMENT:,} characters long at most; this one is longer.")
    return text
