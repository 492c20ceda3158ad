# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said about turns in the second copy, brought into the first: what is new, changed or gone there."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from app.transcript.annotations import Comment, Decision, Suggestion
from app.transcript.aside import SourceText
from app.transcript.edits import SetComment, SetDecision, SetSource, SetSuggestion, SetTerm
from app.transcript.merging.sides import Copies
from app.transcript.rewriting import Layout, Rewriter
from app.transcript.term import MOST_FORMS, Term
from app.transcript.word_diff import Hunk, word_diff

Entry = TypeVar("Entry", Comment, Decision, Term, Suggestion, SourceText)


class _Way(msgspec.Struct, frozen=True):
    """How positions in the marked text of the second copy become positions in the merged one."""

    second: Layout
    hunks: list[Hunk]
    merged: Layout

    def follow(self, index: int, position: int) -> tuple[int, int]:
        at = self.second.starts[index] + position
        shift = 0
        for hunk in self.hunks:
            if hunk.start + len(hunk.deleted) > at:
                shift += min(hunk.start - at, 0)
                break
            shift += len(hunk.inserted) - len(hunk.deleted)
        place, inside = self.merged.locate(at + shift)
        return self.merged.ids[place], inside


class Whereabouts:
    """Where words of the second copy stand in the merged transcript; what is not noted is where it was."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._ways: dict[int, tuple[_Way, int]] = {}

    def note(self, second: Layout, old: str, merged: Layout, new: str) -> None:
        """Take in what the marked text of some turns has become."""
        way = _Way(second, word_diff(old, new), merged)
        self._ways |= {turn_id: (way, index) for index, turn_id in enumerate(second.ids)}

    def turn(self, turn_id: int) -> int:
        """Return the turn in which a turn of the second copy begins."""
        return self._place(turn_id, 0)[0]

    def comment(self, comment: Comment) -> Comment:
        """Return a comment of the second copy on the words that it is about; on the turn if they have been divided."""
        if comment.start is None or comment.end is None:
            return replace(comment, turn=self.turn(comment.turn))
        turn, start = self._place(comment.turn, comment.start)
        last, end = self._place(comment.turn, comment.end)
        span = {"start": start, "end": end} if turn == last and start <= end else {"start": None, "end": None}
        return replace(comment, turn=turn, **span)

    def suggestion(self, suggestion: Suggestion) -> Suggestion:
        """Return a suggestion of the second copy at the words that it is about, or at the start of what came of them.

        Where they have been divided or changed it cannot be carried out, but it can be read.
        """
        turn, start = self._place(suggestion.turn, suggestion.start)
        last, end = self._place(suggestion.turn, suggestion.end)
        return replace(suggestion, turn=turn, start=start, end=end if turn == last and start <= end else start)

    def _place(self, turn_id: int, position: int) -> tuple[int, int]:
        if turn_id not in self._ways:
            return turn_id, position
        way, index = self._ways[turn_id]
        return way.follow(index, position)


def bring_entries(copies: Copies, rewriter: Rewriter, whereabouts: Whereabouts) -> None:
    """Add what it takes to have the second copy's comments, suggestions, decisions, terms and source texts too."""
    base, second = copies.base, copies.second
    for old, comment in _changed(base.comments, second.comments):
        _bring_comment(rewriter, old, comment and whereabouts.comment(comment))
    for old, suggestion in _changed(base.suggestions, second.suggestions):
        _bring_suggestion(rewriter, old, suggestion and whereabouts.suggestion(suggestion))
    for old, decision in _changed(base.decisions, second.decisions):
        if decision and decision.turn is not None:
            decision = replace(decision, turn=whereabouts.turn(decision.turn))  # noqa: PLW2901
        _bring_decision(rewriter, old, decision)
    for old, term in _changed(base.terms, second.terms):
        _bring_term(rewriter, old, term)
    for old, source in _changed(base.source_texts, second.source_texts):
        _bring_source(rewriter, old, source)


def _changed(base: Mapping[int, Entry], side: Mapping[int, Entry]) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Yield what is there, or was, and is not the same as before."""
    for number in sorted(base.keys() | side.keys()):
        old, new = base.get(number), side.get(number)
        if old != new:
            yield old, new


def _said(comment: Comment | None) -> tuple[str, str, str, bool] | None:
    """Return what a comment says, wherever it stands."""
    return comment and (comment.text, comment.author, comment.time, comment.resolved)


def _bring_comment(rewriter: Rewriter, old: Comment | None, new: Comment | None) -> None:
    comments = rewriter.present.comments
    mine = comments.get(old.id) if old else None
    if _said(old) == _said(new) or (new and _said(new) in map(_said, comments.values())):
        return
    if mine and _said(mine) == _said(old):
        stays = new and replace(new, id=mine.id, turn=mine.turn, start=mine.start, end=mine.end)
        rewriter.make([SetComment(mine, stays)])
    elif new:
        rewriter.make([SetComment(None, replace(new, id=_unused(comments)))])


def _proposed(suggestion: Suggestion | None) -> tuple[str, str, str, str] | None:
    """Return what is suggested, wherever it stands."""
    return suggestion and (suggestion.deleted, suggestion.inserted, suggestion.author, suggestion.time)


def _bring_suggestion(rewriter: Rewriter, old: Suggestion | None, new: Suggestion | None) -> None:
    """Bring one that is new or worded anew; take one away that was accepted or refused, if it is as it was here."""
    suggestions = rewriter.present.suggestions
    mine = suggestions.get(old.id) if old else None
    there = [(one.turn, _proposed(one)) for one in suggestions.values()]
    if _proposed(old) == _proposed(new) or (new and (new.turn, _proposed(new)) in there):
        return
    if mine and _proposed(mine) == _proposed(old):
        rewriter.make([SetSuggestion(mine, new and replace(new, id=mine.id))])
    elif new:
        rewriter.make([SetSuggestion(None, replace(new, id=_unused(suggestions)))])


def _bring_decision(rewriter: Rewriter, old: Decision | None, new: Decision | None) -> None:
    decisions = rewriter.present.decisions
    if old is None and new and replace(new, id=0) not in {replace(one, id=0) for one in decisions.values()}:
        rewriter.make([SetDecision(None, replace(new, id=_unused(decisions)))])
    elif old and new is None and decisions.get(old.id) == old:
        rewriter.make([SetDecision(old, None)])


def _bring_term(rewriter: Rewriter, old: Term | None, new: Term | None) -> None:
    terms = rewriter.present.terms
    mine = terms.get(old.id) if old else None
    if new is None:
        if mine and mine == old:
            rewriter.make([SetTerm(mine, None)])
        return
    same = next((term for term in terms.values() if term.key == new.key), None)
    if mine and mine == old and same in (mine, None):
        rewriter.make([SetTerm(mine, replace(new, id=mine.id))])
    elif same is None:
        rewriter.make([SetTerm(None, replace(new, id=_unused(terms)))])
    elif (united := _united(same, new)) != same:
        rewriter.make([SetTerm(same, united)])


def _bring_source(rewriter: Rewriter, old: SourceText | None, new: SourceText | None) -> None:
    """Take over a source text; of two for one original the longer stays, and one that was changed is not taken away."""
    number = new.turn if new else old.turn if old else 0
    mine = rewriter.present.source_texts.get(number)
    if mine != new and (mine == old or (new and (mine is None or _weight(new) > _weight(mine)))):
        rewriter.make([SetSource(mine, new)])


def _weight(source: SourceText) -> tuple[int, str, str]:
    return len(source.text), source.text, source.came_from


def _united(one: Term, other: Term) -> Term:
    """Return a term with all that is said of it in two places, whichever of them comes first."""
    if replace(one, id=0) == replace(other, id=0):
        return one
    wrong = tuple(sorted({*one.wrong, *other.wrong}))[:MOST_FORMS]
    note = "\n".join(sorted({one.note, other.note} - {""}))
    return replace(one, wrong=wrong, note=note, case_rule=max(one.case_rule, other.case_rule))


def _unused(entries: Mapping[int, Entry]) -> int:
    return max(entries, default=0) + 1
