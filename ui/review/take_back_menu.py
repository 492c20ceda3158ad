# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu that takes changes back: one, a turn's, all, or all of one kind; accepts suggestions, and leads on."""

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from ui.history.wording import author_name
from ui.review import wording
from ui.review.accepting import Accepting
from ui.review.kind_menu import KindMenu
from ui.review.taking_back import TakingBack


class TakeBackMenu(KindMenu):
    """Filled when it is about to be shown."""

    def __init__(self, taking_back: TakingBack, accepting: Accepting, confirm: QMenu, parent: QWidget) -> None:
        """`confirm` is offered below, as a menu of its own."""
        super().__init__(taking_back.take_where, taking_back.count_of, parent)
        self._confirm = confirm
        self._taking_back = taking_back
        self._accepting = accepting

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        back = self._taking_back
        if not back.is_possible:
            self.addAction(self.tr("Nothing can be taken back here")).setEnabled(False)
            self.addMenu(self._confirm)
            return
        suggested = self._accepting.shown()
        if self._accepting.is_possible:
            self._add_accepting()
        title = self.tr("Refuse or take back") if suggested else self.tr("Take back")
        self.addAction(title).setEnabled(False)
        self.add(self, wording.take_back_chosen(back.chosen), back.take_chosen, enabled=back.chosen > 0)
        self.add(self, self.tr("The changes of this &turn"), back.take_turn, enabled=back.chosen > 0)
        self.add(self, wording.all_shown(back.count), back.take_all)
        self.addSeparator()
        self.add_kinds(back.tally())
        self.addSeparator()
        self.addMenu(self._confirm)

    def _add_accepting(self) -> None:
        accepting, act = self._accepting, self._accepting.carry_out
        shown = accepting.shown()
        self.addAction(self.tr("Accept what is suggested")).setEnabled(False)
        for text, suggestions in (
            (self.tr("&Here"), accepting.chosen),
            (self.tr("In this tur&n"), accepting.of_turn()),
            (self.tr("&Everywhere"), shown),
        ):
            self.add(
                self, wording.with_count(text, len(suggestions)), partial(act, suggestions), enabled=bool(suggestions)
            )
        inner = self.addMenu(self.tr("B&y one author"))
        for name in sorted({one.author for one in shown}):
            his = [one for one in shown if one.author == name]
            self.add(inner, wording.with_count(author_name(name).replace("&", "&&"), len(his)), partial(act, his))
        self.addSeparator()
