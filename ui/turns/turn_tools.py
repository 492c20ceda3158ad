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
from ui.turns.remarks_panel import RemarksPanel
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
        self.remarks = RemarksPanel(self.panel, self.suggestions_panel, theme)
        self.destroyed.connect(self.remarks.deleteLater)
        self.work.announced.connect(self.announced)
        self.comments.announced.connect(self.announced)
        self.reviewing.announced.connect(self.announced)
        view.visible.filtered.connect(self.changed)
        for signal in (document.comments.changed, document.suggestions.changed, document.suggestions.mode_changed):
            signal.connect(self.changed)

    def add_tab(self, tabs: QTabWidget) -> None:
        """Put comments and suggestions among the tabs; the tab says how many there are."""
        tabs.addTab(self.remarks, self.tr("Comments"))

        def count(remarks: int) -> None:
            text = self.tr("Comments {count}").format(count=grouped(remarks)) if remarks else self.tr("Comments")
            tabs.setTabText(tabs.indexOf(self.remarks), text)

        self.remarks.counted.connect(count)
        self.remarks.refresh()
