# SPDX-License-Identifier: GPL-3.0-or-later
"""What people say about turns, on one tab beside the text: comments, and suggestions if there are any."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.comments.panel import CommentsPanel
from ui.numbers import grouped
from ui.side_tabs import PanelTabs
from ui.suggestions.panel import SuggestionsPanel
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme


class RemarksPanel(QWidget):
    """Two lists with tabs of their own; without suggestions the comments stand alone.

    Signals:
        counted: how many open comments and suggestions there are.

    """

    counted = Signal(int)

    def __init__(self, comments: CommentsPanel, suggestions: SuggestionsPanel, theme: Theme) -> None:
        super().__init__()
        self._comments = comments
        self._suggestions = suggestions
        self._counts = [0, 0]
        self._tabs = PanelTabs(theme)
        self._stack = QStackedWidget()
        self._build(theme)
        comments.counted.connect(lambda count: self._count(0, count))
        suggestions.counted.connect(lambda count: self._count(1, count))
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        self._comments.refresh()
        self._suggestions.refresh()

    def show_comments(self) -> None:
        """Bring the comments to the front."""
        self._tabs.setCurrentIndex(0)

    def show_suggestions(self) -> None:
        """Bring the suggestions to the front, also if there are none."""
        self._tabs.show()
        self._tabs.setCurrentIndex(1)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on to the list in front."""
        if shown := self._stack.currentWidget():
            shown.setFocus(event.reason())

    def _count(self, tab: int, count: int) -> None:
        self._counts[tab] = count
        names = self.tr("Comments"), self.tr("Suggestions")
        numbered = self.tr("Comments {count}"), self.tr("Suggestions {count}")
        self._tabs.setTabText(tab, numbered[tab].format(count=grouped(count)) if count else names[tab])
        if self._counts[1] and self._tabs.isHidden():
            # The first suggestion is what is to be seen now.
            self.show_suggestions()
        self.counted.emit(sum(self._counts))

    def _build(self, theme: Theme) -> None:
        tabs = self._tabs
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        tabs.setUsesScrollButtons(False)
        tabs.setAccessibleName(self.tr("Comments and suggestions"))
        dress(tabs, theme)
        for panel in (self._comments, self._suggestions):
            tabs.addTab("")
            self._stack.addWidget(panel)
        tabs.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tabs)
        column.addWidget(self._stack, 1)
