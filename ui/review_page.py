# SPDX-License-Identifier: GPL-3.0-or-later
"""The review: the history on the left, what changed on the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSplitter

from ui.background import Background
from ui.document import Document
from ui.history.history_panel import HistoryPanel
from ui.review.diff_view import DiffView
from ui.review.take_back_menu import TakeBackMenu
from ui.review.taking_back import TakingBack
from ui.theme.theme import Theme

HISTORY_WIDTH = 324
"""Pixels, at first."""
_REST = 1116


class ReviewPage(QSplitter):
    """A history panel and a diff view that mark what the other shows."""

    def __init__(self, document: Document, background: Background, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.history = HistoryPanel(document, background, theme, with_title=True)
        self.diff = DiffView(document, background, theme)
        self.addWidget(self.history)
        self.addWidget(self.diff)
        self.setStretchFactor(1, 1)
        self.setSizes([HISTORY_WIDTH, _REST])
        self.diff.compared.connect(self.history.set_compared)
        self.taking_back = TakingBack(document, self.diff, background, self)
        self.diff.bar.take_back.setMenu(TakeBackMenu(self.taking_back, self))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self.diff.setFocus(event.reason())
