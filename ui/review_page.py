# SPDX-License-Identifier: GPL-3.0-or-later
"""The review: the history on the left; on the right what changed, or the text as it was at any time."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from ui.background import Background
from ui.document import Document
from ui.history.history_panel import HistoryPanel
from ui.review.accepting import Accepting
from ui.review.confirm_menu import ConfirmMenu
from ui.review.confirming import Confirming
from ui.review.diff_view import DiffView
from ui.review.difference import SUGGESTED, ShownTurns
from ui.review.take_back_menu import TakeBackMenu
from ui.review.taking_back import TakingBack
from ui.review.time_view import TimeView
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

HISTORY_WIDTH = 324
"""Pixels, at first."""
_REST = 1116


class ReviewPage(QSplitter):
    """A history panel beside a diff view, or a view of any time, that mark what the other shows.

    Signals:
        turned: the other of the two views is shown.
        came_to_time: the view of any time is there, which is made when it is first asked for.

    """

    turned = Signal()
    came_to_time = Signal()

    def __init__(self, document: Document, background: Background, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._document = document
        self._background = background
        self._theme = theme
        self.history = HistoryPanel(document, background, theme, with_title=True)
        self.diff = DiffView(document, background, theme)
        self._views = QStackedWidget()
        self._views.addWidget(self.diff)
        self.addWidget(self.history)
        self.addWidget(self._views)
        self.setStretchFactor(1, 1)
        self.setSizes([HISTORY_WIDTH, _REST])
        self.taking_back = TakingBack(document, self.diff, background, self)
        self.accepting = Accepting(document, self.diff)
        self.confirming = Confirming(document, self.diff, self.taking_back)
        confirm = ConfirmMenu(self.confirming, self.taking_back, self)
        self.diff.bar.decide.setMenu(TakeBackMenu(self.taking_back, self.accepting, confirm, self))
        self.diff.bar.time.clicked.connect(lambda: self.move_through_time(True))
        self.diff.compared.connect(self._mark_compared)
        self.diff.compared.connect(self._offer_buttons)
        document.suggestions.mode_changed.connect(self._offer_buttons)

    @cached_property
    def time(self) -> TimeView:
        """The text at any time, made when it is first asked for."""
        view = TimeView(self._document, self._background, self._theme)
        dress_scroll_bars(view, self._theme)
        view.shown.connect(self.history.show_time)
        view.bar.back.clicked.connect(lambda: self.move_through_time(False))
        self.history.list.current_changed.connect(self._follow_list)
        self._views.addWidget(view)
        self.came_to_time.emit()
        return view

    @property
    def view(self) -> DiffView | TimeView:
        """What is shown beside the history."""
        return self.time if self.is_in_time else self.diff

    @property
    def is_in_time(self) -> bool:
        """Whether the text at some time is shown."""
        return self._views.currentWidget() is not self.diff

    def move_through_time(self, through_time: bool) -> None:
        """Show the text as it was, with the slider; or what changed."""
        view = self.time if through_time else self.diff
        self._views.setCurrentWidget(view)
        if not through_time and self.diff.comparison:
            self._mark_compared(self.diff.comparison.before, self.diff.comparison.after)
        view.setFocus()
        self.turned.emit()

    @property
    def turn_id(self) -> int | None:
        """The turn of the change that has the focus; None if there is none."""
        table = self.view.table
        row = self.view.model.row_at(table.focused.row) if table.focused else None
        return row.turn.id if isinstance(row, ShownTurns) else None

    def step(self, by: int) -> None:
        """Go to the next change but `by`."""
        self.view.table.step(by)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self.view.setFocus(event.reason())

    def _mark_compared(self, before: int | None, after: int | None) -> None:
        """Mark the two states in the history, where the working copy is one, whatever is suggested for it."""
        self.history.set_compared(before, None if after == SUGGESTED else after)

    def _offer_buttons(self) -> None:
        self.diff.table.offer_reverting(self.taking_back.is_possible, accepting=self.accepting.is_possible)

    def _follow_list(self, revision: int) -> None:
        if self.is_in_time:
            self.time.bar.go_to(revision)
