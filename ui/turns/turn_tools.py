# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a workspace has for turns: roles and speakers, the filter, comments and suggestions with their panels."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.comments.commenting import Commenting
from ui.comments.panel import CommentsPanel
from ui.document import Document
from ui.numbers import grouped
from ui.pair_view import PairView
from ui.suggestions.panel import SuggestionsPanel
from ui.suggestions.reviewing import Reviewing
from ui.theme.theme import Theme
from ui.turns.filtering import Filtering
from ui.turns.turn_work import TurnWork


class TurnTools(QObject):
    """The tools for one document.

    Signals:
        announced: one sentence for the status bar.
        changed: what commands can be used may be another now.

    """

    announced = Signal(str)
    changed = Signal()

    def __init__(self, document: Document, view: PairView, theme: Theme, window: QWidget, parent: QObject) -> None:
        """`window` is what dialogs open over."""
        super().__init__(parent)
        self.work = TurnWork(document, view, theme, window, self)
        self.filtering = Filtering(document, view, theme)
        self.comments = Commenting(document, view, theme, window, self)
        self.panel = CommentsPanel(document, self.comments, theme)
        self.reviewing = Reviewing(document, view, self)
        self.suggestions_panel = SuggestionsPanel(document, self.reviewing, theme)
        self.suggestions_panel.hide()
        self._document = document
        self._tabs: QTabWidget | None = None
        for panel in (self.panel, self.suggestions_panel):
            self.destroyed.connect(panel.deleteLater)
        self.work.announced.connect(self.announced)
        self.comments.announced.connect(self.announced)
        self.reviewing.announced.connect(self.announced)
        view.visible.filtered.connect(self.changed)
        for signal in (document.comments.changed, document.suggestions.changed, document.suggestions.mode_changed):
            signal.connect(self.changed)

    def add_tab(self, tabs: QTabWidget) -> None:
        """Put the panel among the tabs; its tab says how many comments are open."""
        tabs.addTab(self.panel, self.tr("Comments"))

        def count(comments: int) -> None:
            text = self.tr("Comments {count}").format(count=grouped(comments)) if comments else self.tr("Comments")
            tabs.setTabText(tabs.indexOf(self.panel), text)

        self._tabs = tabs
        self.panel.counted.connect(count)
        self.panel.refresh()
        self.suggestions_panel.counted.connect(self._count_suggestions)
        self._document.suggestions.mode_changed.connect(self.suggestions_panel.refresh)
        self.suggestions_panel.refresh()

    def show_suggestions_tab(self) -> None:
        """Have a tab for the suggestions, also if there are none."""
        if self._tabs and self._tabs.indexOf(self.suggestions_panel) < 0:
            self._tabs.addTab(self.suggestions_panel, self.tr("Suggestions"))

    def _count_suggestions(self, suggestions: int) -> None:
        """Have a tab as soon as there is something to list: most transcripts never have a reviewer."""
        if suggestions or self._document.suggestions.mode:
            self.show_suggestions_tab()
        if self._tabs and (tab := self._tabs.indexOf(self.suggestions_panel)) >= 0:
            text = self.tr("Suggestions {count}").format(count=grouped(suggestions))
            self._tabs.setTabText(tab, text if suggestions else self.tr("Suggestions"))
