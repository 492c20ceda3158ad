# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu that confirms turns of which all changes are of one kind, each kind with the number of its turns."""

from PySide6.QtWidgets import QWidget

from app.transcript.turn import Status
from ui.review.confirming import Confirming
from ui.review.kind_menu import KindMenu
from ui.review.taking_back import TakingBack


class ConfirmMenu(KindMenu):
    """Filled when it is about to be shown."""

    def __init__(self, confirming: Confirming, changes: TakingBack, parent: QWidget) -> None:
        super().__init__(confirming.confirm_where, lambda criteria: len(confirming.turns(criteria)), parent)
        self._confirming = confirming
        self._changes = changes
        self.setTitle(self.tr("Con&firm turns"))

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        if not self._confirming.is_possible:
            self.addAction(self.tr("Only changes up to now can be confirmed")).setEnabled(False)
            return
        approves = self._confirming.status is Status.APPROVED
        title = self.tr("Approve turns whose changes are") if approves else self.tr("Confirm turns whose changes are")
        self.addAction(title).setEnabled(False)
        self.addSeparator()
        self.add_kinds(self._changes.tally())
