# SPDX-License-Identifier: GPL-3.0-or-later
"""What reviewers suggest, written among the changes as if it were carried out, each in the name of who suggests it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.exporting.exported import Exported
from app.history.signatures import Signature, with_change
from app.transcript.annotations import Comment, Suggestion
from app.transcript.compare import compare
from app.transcript.edits import Replace
from app.transcript.suggesting import Proposal, together
from app.transcript.turn import Turn


@dataclass(frozen=True, slots=True)
class Suggested:
    """What is to be written, and the suggestions left out: their words are gone, or others came first."""

    exported: Exported
    left: tuple[Suggestion, ...]


def with_suggestions(exported: Exported, suggestions: Sequence[Suggestion]) -> Suggested:
    """Carry suggestions out in what is to be written in View.CHANGES. Of those for the same words the first stays."""
    by_turn: dict[int, list[Suggestion]] = {}
    for one in suggestions:
        by_turn.setdefault(one.turn, []).append(one)
    turns: list[Turn] = []
    signatures = dict(exported.signatures)
    proposals: dict[int, Proposal] = {}
    left = {one.id: one for one in suggestions}
    for turn in exported.turns:
        chosen = together(turn.text, by_turn.get(turn.id, ()))
        for one in chosen:
            del left[one.id]
        proposal = proposals[turn.id] = Proposal(turn.text, chosen)
        turns.append(replace(turn, text=proposal.text) if chosen else turn)
        if chosen:
            signatures[turn.id] = _signed(signatures.get(turn.id, ()), chosen)
    comments = [_moved(comment, proposals) for comment in exported.comments]
    made = replace(
        exported,
        turns=turns,
        differences=compare(exported.before, turns),
        signatures=signatures,
        comments=comments,
    )
    return Suggested(made, tuple(left.values()))


def _signed(before: Sequence[Signature], chosen: Sequence[Suggestion]) -> list[Signature]:
    """Return who wrote what of a turn after suggestions, in text order, are carried out."""
    signatures = list(before)
    # From the end, so that the places of those before stay true.
    for one in reversed(chosen):
        edit = Replace(one.turn, one.start, one.deleted, one.inserted)
        signatures = with_change(signatures, edit, one.author, one.time)
    return signatures


def _moved(comment: Comment, proposals: dict[int, Proposal]) -> Comment:
    """Return a comment with its place in the text with suggestions carried out."""
    proposal = proposals.get(comment.turn)
    if proposal is None or comment.start is None or comment.end is None:
        return comment
    start = proposal.there(comment.start)
    return replace(comment, start=start, end=max(start, proposal.there(comment.end, behind=True)))
