# SPDX-License-Identifier: GPL-3.0-or-later
"""What reviewers suggest, written among the changes as if it were carried out, each in the name of who suggests it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from app.exporting.exported import Exported
from app.history.signatures import with_change
from app.transcript.annotations import Comment, Suggestion
from app.transcript.compare import compare
from app.transcript.edits import Replace
from app.transcript.suggesting import Proposal, carried_out


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is to be written, and the suggestions left out: their words are gone, or others came first."""

    exported: Exported
    left: tuple[Suggestion, ...]


def with_suggestions(exported: Exported, suggestions: Sequence[Suggestion]) -> Suggested:
    """Carry suggestions out in what is to be written in View.CHANGES. Of those for the same words the first stays."""
    turns, carried = carried_out(exported.turns, suggestions)
    signatures = dict(exported.signatures)
    by_turn: dict[int, list[Suggestion]] = {}
    for one in carried:
        by_turn.setdefault(one.turn, []).append(one)
        edit = Replace(one.turn, one.start, one.deleted, one.inserted)
        signatures[one.turn] = with_change(signatures.get(one.turn, ()), edit, one.author, one.time)
    proposals = {
        turn.id: Proposal(turn.text, reversed(by_turn[turn.id])) for turn in exported.turns if turn.id in by_turn
    }
    comments = [_moved(comment, proposals) for comment in exported.comments]
    made = replace(
        exported,
        turns=turns,
        differences=compare(exported.before, turns),
        signatures=signatures,
        comments=comments,
    )
    written = {one.id for one in carried}
    return Suggested(made, tuple(one for one in suggestions if one.id not in written))


def _moved(comment: Comment, proposals: dict[int, Proposal]) -> Comment:
    """Return a comment with its place in the text with suggestions carried out."""
    proposal = proposals.get(comment.turn)
    if proposal is None or comment.start is None or comment.end is None:
        return comment
    start = proposal.there(comment.start)
    return msgspec.structs.replace(comment, start=start, end=max(start, proposal.there(comment.end, behind=True)))
