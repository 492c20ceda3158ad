# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes changes back from the review: one, those of a turn, those chosen, or all, each time as one step of undo."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.history.choosing import Criteria, Tally, tally, wholly_chosen
from app.history.provenance import Explained
from app.transcript.annotations import Decision, Suggestion
from app.transcript.edits import Edit, SetDecision
from app.transcript.moves import place_back
from app.transcript.operations import move, set_fact
from app.transcript.suggesting import refuse
from app.transcript.taking_back import Chosen, TakenBack
from app.transcript.transcript import fact_of
from app.transcript.word_diff import Hunk
from ui.background import Background, Errands
from ui.document import Document
from ui.review import wording
from ui.review.conflicts_dialog import ConflictsDialog
from ui.review.diff_view import DiffView
from ui.review.difference import Change, FactChange, ShownTurns
from ui.suggestions.wording import refused


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be taken back: hunks of a comparison with a later state, moved turns, and roles and speakers."""

    chosen: tuple[Chosen, ...]
    moved: tuple[int, ...]
    facts: tuple[FactChange, ...]
    accepted: tuple[tuple[int, Hunk, int], ...]
    """Hunks by the turn's id that are accepted suggestions, with the number of the edit that made them."""
    order: tuple[int, ...]
    """The ids of all turns, in the order before."""
    to_revision: int | None
    refused: tuple[Suggestion, ...] = ()
    """What is suggested and shown as if it were made."""


Planned = tuple[TakenBack, dict[int, list[Decision]]]
"""What takes hunks back, and the decisions that went on record with edits, by the numbers of the edits."""


class TakingBack(QObject):
    """Nothing is done to words that changed again before the user has seen both.

    Signals:
        announced: what became of it, in one sentence.

    """

    announced = Signal(str)

    def __init__(self, document: Document, view: DiffView, background: Background, window: QWidget) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._window = window
        self._errands = Errands(background)
        view.table.revert_asked.connect(lambda number: self.take([number]))
        view.table.take_back_asked.connect(self.take_chosen)

    @property
    def is_possible(self) -> bool:
        """Whether what is shown can be taken back: not what leads from a later state to an earlier."""
        shown = self._view.comparison
        leads_on = shown is not None and (shown.leads_on or shown.shows_suggestions)
        return leads_on and not self._document.read_only and self._view.model.difference.changes > 0

    @property
    def chosen(self) -> int:
        """How many changes are chosen, or have the focus."""
        return len(self._view.table.chosen) or int(self._view.table.focused is not None)

    @property
    def count(self) -> int:
        """How many changes are shown."""
        return self._view.model.difference.changes

    @property
    def rule(self) -> str | None:
        """The rule behind the change that has the focus, if there was one."""
        explained = self._focused_explained
        return explained.rule if explained else None

    @property
    def author(self) -> str | None:
        """Who made the change that has the focus, if that is known."""
        explained = self._focused_explained
        return explained.reason.author if explained and explained.reason else None

    # What can be asked for

    def take_chosen(self) -> None:
        """Take the chosen changes back, or else the one that has the focus."""
        focused = self._view.table.focused
        self.take(self._view.table.chosen or ([focused.number] if focused else []))

    def take_turn(self) -> None:
        """Take back all changes of the turn that has the focus."""
        focused = self._view.table.focused
        row = self._view.model.row_at(focused.row) if focused else None
        if isinstance(row, ShownTurns):
            self.take(range(row.first, row.last + 1))

    def take_all(self) -> None:
        """Take back all changes that are shown."""
        self.take(range(1, self._view.model.difference.changes + 1))

    def take_where(self, criteria: Criteria) -> None:
        """Take back all changes that have something in common."""
        self.take(change.number for change in self._explained() if change.explained and criteria.hold(change.explained))

    def count_of(self, criteria: Criteria) -> int:
        """Return how many of the changes that are shown have something in common."""
        return sum(criteria.hold(change.explained) for change in self._explained() if change.explained)

    def of_a_kind(self, criteria: Criteria) -> tuple[list[Chosen], list[int]]:
        """Return the changes of a kind, and the turns of which nothing else has changed."""
        chosen: list[Chosen] = []
        for row in self._view.model.difference.rows:
            if isinstance(row, ShownTurns) and (some := [one.hunk for one in row.reasons if criteria.hold(one)]):
                chosen.append(Chosen(row.difference, tuple(some)))
        other = {row.difference.turn_id for row in self._rows() if row.facts or row.moved_from is not None}
        return chosen, wholly_chosen(one for one in chosen if one.difference.turn_id not in other)

    def _rows(self) -> Iterator[ShownTurns]:
        return (row for row in self._view.model.difference.rows if isinstance(row, ShownTurns))

    def take_rule(self) -> None:
        """Take back all changes of the rule behind the one that has the focus."""
        if self.rule is not None:
            self.take_where(Criteria(rule=self.rule))

    def take_author(self) -> None:
        """Take back all changes of the author of the one that has the focus."""
        if self.author is not None:
            self.take_where(Criteria(author=self.author))

    def tally(self) -> Tally:
        """Count the changes that are shown by what they may have in common."""
        return tally({change.number: [change.explained] for change in self._explained() if change.explained})

    def take(self, numbers: Iterable[int]) -> None:
        """Take back the changes with these numbers."""
        changes = [self._view.model.difference.change(number) for number in numbers]
        if self._document.read_only:
            self._document.refuse_editing()
        elif changes and self.is_possible:
            self._plan_or_refuse(changes)

    # How it is done

    @property
    def _focused_explained(self) -> Explained | None:
        focused = self._view.table.focused
        return focused.explained if focused else None

    def _explained(self) -> Iterator[Change]:
        difference = self._view.model.difference
        changes = map(difference.change, range(1, difference.changes + 1))
        return (change for change in changes if change.explained)

    def _plan_or_refuse(self, changes: Iterable[Change]) -> None:
        """Refuse what is only suggested, and take the rest back: one step, but two for a reviewer."""
        made: list[Change] = []
        suggested: dict[int, Suggestion] = {}
        for change in changes:
            if change.suggestions:
                suggested |= {one.id: one for one in change.suggestions}
            else:
                made.append(change)
        suggestions = self._document.suggestions
        if suggested and (suggestions.mode or not made):
            told = suggestions.refuse(list(suggested.values()))
            if told is None:
                return
            self.announced.emit(refused(told))
            suggested = {}
        if made:
            self._plan(replace(self._wanted(made), refused=tuple(suggested.values())))

    def _wanted(self, changes: Iterable[Change]) -> Wanted:
        difference = self._view.model.difference
        by_row: dict[int, list[Change]] = {}
        for change in changes:
            by_row.setdefault(change.row, []).append(change)
        chosen: list[Chosen] = []
        moved: list[int] = []
        facts: list[FactChange] = []
        accepted: list[tuple[int, Hunk, int]] = []
        for number, some in by_row.items():
            row = difference.rows[number]
            assert isinstance(row, ShownTurns)
            if hunks := tuple(change.hunk for change in some if change.hunk):
                chosen.append(Chosen(row.difference, hunks))
            moved += [row.turn.id for change in some if change.moved]
            facts += [change.fact for change in some if change.fact]
            for change in some:
                if change.hunk and change.explained and change.explained.rule and change.explained.reason:
                    accepted.append((row.difference.turn_id, change.hunk, change.explained.reason.edit))
        comparison = self._view.comparison
        to_revision = comparison.after if comparison and not comparison.shows_suggestions else None
        return Wanted(tuple(chosen), tuple(moved), tuple(facts), tuple(accepted), difference.order_before, to_revision)

    def _plan(self, wanted: Wanted, *, insist: bool = False) -> None:
        session = self._document.session

        def plan() -> Planned:
            planned = session.plan_taking_back(wanted.chosen, wanted.to_revision, insist=insist)
            numbers = [number for *_, number in wanted.accepted]
            return planned, session.decisions_behind(numbers) if numbers else {}

        self._errands.run(lambda _: plan(), lambda done: self._go_on(wanted, *done, insist=insist), self.announced.emit)

    def _go_on(
        self, wanted: Wanted, planned: TakenBack, decisions: Mapping[int, Sequence[Decision]], *, insist: bool
    ) -> None:
        if planned.conflicts and not insist:
            self._ask(wanted, planned)
            return
        facts = self._facts(wanted)
        edits = [*planned.edits, *self._moves(wanted, planned), *facts]
        if planned.edits:
            edits += self._decisions(wanted, planned, decisions)
        edits += self._refusals(wanted, edits)
        count = planned.count + len(wanted.moved) + len(facts) + len(wanted.refused)
        if self._document.take_back(replace(planned, edits=tuple(edits), count=count)):
            self._view.compare_again()
            self.announced.emit(wording.taken_back(count, len(planned.conflicts)))

    def _decisions(
        self, wanted: Wanted, planned: TakenBack, decisions: Mapping[int, Sequence[Decision]]
    ) -> Sequence[Edit]:
        """Return what takes it off the record that suggestions were taken: a rule learns from that as from undo."""
        stay = {
            (chosen.difference.turn_id, hunk)
            for conflict in planned.conflicts
            for chosen in conflict.chosen
            for hunk in chosen.hunks
        }
        present = self._document.transcript.decisions
        back = {
            decision.id: decision
            for turn_id, hunk, number in wanted.accepted
            if (turn_id, hunk) not in stay
            for decision in decisions.get(number, ())
            if present.get(decision.id) == decision
        }
        return [SetDecision(decision, None) for decision in back.values()]

    def _facts(self, wanted: Wanted) -> Sequence[Edit]:
        """Return what gives turns the roles and speakers again that they had; those changed again since stay."""
        transcript = self._document.transcript
        return [
            edit
            for one in wanted.facts
            if one.turn_id in transcript and fact_of(transcript.turn(one.turn_id), one.fact) == one.after
            for edit in set_fact(transcript, one.turn_id, one.fact, one.before)
        ]

    def _refusals(self, wanted: Wanted, before: Iterable[Edit]) -> Sequence[Edit]:
        """Return what takes suggestions away after other edits, which may have moved them."""
        if not wanted.refused:
            return ()
        transcript = self._document.transcript.copy()
        transcript.replay(before)
        there = transcript.suggestions
        return refuse(transcript, [there[one.id] for one in wanted.refused if one.id in there])

    def _moves(self, wanted: Wanted, planned: TakenBack) -> Sequence[Edit]:
        """Return what brings moved turns to their places again, after what is planned."""
        if not wanted.moved:
            return ()
        transcript = self._document.transcript.copy()
        transcript.replay(planned.edits)
        edits: list[Edit] = []
        waiting = set(wanted.moved)
        for turn_id in sorted(wanted.moved, key=wanted.order.index):
            waiting.discard(turn_id)
            if turn_id in transcript:
                place = place_back(turn_id, wanted.order, transcript.reading_order, waiting)
                made = move(transcript, turn_id, place)
                transcript.replay(made)
                edits += made
        return edits

    def _ask(self, wanted: Wanted, planned: TakenBack) -> None:
        """Show what changed again beside the older words, and go on with what the user wants of it."""
        dialog = ConflictsDialog(planned, self._document, self._view.theme, self._window)
        dialog.accepted.connect(lambda: self._plan(_without(wanted, dialog.kept), insist=True))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self._view.table.setFocus())
        dialog.open()


def _without(wanted: Wanted, kept: Iterable[Chosen]) -> Wanted:
    """Leave out hunks that stay as they are."""
    left_out = {(one.difference.turn_id, hunk) for one in kept for hunk in one.hunks}
    chosen = (
        Chosen(one.difference, tuple(hunk for hunk in one.hunks if (one.difference.turn_id, hunk) not in left_out))
        for one in wanted.chosen
    )
    accepted = tuple(one for one in wanted.accepted if one[:2] not in left_out)
    return replace(wanted, chosen=tuple(one for one in chosen if one.hunks), accepted=accepted)
