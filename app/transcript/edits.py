# SPDX-License-Identifier: GPL-3.0-or-later
"""The edits that a transcript understands. Each one holds what it takes to undo it.

All positions are code points of one turn's text. An edit says what it expects to find, so that one made for another
state is refused instead of doing damage.
"""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from app.transcript.annotations import Comment, Decision, Suggestion
from app.transcript.aside import SourceText
from app.transcript.term import Term
from app.transcript.turn import OriginRange, Turn


class Fact(StrEnum):
    """What can be set of a turn besides its text."""

    ROLE = "role"
    SPEAKER = "speaker"
    STATUS = "status"


class Replace(msgspec.Struct, frozen=True, tag="replace", tag_field="op"):
    """Put `inserted` where `deleted` stands at `start`."""

    turn: int
    start: int
    deleted: str
    inserted: str


class Division(msgspec.Struct, frozen=True):
    """One turn seen as two: its text up to `at`, the white space `gap`, and all of `second`.

    `key` is the second turn's place in the order. `whole` is the origin of the one turn, `first` of its first half.
    """

    turn: int
    at: int
    gap: str
    second: Turn
    key: str
    whole: tuple[OriginRange, ...]
    first: tuple[OriginRange, ...]


class Split(msgspec.Struct, frozen=True, tag="split", tag_field="op"):
    """Make two turns of one."""

    division: Division

    @property
    def turn(self) -> int:
        """The turn that keeps its id."""
        return self.division.turn


class Merge(msgspec.Struct, frozen=True, tag="merge", tag_field="op"):
    """Make one turn of two neighbours."""

    division: Division

    @property
    def turn(self) -> int:
        """The turn that keeps its id."""
        return self.division.turn


class Move(msgspec.Struct, frozen=True, tag="move", tag_field="op"):
    """Give a turn another place in the order; `before` and `after` are order keys."""

    turn: int
    before: str
    after: str


class SetFact(msgspec.Struct, frozen=True, tag="fact", tag_field="op"):
    """Set a turn's role, speaker or status."""

    turn: int
    fact: Fact
    before: str
    after: str


class SetComment(msgspec.Struct, frozen=True, tag="comment", tag_field="op"):
    """Add (`before` is None), change, or remove (`after` is None) a comment."""

    before: Comment | None
    after: Comment | None

    @property
    def turn(self) -> int | None:
        """The turn that the comment is on."""
        comment = self.after or self.before
        return comment.turn if comment else None


class SetDecision(msgspec.Struct, frozen=True, tag="decision", tag_field="op"):
    """Add (`before` is None), change, or take back (`after` is None) a decision."""

    before: Decision | None
    after: Decision | None

    @property
    def turn(self) -> int | None:
        """The turn that the decision is for, if it is for one."""
        decision = self.after or self.before
        return decision.turn if decision else None


class SetTerm(msgspec.Struct, frozen=True, tag="term", tag_field="op"):
    """Add (`before` is None), change, or take away (`after` is None) a term of the glossary."""

    before: Term | None
    after: Term | None

    @property
    def turn(self) -> int | None:
        """No turn: a term is for all of them."""
        return None


class SetSuggestion(msgspec.Struct, frozen=True, tag="suggestion", tag_field="op"):
    """Add (`before` is None), change, or take away (`after` is None) a suggestion."""

    before: Suggestion | None
    after: Suggestion | None

    @property
    def turn(self) -> int | None:
        """The turn that the suggestion is for."""
        suggestion = self.after or self.before
        return suggestion.turn if suggestion else None


class SetSource(msgspec.Struct, frozen=True, tag="source", tag_field="op"):
    """Add (`before` is None), change, or take away (`after` is None) the source-language text of an original turn."""

    before: SourceText | None
    after: SourceText | None

    @property
    def turn(self) -> int | None:
        """No turn: originals never change, and what they became may be several turns."""
        return None


SetEntry = SetComment | SetDecision | SetTerm | SetSuggestion | SetSource
"""Edits of what has no past of its own: the tables hold the present, and revisions leave it out."""

Edit = Replace | Split | Merge | Move | SetFact | SetEntry


def inverse(edit: Edit) -> Edit:
    """Return the edit that takes `edit` back."""
    match edit:
        case Replace(turn, start, deleted, inserted):
            return Replace(turn, start, inserted, deleted)
        case Split(division):
            return Merge(division)
        case Merge(division):
            return Split(division)
        case Move(turn, before, after):
            return Move(turn, after, before)
        case SetFact(turn, fact, before, after):
            return SetFact(turn, fact, after, before)
        case SetComment(before, after):
            return SetComment(after, before)
        case SetDecision(before, after):
            return SetDecision(after, before)
        case SetTerm(before, after):
            return SetTerm(after, before)
        case SetSuggestion(before, after):
            return SetSuggestion(after, before)
        case SetSource(before, after):
            return SetSource(after, before)


def turns_of(edit: Edit) -> set[int]:
    """Return the ids of the turns whose text, place or facts an edit changes."""
    match edit:
        case Split(division) | Merge(division):
            return {division.turn, division.second.id}
        case SetComment() | SetDecision() | SetTerm() | SetSuggestion() | SetSource():
            return set()
        case _:
            return {edit.turn}


def is_bulk(edits: Iterable[Edit]) -> bool:
    """Tell whether edits change several turns, or words in several places, at once."""
    changing = [edit for edit in edits if turns_of(edit)]
    return len({edit.turn for edit in changing}) > 1 or sum(isinstance(edit, Replace) for edit in changing) > 1
