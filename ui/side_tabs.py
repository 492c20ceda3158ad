# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels beside the text, one behind the other, with their tabs."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QTabWidget

from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme

LEAST_WIDTH = 300


class SideTabs(QTabWidget):
    """Hidden while nothing is open."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTabBar(PanelTabs(theme))
        self.setDocumentMode(True)
        self.setMinimumWidth(LEAST_WIDTH)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.tabBar().setAccessibleName(self.tr("Panels"))
        dress(self.tabBar(), theme)
        self.hide()


class PanelTabs(QTabBar):
    """The tabs, with a line under them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line under the tabs too; the chosen tab has its own."""
        super().paintEvent(event)
        painter = QPainter(self)
        colour, bottom = self._theme.colour(Role.BORDER), self.height() - 1
        chosen = self.tabRect(self.currentIndex())
        painter.fillRect(0, bottom, chosen.left(), 1, colour)
        painter.fillRect(chosen.right() + 1, bottom, self.width(), 1, colour)
