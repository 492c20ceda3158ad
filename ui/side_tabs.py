# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels beside the text, one behind the other, with their tabs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTabBar, QTabWidget

from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme

LEAST_WIDTH = 300
PADDING = 14
FIRST = 4
"""Pixels on either side of a name, and before the first, where there is room: as in the style sheet."""


class SideTabs(QTabWidget):
    """Hidden while nothing is open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTabBar(PanelTabs(theme))
        self.setDocumentMode(True)
        self.setMinimumWidth(LEAST_WIDTH)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(False)
        self.tabBar().setElideMode(Qt.TextElideMode.ElideRight)
        self.tabBar().setAccessibleName(self.tr("Panels"))
        dress(self.tabBar(), theme)
        self.hide()


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """Return widths that fit into the room: the longest give way, down to one width, and short ones stay whole."""
    left, widths = room, list(wanted)
    for number, tab in enumerate(sorted(range(len(wanted)), key=lambda tab: wanted[tab])):
        widths[tab] = min(wanted[tab], left // (len(wanted) - number))
        left -= widths[tab]
    return widths


class PanelTabs(QTabBar):
    """The tabs, with a line under them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand closer together in a narrow panel."""
        super().resizeEvent(event)
        self._fit()

    def tabLayoutChange(self) -> None:  # noqa: N802 - Qt's name
        """Stand closer together when there are more tabs, or longer names."""
        super().tabLayoutChange()
        self._fit()

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Cut the longest names where not all of them fit, and not every one."""
        wanted = [super(PanelTabs, self).tabSizeHint(tab) for tab in range(self.count())]
        return QSize(shared([size.width() for size in wanted], self.width())[index], wanted[index].height())

    def _fit(self) -> None:
        words = sum(self.fontMetrics().horizontalAdvance(self.tabText(tab)) for tab in range(self.count()))
        tight = words + self.count() * 2 * PADDING + FIRST > self.width()
        # Names may be cut then; none has a tip of its own.
        for tab in range(self.count()):
            self.setTabToolTip(tab, self.tabText(tab) if tight else "")
        if self.property("tight") is not tight:
            self.setProperty("tight", tight)
            self.style().unpolish(self)
            self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line under the tabs too; the chosen tab has its own."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour, bottom = self._theme.colour(Role.BORDER), self.height() - 1
        chosen = self.tabRect(self.currentIndex())
        painter.fillRect(0, bottom, chosen.left(), 1, colour)
        painter.fillRect(chosen.right() + 1, bottom, self.width(), 1, colour)
