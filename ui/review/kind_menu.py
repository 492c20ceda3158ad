# SPDX-License-Identifier: GPL-3.0-or-later
"""A menu of the kinds of changes that there are, each with its count."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.history.choosing import Criteria, Tally
from ui.history.wording import author_name
from ui.review import wording

MOST = 15
"""Rules in the menu, the most frequent first; a longer one fits no screen."""


class KindMenu(QMenu):
    """Filled when it is about to be shown; what is done with a kind, and how much there is of it, is to be said."""

    def __init__(self, act: Callable[[Criteria], object], count: Callable[[Criteria], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._act = act
        self._count = count
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""

    def add_kinds(self, tally: Tally) -> None:
        """Offer all kinds of which there is something."""
        self._kind(self, self.tr("All of c&asing alone"), Criteria(casing_only=True))
        rules = sorted(tally.rules, key=lambda rule: -tally.rules[rule])[:MOST]
        self._inner(self.tr("All of one &rule"), [(name, Criteria(rule=name)) for name in rules])
        authors = [(author_name(name), Criteria(author=name)) for name in tally.authors]
        self._inner(self.tr("All by one a&uthor"), authors)
        causes = [(wording.cause_name(kind), Criteria(cause=kind)) for kind in tally.causes]
        self._inner(self.tr("All of one &kind"), causes)

    def add(self, menu: QMenu, text: str, act: Callable[[], object], *, enabled: bool = True) -> None:
        """Offer something."""
        action = menu.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(act)

    def _inner(self, title: str, kinds: list[tuple[str, Criteria]]) -> None:
        inner = self.addMenu(title)
        inner.setEnabled(bool(kinds))
        for name, criteria in kinds:
            self._kind(inner, name.replace("&", "&&"), criteria)

    def _kind(self, menu: QMenu, text: str, criteria: Criteria) -> None:
        count = self._count(criteria)
        self.add(menu, wording.with_count(text, count), partial(self._act, criteria), enabled=count > 0)
