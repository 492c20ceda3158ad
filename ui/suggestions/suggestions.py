# SPDX-License-Identifier: GPL-3.0-or-later
"""What reviewers suggest in the open transcript, by turn, and whether it is a reviewer who types now."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.recording import Change
from app.session import Session
from app.transcript.annotations import Suggestion
from app.transcript.edits import Replace, SetSuggestion
from app.transcript.suggesting import Proposal, proposal, stands, together

Try = Callable[[Callable[[], object]], object]


class Suggestions(QObject):
    """Suggestions by turn.

    Signals:
        changed: ids of turns whose suggestions are others now, or stand elsewhere, as a frozenset.
        mode_changed: see `mode`, and `author`.

    """

    changed = Signal(object)
    mode_changed = Signal()

    def __init__(self, session: Session, try_: Try, parent: QObject | None = None) -> None:
        """`try_` does something and tells of a refusal."""
        super().__init__(parent)
        self._session = session
        self._try = try_
        self._by_turn: dict[int, list[Suggestion]] | None = None
        session.listeners.append(self._hear)

    # Reviewer's mode

    @property
    def mode(self) -> bool:
        """Whether what is typed is suggested instead of changed."""
        return self._session.suggests

    @mode.setter
    def mode(self, suggests: bool) -> None:
        if suggests != self._session.suggests:
            self._session.suggests = suggests
            self.mode_changed.emit()

    @property
    def author(self) -> str:
        """The name that stands beside what is suggested now."""
        return self._session.author

    def proposal(self, turn_id: int) -> Proposal:
        """Return what the editor shows of a turn: for a reviewer, the text with what she suggests."""
        if self.mode and self.on(turn_id):
            return proposal(self._session.transcript, turn_id, self.author)
        return Proposal(self._session.transcript.turn(turn_id).text, ())

    # What there is

    def on(self, turn_id: int) -> Sequence[Suggestion]:
        """Return the suggestions for a turn, in text order."""
        return self._sorted().get(turn_id, ())

    def shown_on(self, turn_id: int) -> list[Suggestion]:
        """Return those of them that can be shown in the text together."""
        return together(self._session.transcript.turn(turn_id).text, self.on(turn_id))

    def all(self) -> list[Suggestion]:
        """Return all suggestions in reading order."""
        by_turn = self._sorted()
        if not by_turn:
            return []
        order = self._session.transcript.reading_order
        return [suggestion for turn_id in order for suggestion in by_turn.get(turn_id, ())]

    def at(self, turn_id: int, position: int) -> Suggestion | None:
        """Return the suggestion that a position is in or at an edge of, the narrowest first."""
        here = [one for one in self.on(turn_id) if one.start <= position <= one.end]
        return min(here, key=lambda one: one.end - one.start, default=None)

    def stands(self, suggestion: Suggestion) -> bool:
        """Return whether the words that a suggestion is about are as they were."""
        return stands(self._session.transcript, suggestion)

    def may_refuse(self, suggestions: Iterable[Suggestion]) -> bool:
        """Return whether some suggestions may be taken away now: a reviewer withdraws only her own."""
        return not self.mode or all(one.author == self.author for one in suggestions)

    # What is done

    def accept(self, chosen: Sequence[Suggestion]) -> tuple[int, int] | None:
        """Carry suggestions out as one step of undo; return how many were, and how many could not be."""
        left = self._try(lambda: self._session.accept_suggestions(chosen))
        return (len(chosen) - len(left), len(left)) if isinstance(left, list) else None

    def refuse(self, chosen: Sequence[Suggestion]) -> int | None:
        """Take suggestions away as one step of undo; return how many."""

        def refuse() -> int:
            self._session.refuse_suggestions(chosen)
            return len(chosen)

        refused = self._try(refuse)
        return refused if isinstance(refused, int) else None

    def _sorted(self) -> Mapping[int, list[Suggestion]]:
        if self._by_turn is None:
            found: dict[int, list[Suggestion]] = {}
            for suggestion in self._session.transcript.suggestions.values():
                found.setdefault(suggestion.turn, []).append(suggestion)
            self._by_turn = {
                turn_id: sorted(them, key=lambda one: (one.start, one.end, one.id)) for turn_id, them in found.items()
            }
        return self._by_turn

    def _hear(self, change: Change) -> None:
        touched: set[int] = set()
        for edit in change.edits:
            if isinstance(edit, SetSuggestion):
                touched |= {one.turn for one in (edit.before, edit.after) if one}
            elif isinstance(edit, Replace) and edit.turn in self._sorted():
                # What was suggested there may stand no longer.
                touched.add(edit.turn)
        if touched:
            self._by_turn = None
            self.changed.emit(frozenset(touched))
