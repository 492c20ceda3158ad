# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a workspace has for whole turns: roles and speakers, the filter, comments and their panel."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.comments.commenting import Commenting
from ui.comments.panel import CommentsPanel
from ui.document import Document
from ui.numbers import grouped
from ui.pair_view import PairView
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
        self.destroyed.connect(self.panel.deleteLater)
        self.work.announced.connect(self.announced)
        self.comments.announced.connect(self.announced)
        view.visible.filtered.connect(self.changed)
        document.comments.changed.connect(self.changed)

    def add_tab(self, tabs: QTabWidget) -> None:
        """Put the panel among the tabs; its tab says how many comments are open."""
        tabs.addTab(self.panel, self.tr("Comments"))

        def count(comments: int) -> None:
            text = self.tr("Comments {count}").format(count=grouped(comments)) if comments else self.tr("Comments")
            tabs.setTabText(tabs.indexOf(self.panel), text)

        self.panel.counted.connect(count)
        self.panel.refresh()
