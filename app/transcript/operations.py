# SPDX-License-Identifier: GPL-3.0-or-later
"""What an editor does to a transcript, as the edits it takes.

Nothing here changes the transcript; `Session.apply` does. Whatever an edit drags along (a comment whose words move, a
confirmed turn that becomes a draft again) is an edit of its own in the same list, so that undo needs no special cases.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from app.errors import EditRefused
from app.transcript.annotations import Comment, Decision, Scope
from app.transcript.comment_anchors import comments_after_replace, comments_after_split, comments_before_merge
from app.transcript.edits import Division, Edit, Fact, Merge, Move, Replace, SetComment, SetDecision, SetFact, Split
from app.transcript.lineage import divide, unite
from app.transcript.suggestion_anchors import (
    suggestions_after_replace,
    suggestions_after_split,
    suggestions_before_merge,
)
from app.transcript.transcript import Transcript, fact_of
from app.transcript.turn import Role, Status, Turn


def replace_text(transcript: Transcript, turn_id: int, start: int, end: int, inserted: str) -> list[Edit]:
    """Return the edits that put `inserted` in place of the code points `start` to `end` of a turn."""
    text = transcript.turn(turn_id).text
    if not 0 <= start <= end <= len(text):
        raise EditRefused(f"Turn {turn_id} has no text at {start} to {end}.")
    if text[start:end] == inserted:
        return []
    return [
        Replace(turn_id, start, text[start:end], inserted),
        *comments_after_replace(transcript, turn_id, start, end, len(inserted)),
        *suggestions_after_replace(transcript, turn_id, start, end, len(inserted)),
        *_back_to_draft(transcript, turn_id),
    ]


def set_text(transcript: Transcript, turn_id: int, text: str) -> list[Edit]:
    """Return the edits that give a turn a new text, touching no more of it than what differs at its core."""
    old = transcript.turn(turn_id).text
    start = _common_length(old, text)
    tail = _common_length(old[start:][::-1], text[start:][::-1])
    return replace_text(transcript, turn_id, start, len(old) - tail, text[start : len(text) - tail])


def split(transcript: Transcript, turn_id: int, at: int) -> list[Edit]:
    """Return the edits that make two turns of one; white space at the cut goes. Raises EditRefused at either end."""
    turn = transcript.turn(turn_id)
    head, tail = turn.text[:at].rstrip(), turn.text[at:].lstrip()
    if not 0 < at < len(turn.text) or not head or not tail:
        raise EditRefused("A turn can be split only inside its text.")
    return cut_out(transcript, turn_id, len(head), len(turn.text) - len(tail))


def cut_out(transcript: Transcript, turn_id: int, start: int, end: int) -> list[Edit]:
    """Return the edits that make two turns of what stands before and behind the code points `start` to `end`."""
    turn = transcript.turn(turn_id)
    first, rest = divide(turn.origin, transcript.originals, turn.text, start)
    second = Turn(transcript.next_turn_id, turn.text[end:], turn.role, turn.speaker, Status.DRAFT, rest)
    key = transcript.key_between(turn_id, _neighbour(transcript, turn_id, 1))
    division = Division(turn_id, start, turn.text[start:end], second, key, turn.origin, first)
    return [
        Split(division),
        *comments_after_split(transcript, turn_id, start, end, second.id),
        *suggestions_after_split(transcript, turn_id, start, end, second.id),
        *_decisions_after_split(transcript, turn_id, second.id),
        *_back_to_draft(transcript, turn_id),
    ]


def merge_with_next(transcript: Transcript, turn_id: int, gap: str = " ") -> list[Edit]:
    """Return the edits that append the next turn to this one. Raises EditRefused for the last turn."""
    turn = transcript.turn(turn_id)
    next_id = _neighbour(transcript, turn_id, 1)
    if next_id is None:
        raise EditRefused("The last turn has no next turn to merge with.")
    second = transcript.turn(next_id)
    gap = gap if turn.text and second.text else ""
    whole = unite(turn.origin, second.origin, transcript.originals)
    key = transcript.order_key(next_id)
    division = Division(turn_id, len(turn.text), gap, second, key, whole, turn.origin)
    return [
        *comments_before_merge(transcript, next_id, turn_id, len(turn.text) + len(gap)),
        *suggestions_before_merge(transcript, next_id, turn_id, len(turn.text) + len(gap)),
        *_decisions_before_merge(transcript, next_id, turn_id),
        Merge(division),
        *_back_to_draft(transcript, turn_id),
    ]


def move(transcript: Transcript, turn_id: int, to_index: int) -> list[Edit]:
    """Return the edits that make a turn the one at `to_index` (from 0) in the reading order."""
    others = [other for other in transcript.reading_order if other != turn_id]
    if not 0 <= to_index <= len(others):
        raise EditRefused(f"There is no place {to_index + 1} in a transcript of {len(others) + 1} turns.")
    if transcript.index(turn_id) == to_index:
        return []
    before = others[to_index - 1] if to_index else None
    after = others[to_index] if to_index < len(others) else None
    return [Move(turn_id, transcript.order_key(turn_id), transcript.key_between(before, after))]


def set_fact(transcript: Transcript, turn_id: int, fact: Fact, value: str) -> list[Edit]:
    """Return the edits that set a role, speaker or status. Raises EditRefused for a value that there is not."""
    known: dict[Fact, type[Role] | type[Status]] = {Fact.ROLE: Role, Fact.STATUS: Status}
    if fact in known and value not in list(known[fact]):
        raise EditRefused(f"“{value}” is no {fact} of a turn.")
    before = fact_of(transcript.turn(turn_id), fact)
    return [] if before == value else [SetFact(turn_id, fact, str(before), value)]


def set_comment(transcript: Transcript, comment: Comment) -> list[Edit]:
    """Return the edits that add a comment, or change the one with its id."""
    text = transcript.turn(comment.turn).text
    if comment.start is not None and not 0 <= comment.start <= (comment.end or 0) <= len(text):
        raise EditRefused(f"Turn {comment.turn} has no text at {comment.start} to {comment.end}.")
    before = transcript.comments.get(comment.id)
    return [] if before == comment else [SetComment(before, comment)]


def remove_comment(transcript: Transcript, comment_id: int) -> list[Edit]:
    """Return the edits that take a comment away. Raises EditRefused if there is no such comment."""
    if comment_id not in transcript.comments:
        raise EditRefused(f"There is no comment {comment_id} in this transcript.")
    return [SetComment(transcript.comments[comment_id], None)]


def decide(transcript: Transcript, decisions: Sequence[Decision]) -> list[Edit]:
    """Return the edits that put decisions on record; ids are given here."""
    first = max(transcript.decisions, default=0) + 1
    return [SetDecision(None, replace(decision, id=first + count)) for count, decision in enumerate(decisions)]


def _neighbour(transcript: Transcript, turn_id: int, step: int) -> int | None:
    order = transcript.reading_order
    index = transcript.index(turn_id) + step
    return order[index] if 0 <= index < len(order) else None


def _back_to_draft(transcript: Transcript, turn_id: int) -> list[Edit]:
    status = transcript.turn(turn_id).status
    return [] if status is Status.DRAFT else [SetFact(turn_id, Fact.STATUS, status, Status.DRAFT)]


def _decisions_here(transcript: Transcript, turn_id: int) -> list[Decision]:
    return [
        decision
        for decision in transcript.decisions.values()
        if decision.scope is Scope.HERE and decision.turn == turn_id
    ]


def _decisions_after_split(transcript: Transcript, turn_id: int, second: int) -> list[Edit]:
    """Let decisions for one place hold in both halves: which half the place is in is known to the checkers alone."""
    here = _decisions_here(transcript, turn_id)
    return decide(transcript, [replace(decision, turn=second) for decision in here])


def _decisions_before_merge(transcript: Transcript, second: int, turn_id: int) -> list[Edit]:
    """Move decisions along, and drop those that the first turn has already, as after a split."""
    known = {replace(decision, id=0) for decision in _decisions_here(transcript, turn_id)}
    moved = [(decision, replace(decision, turn=turn_id)) for decision in _decisions_here(transcript, second)]
    return [SetDecision(old, None if replace(new, id=0) in known else new) for old, new in moved]


def _common_length(one: str, other: str) -> int:
    """Return with how many equal characters two texts begin, by halving."""
    equal, differs = 0, min(len(one), len(other)) + 1
    while differs - equal > 1:
        middle = (equal + differs) // 2
        if one[equal:middle] == other[equal:middle]:
            equal = middle
        else:
            differs = middle
    return equal
