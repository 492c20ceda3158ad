# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes changes back from the review: one, those of a turn, those chosen, or all, each time as one step of undo."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.history.choosing import Criteria, Tally, tally
from app.history.provenance import Explained
from app.transcript.edits import Edit
from app.transcript.moves import place_back
from app.transcript.operations import move
from app.transcript.taking_back import Chosen, TakenBack
from ui.background import Background, Errands
from ui.document import Document
from ui.review import wording
from ui.review.conflicts_dialog import ConflictsDialog
from ui.review.diff_view import DiffView
from ui.review.difference import Change, ShownTurns


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be taken back: hunks of a comparison with a later state, and turns that were moved."""

    chosen: tuple[Chosen, ...]
    moved: tuple[int, ...]
    order: tuple[int, ...]
    """The ids of all turns, in the order before."""
    to_revision: int | None


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
        view.compared.connect(lambda *_: view.table.offer_reverting(self.is_possible))

    @property
    def is_possible(self) -> bool:
        """Whether what is shown can be taken back: not what leads from a later state to an earlier one."""
        shown = self._view.comparison
        forward = shown is not None and (shown.after is None or shown.before < shown.after)
        return forward and not self._document.read_only and self._view.model.difference.changes > 0

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
            self._plan(self._wanted(changes))

    # How it is done

    @property
    def _focused_explained(self) -> Explained | None:
        focused = self._view.table.focused
        return focused.explained if focused else None

    def _explained(self) -> Iterator[Change]:
        difference = self._view.model.difference
        changes = map(difference.change, range(1, difference.changes + 1))
        return (change for change in changes if change.explained)

    def _wanted(self, changes: Iterable[Change]) -> Wanted:
        difference = self._view.model.difference
        by_row: dict[int, list[Change]] = {}
        for change in changes:
            by_row.setdefault(change.row, []).append(change)
        chosen: list[Chosen] = []
        moved: list[int] = []
        for number, some in by_row.items():
            row = difference.rows[number]
            assert isinstance(row, ShownTurns)
            if hunks := tuple(change.hunk for change in some if change.hunk):
                chosen.append(Chosen(row.difference, hunks))
            moved += [row.turn.id for change in some if change.moved]
        comparison = self._view.comparison
        return Wanted(tuple(chosen), tuple(moved), difference.order_before, comparison.after if comparison else None)

    def _plan(self, wanted: Wanted, *, insist: bool = False) -> None:
        self._errands.run(
            lambda _: self._document.session.plan_taking_back(wanted.chosen, wanted.to_revision, insist=insist),
            lambda planned: self._go_on(wanted, planned, insist=insist),
            self.announced.emit,
        )

    def _go_on(self, wanted: Wanted, planned: TakenBack, *, insist: bool) -> None:
        if planned.conflicts and not insist:
            self._ask(wanted, planned)
            return
        edits = [*planned.edits, *self._moves(wanted, planned)]
        count = planned.count + len(wanted.moved)
        if self._document.take_back(replace(planned, edits=tuple(edits), count=count)):
            self._view.compare_again()
            self.announced.emit(wording.taken_back(count, len(planned.conflicts)))

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
    return replace(wanted, chosen=tuple(one for one in chosen if one.hunks))
