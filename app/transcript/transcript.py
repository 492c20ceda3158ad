# SPDX-License-Identifier: GPL-3.0-or-later
"""A transcript as it stands: turns in order and what is said about them, changed by edits alone."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from fractional_indexing import generate_key_between, generate_n_keys_between
from msgspec.structs import replace

from app.errors import EditRefused
from app.transcript.annotations import NO_ANNOTATIONS, Annotations, Comment, Decision, Suggestion
from app.transcript.aside import SourceText
from app.transcript.edits import (
    Division,
    Edit,
    Fact,
    Merge,
    Move,
    Replace,
    SetComment,
    SetDecision,
    SetEntry,
    SetFact,
    SetSource,
    SetSuggestion,
    SetTerm,
    Split,
    turns_of,
)
from app.transcript.term import Term
from app.transcript.turn import Original, Role, Status, Turn, as_imported

Entry = TypeVar("Entry", Comment, Decision, Term, Suggestion, SourceText)


class Transcript:
    """Turns by id and in order.

    Attributes:
        originals: the turns as imported, by id; never changed.
        comments, decisions, terms, suggestions: by id.
        source_texts: what original turns were translated from, by their ids; not every one has one.
        next_turn_id: an id that no turn of this transcript ever had.

    """

    def __init__(
        self,
        originals: Iterable[Original],
        turns: Iterable[Turn],
        order: Mapping[int, str],
        annotations: Annotations = NO_ANNOTATIONS,
    ) -> None:
        """Take over a state; `order` gives each turn's order key."""
        self.originals: Mapping[int, Original] = {original.id: original for original in originals}
        self._turns = {turn.id: turn for turn in turns}
        self._order = dict(order)
        self.comments = {comment.id: comment for comment in annotations.comments}
        self.decisions = {decision.id: decision for decision in annotations.decisions}
        self.terms = {term.id: term for term in annotations.terms}
        self.suggestions = {suggestion.id: suggestion for suggestion in annotations.suggestions}
        self.source_texts = {source.turn: source for source in annotations.source_texts}
        self.next_turn_id = max([0, *self.originals, *self._turns]) + 1
        self._reading_order: list[int] | None = None

    @classmethod
    def of_originals(cls, originals: Sequence[Original], source_texts: Iterable[SourceText] = ()) -> "Transcript":
        """Return the transcript that an import starts with: every turn as it was translated."""
        keys = generate_n_keys_between(None, None, len(originals))
        order = {original.id: key for original, key in zip(originals, keys, strict=True)}
        return cls(originals, map(as_imported, originals), order, Annotations(source_texts=source_texts))

    def copy(self) -> "Transcript":
        """Return a transcript that can be edited without changing this one."""
        copied = Transcript(
            self.originals.values(),
            self._turns.values(),
            self._order,
            Annotations(
                self.comments.values(),
                self.decisions.values(),
                self.terms.values(),
                self.suggestions.values(),
                self.source_texts.values(),
            ),
        )
        copied.next_turn_id = self.next_turn_id
        return copied

    def turn(self, turn_id: int) -> Turn:
        """Return a turn by id. Raises EditRefused if there is none."""
        try:
            return self._turns[turn_id]
        except KeyError:
            raise EditRefused(f"There is no turn with the id {turn_id} in this transcript.") from None

    def order_key(self, turn_id: int) -> str:
        """Return the order key of a turn."""
        return self._order[turn_id]

    def __contains__(self, turn_id: int) -> bool:
        return turn_id in self._turns

    def __len__(self) -> int:
        return len(self._turns)

    @property
    def reading_order(self) -> Sequence[int]:
        """The ids of all turns, as they are read."""
        if self._reading_order is None:
            self._reading_order = sorted(sorted(self._turns), key=self._order.__getitem__)
        return self._reading_order

    @property
    def turns(self) -> list[Turn]:
        """All turns, as they are read."""
        return [self._turns[turn_id] for turn_id in self.reading_order]

    def index(self, turn_id: int) -> int:
        """Return a turn's place in the reading order, from 0."""
        return self.reading_order.index(turn_id)

    def key_between(self, before: int | None, after: int | None) -> str:
        """Return an order key for a turn between two others (None: the start, or the end)."""
        return generate_key_between(
            None if before is None else self._order[before], None if after is None else self._order[after]
        )

    def apply(self, edit: Edit) -> None:
        """Change the transcript. Raises EditRefused, and changes nothing, if the edit was made for another state."""
        match edit:
            case Replace():
                self._replace(edit)
            case Split(division):
                self._split(division)
            case Merge(division):
                self._merge(division)
            case Move():
                self._move(edit)
            case SetFact():
                self._set_fact(edit)
            case SetComment(before, after):
                _refuse_half_characters(after.text if after else "")
                _set_entry(self.comments, before, after)
            case SetDecision(before, after):
                _set_entry(self.decisions, before, after)
            case SetTerm(before, after):
                _refuse_half_characters("".join((after.right, after.source, after.note, *after.wrong)) if after else "")
                _set_entry(self.terms, before, after)
            case SetSuggestion(before, after):
                _refuse_half_characters(after.inserted if after else "")
                _set_entry(self.suggestions, before, after)
            case SetSource(before, after):
                self._set_source(before, after)

    def replay(self, edits: Iterable[Edit]) -> frozenset[int]:
        """Apply edits to turns read from a journal and return the ids of the turns they touched.

        What stands beside the turns is left out: the tables they were read from hold their present state already.
        """
        touched: set[int] = set()
        for edit in edits:
            if not isinstance(edit, SetEntry):
                self.apply(edit)
                touched |= turns_of(edit)
        return frozenset(touched)

    def _replace(self, edit: Replace) -> None:
        turn = self.turn(edit.turn)
        end = edit.start + len(edit.deleted)
        if edit.start < 0 or turn.text[edit.start : end] != edit.deleted or end > len(turn.text):
            raise EditRefused(f"Turn {edit.turn} does not hold the text that the edit would replace.")
        _refuse_half_characters(edit.inserted)
        self._turns[turn.id] = turn.with_text(turn.text[: edit.start] + edit.inserted + turn.text[end:])

    def _split(self, division: Division) -> None:
        turn, second = self.turn(division.turn), division.second
        if turn.text[division.at :] != division.gap + second.text or turn.origin != division.whole:
            raise EditRefused(f"Turn {turn.id} has changed since the split was made.")
        if second.id in self._turns:
            raise EditRefused(f"There is a turn with the id {second.id} already.")
        self._turns[turn.id] = replace(turn, text=turn.text[: division.at], origin=division.first)
        self._turns[second.id] = second
        self._order[second.id] = division.key
        self.next_turn_id = max(self.next_turn_id, second.id + 1)
        self._reading_order = None

    def _merge(self, division: Division) -> None:
        turn, second = self.turn(division.turn), division.second
        if (
            len(turn.text) != division.at
            or turn.origin != division.first
            or self.turn(second.id) != second
            or self._order[second.id] != division.key
        ):
            raise EditRefused(f"Turn {turn.id} or {second.id} has changed since the merge was made.")
        self._turns[turn.id] = replace(turn, text=turn.text + division.gap + second.text, origin=division.whole)
        del self._turns[second.id], self._order[second.id]
        self._reading_order = None

    def _move(self, edit: Move) -> None:
        if self._order[self.turn(edit.turn).id] != edit.before:
            raise EditRefused(f"Turn {edit.turn} has been moved since.")
        self._order[edit.turn] = edit.after
        self._reading_order = None

    def _set_source(self, before: SourceText | None, after: SourceText | None) -> None:
        if after and after.turn not in self.originals:
            raise EditRefused(f"There is no original turn {after.turn} in this transcript.")
        _refuse_half_characters(f"{after.text}{after.came_from}" if after else "")
        _set_entry(self.source_texts, before, after)

    def _set_fact(self, edit: SetFact) -> None:
        turn = self.turn(edit.turn)
        if fact_of(turn, edit.fact) != edit.before:
            raise EditRefused(f"The {edit.fact} of turn {edit.turn} has changed since.")
        _refuse_half_characters(edit.after)
        self._turns[turn.id] = _with_fact(turn, edit.fact, edit.after)


def fact_of(turn: Turn, fact: Fact) -> str:
    """Return one fact of a turn as text."""
    return {Fact.ROLE: turn.role, Fact.SPEAKER: turn.speaker, Fact.STATUS: turn.status}[fact]


def _refuse_half_characters(text: str) -> None:
    """Refuse lone surrogates: no file can hold them, and what cannot be saved must not be in the transcript."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise EditRefused("The text holds half a character; paste it again from another program.") from None


def _with_fact(turn: Turn, fact: Fact, value: str) -> Turn:
    match fact:
        case Fact.ROLE:
            return replace(turn, role=Role(value))
        case Fact.SPEAKER:
            return replace(turn, speaker=value)
        case Fact.STATUS:
            return replace(turn, status=Status(value))


def _set_entry(entries: dict[int, Entry], before: Entry | None, after: Entry | None) -> None:
    present = before or after
    if present is None or entries.get(present.id) != before:
        raise EditRefused("The comment, suggestion, decision, term or source text has changed since.")
    if after is None:
        del entries[present.id]
    else:
        entries[after.id] = after
