# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu that takes changes back: one, a turn's, all, or all of one kind, each with its count."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.history.choosing import Criteria, Tally
from ui.history.wording import author_name
from ui.review import wording
from ui.review.taking_back import TakingBack

MOST = 15
"""Rules in the menu, the most frequent first; a longer one fits no screen."""


class TakeBackMenu(QMenu):
    """Filled when it is about to be shown."""

    def __init__(self, taking_back: TakingBack, parent: QWidget) -> None:
        super().__init__(parent)
        self._taking_back = taking_back
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        back = self._taking_back
        if not back.is_possible:
            self.addAction(self.tr("Nothing can be taken back here")).setEnabled(False)
            return
        tally = back.tally()
        self._add(self, wording.take_back_chosen(back.chosen), back.take_chosen, enabled=back.chosen > 0)
        self._add(self, self.tr("The changes of this &turn"), back.take_turn, enabled=back.chosen > 0)
        self._add(self, wording.all_shown(back.count), back.take_all)
        self.addSeparator()
        casing = wording.with_count(self.tr("All of c&asing alone"), tally.casing_only)
        self._add(self, casing, partial(back.take_where, Criteria(casing_only=True)), enabled=tally.casing_only > 0)
        self._kinds(tally)

    def _kinds(self, tally: Tally) -> None:
        rules = sorted(tally.rules.items(), key=lambda one: -one[1])[:MOST]
        self._inner(self.tr("All of one &rule"), [(name, count, Criteria(rule=name)) for name, count in rules])
        authors = [(author_name(name), count, Criteria(author=name)) for name, count in tally.authors.items()]
        self._inner(self.tr("All by one a&uthor"), authors)
        causes = [(wording.cause_name(kind), count, Criteria(cause=kind)) for kind, count in tally.causes.items()]
        self._inner(self.tr("All of one &kind"), causes)

    def _inner(self, title: str, kinds: Sequence[tuple[str, int, Criteria]]) -> None:
        inner = self.addMenu(title)
        inner.setEnabled(bool(kinds))
        for name, count, criteria in kinds:
            text = wording.with_count(name.replace("&", "&&"), count)
            self._add(inner, text, partial(self._taking_back.take_where, criteria))

    def _add(self, menu: QMenu, text: str, act: Callable[[], object], *, enabled: bool = True) -> None:
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(act)
