# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels beside the text, with what they hold counted on their tabs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.numbers import grouped
from ui.soon import Soon

if TYPE_CHECKING:
    from ui.parts import Parts


class SidePanels(QObject):
    """Puts the panels of a transcript on the tabs, and follows them."""

    def __init__(self, tabs: QTabWidget, work: "Parts") -> None:
        super().__init__(work)
        self._tabs = tabs
        self._work = work
        tabs.addTab(work.flags, self.tr("Flags"))
        tabs.addTab(work.history, self.tr("History"))
        tabs.addTab(work.glossary, self.tr("Glossary"))
        work.turns.add_tab(tabs)
        self._soon = Soon(self._count_flags, self)
        work.document.flags_changed.connect(self._soon.ask)
        if work.document.flag_count:
            self._soon.ask()

    @property
    def panes(self) -> list[QWidget]:
        """What the keyboard can go to: the panel in front, and the tabs."""
        return [self._tabs.currentWidget(), self._tabs.tabBar()]

    def show(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self._tabs.setCurrentWidget(panel)

    def show_report(self) -> None:
        """Bring the report to the front; it is among the tabs only once it has been asked for."""
        if self._tabs.indexOf(self._work.report) < 0:
            self._tabs.addTab(self._work.report, self.tr("Effort"))
        self.show(self._work.report)

    def put_away(self, panel: QWidget) -> None:
        """Take a panel from the tabs."""
        self._tabs.removeTab(self._tabs.indexOf(panel))

    def _count_flags(self) -> None:
        title = self.tr("Flags\u2002{count}").format(count=grouped(self._work.document.flag_count))
        tab = self._tabs.indexOf(self._work.flags)
        if self._tabs.tabText(tab) != title:
            self._tabs.setTabText(tab, title)
