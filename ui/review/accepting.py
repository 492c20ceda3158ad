# SPDX-License-Identifier: GPL-3.0-or-later
"""Accepts from the review what reviewers suggest, where the working copy is compared with all that is suggested."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from app.transcript.annotations import Suggestion
from ui.document import Document
from ui.review.diff_view import DiffView
from ui.review.difference import Change, ShownTurns
from ui.suggestions.wording import accepted


class Accepting(QObject):
    """What is refused there is simply taken back.

    Signals:
        announced: what became of it, in one sentence.

    """

    announced = Signal(str)

    def __init__(self, document: Document, view: DiffView) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        view.table.accept_asked.connect(lambda number: self.accept([number]))

    @property
    def is_possible(self) -> bool:
        """Whether anything is shown that can be accepted: not in reviewer's mode."""
        document = self._document
        return not document.read_only and not document.suggestions.mode and bool(self.shown())

    @property
    def chosen(self) -> Sequence[Suggestion]:
        """What is suggested by the chosen changes, or else by the one that has the focus."""
        table = self._view.table
        focused = [table.focused] if table.focused else []
        return _behind(map(self._view.model.difference.change, sorted(table.chosen)) if table.chosen else focused)

    def of_turn(self) -> Sequence[Suggestion]:
        """Return what is suggested for the turn whose change has the focus."""
        difference, focused = self._view.model.difference, self._view.table.focused
        row = difference.rows[focused.row] if focused else None
        return _behind(difference.changes_of(row)) if isinstance(row, ShownTurns) else ()

    def shown(self) -> Sequence[Suggestion]:
        """Return all that is shown as suggested."""
        return list(self._view.model.difference.suggested.values())

    def accept(self, numbers: Iterable[int]) -> None:
        """Carry out what is suggested by the changes with these numbers."""
        self.carry_out(_behind(map(self._view.model.difference.change, numbers)))

    def carry_out(self, suggestions: Sequence[Suggestion]) -> None:
        """Carry suggestions out, as one step of undo."""
        if self._document.read_only:
            self._document.refuse_editing()
        elif suggestions and (told := self._document.suggestions.accept(suggestions)):
            self.announced.emit(accepted(*told))


def _behind(changes: Iterable[Change]) -> Sequence[Suggestion]:
    """Return what is suggested by some changes, each once."""
    return list({one.id: one for change in changes for one in change.suggestions}.values())
