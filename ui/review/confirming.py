# SPDX-License-Identifier: GPL-3.0-or-later
"""Confirms turns from the review: those of which all changes are of one kind, as one step of undo."""

from PySide6.QtCore import QObject, Signal

from app.history.choosing import Criteria
from app.transcript.edits import Fact
from app.transcript.speakers import set_fact_of_all
from app.transcript.turn import Status
from ui.document import Document
from ui.review import wording
from ui.review.diff_view import DiffView
from ui.review.taking_back import TakingBack


class Confirming(QObject):
    """What somebody has seen, and finds good, need not be opened turn by turn. A reviewer approves.

    Signals:
        announced: what became of it, in one sentence.

    """

    announced = Signal(str)

    def __init__(self, document: Document, view: DiffView, changes: TakingBack) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._changes = changes

    @property
    def is_possible(self) -> bool:
        """Whether what is shown are the changes that the working copy has now."""
        shown = self._view.comparison
        return self._changes.is_possible and shown is not None and shown.after is None

    @property
    def status(self) -> Status:
        """What becomes of turns."""
        return Status.APPROVED if self._document.suggestions.mode else Status.CONFIRMED

    def turns(self, criteria: Criteria) -> list[int]:
        """Return the turns, by id, that would be confirmed."""
        _, whole = self._changes.of_a_kind(criteria)
        return [turn_id for turn_id in whole if self._is_waiting(turn_id)]

    def confirm_where(self, criteria: Criteria) -> None:
        """Confirm the turns of which all changes have something in common."""
        if not self.is_possible:
            return
        chosen, whole = self._changes.of_a_kind(criteria)
        turns, document, status = self.turns(criteria), self._document, self.status
        if turns:
            label = self.tr("confirm turns")
            document.perform(lambda: set_fact_of_all(document.transcript, turns, Fact.STATUS, status), label)
        others = sum(1 for one in chosen if one.difference.turn_id not in whole)
        self.announced.emit(wording.turns_confirmed(len(turns), others, approved=status is Status.APPROVED))

    def confirm_rule(self) -> None:
        """Confirm the turns of which all changes are of the rule behind the one that has the focus."""
        if self._changes.rule is not None:
            self.confirm_where(Criteria(rule=self._changes.rule))

    def confirm_author(self) -> None:
        """Confirm the turns of which all changes are by the author of the one that has the focus."""
        if self._changes.author is not None:
            self.confirm_where(Criteria(author=self._changes.author))

    def _is_waiting(self, turn_id: int) -> bool:
        if turn_id not in self._document.transcript:
            return False
        now = self._document.turn(turn_id).status
        return now is Status.DRAFT or (self.status is Status.APPROVED and now is Status.CONFIRMED)
