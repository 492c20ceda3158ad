# SPDX-License-Identifier: GPL-3.0-or-later
"""What a merge would change in the open copy."""

from collections.abc import Mapping

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cancelling import Cancelled
from app.transcript.merging.plan import Merging
from app.transcript.merging.sides import Choice, Disagreement
from ui.background import Background, Task
from ui.framed_list import FramedList
from ui.review.diff_model import DiffModel
from ui.review.diff_table import DiffTable
from ui.review.difference import Difference, difference_between
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme


class MergePreview(QWidget):
    """Shows the changes as the review does; they are looked for in the background, and only while this is seen."""

    def __init__(self, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._merging: Merging | None = None
        self._choices: Mapping[Disagreement, Choice] = {}
        self._stale = False
        self._task: Task | None = None
        self.model = DiffModel(self)
        self.table = DiffTable(self.model, theme)
        dress_scroll_bars(self.table, theme)
        self._framed = FramedList(self.table, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._framed)

    def follow(self, merging: Merging, choices: Mapping[Disagreement, Choice]) -> None:
        """Show what a merge with these choices changes."""
        self._merging, self._choices, self._stale = merging, choices, True
        if self.isVisible():
            self._begin()

    def call_off(self) -> None:
        """Look for nothing more."""
        if self._task:
            self._task.cancel()
            self._task = None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look for what is seen now."""
        super().showEvent(event)
        if self._stale:
            self._begin()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Look for nothing that nobody sees."""
        super().hideEvent(event)
        self._stale = self._stale or self._task is not None
        self.call_off()

    def _begin(self) -> None:
        self.call_off()
        merging, choices = self._merging, self._choices
        if merging is None:
            return
        self._stale = False
        if not self.model.difference.changes:
            self._framed.say(self.tr("Comparing…"))

        def work(_: Cancelled) -> Difference:
            return difference_between(merging.copies.first.turns, merging.merged(choices))

        self._task = self._background.run(work, self._show, self._framed.say)

    def _show(self, difference: Difference) -> None:
        self._task = None
        self.table.show_difference(difference)
        if difference.changes:
            self._framed.show_list()
        else:
            self._framed.say(self.tr("The words of this copy stay as they are."))
