# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu that takes changes back: one, a turn's, all, or all of one kind; and leads to the one that confirms."""

from PySide6.QtWidgets import QMenu, QWidget

from ui.review import wording
from ui.review.kind_menu import KindMenu
from ui.review.taking_back import TakingBack


class TakeBackMenu(KindMenu):
    """Filled when it is about to be shown."""

    def __init__(self, taking_back: TakingBack, confirm: QMenu, parent: QWidget) -> None:
        """`confirm` is offered below, as a menu of its own."""
        super().__init__(taking_back.take_where, taking_back.count_of, parent)
        self._confirm = confirm
        self._taking_back = taking_back

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        back = self._taking_back
        if not back.is_possible:
            self.addAction(self.tr("Nothing can be taken back here")).setEnabled(False)
            self.addMenu(self._confirm)
            return
        self.addAction(self.tr("Take back")).setEnabled(False)
        self.add(self, wording.take_back_chosen(back.chosen), back.take_chosen, enabled=back.chosen > 0)
        self.add(self, self.tr("The changes of this &turn"), back.take_turn, enabled=back.chosen > 0)
        self.add(self, wording.all_shown(back.count), back.take_all)
        self.addSeparator()
        self.add_kinds(back.tally())
        self.addSeparator()
        self.addMenu(self._confirm)
