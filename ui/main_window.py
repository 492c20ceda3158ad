# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: menus, tool bar, pages, side panel and status bar. What happens in it is the shell's business."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.find.terms import Terms
from ui.message_bar import MessageBar
from ui.side_tabs import SideTabs
from ui.status_bar import StatusBar
from ui.theme.style_sheet import dress, dress_scroll_bars
from ui.theme.theme import Theme
from ui.tool_bar import ToolBar

if TYPE_CHECKING:
    from ui.find.find import Find
    from ui.recent import RecentFiles
    from ui.start_page import StartPage

MENU_HEIGHT = 28
SIDE_WIDTH = 352
USUAL_SIZE = (1440, 900)
LEAST_SIZE = (720, 480)


class MainWindow(QMainWindow):
    """The parts of the window, put together.

    Signals:
        chosen: the path of a file on the start page.
        dropped: the paths of the files that were dropped on the window.
        open_asked: a file is to be chosen.
        sample_asked: the sample interview is to be opened.
        close_asked: the window is to be closed; it closes once `may_close` is set.

    """

    chosen = Signal(str)
    dropped = Signal(list)
    open_asked = Signal()
    sample_asked = Signal()
    close_asked = Signal()

    def __init__(self, recent: "RecentFiles", theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.may_close = False
        self._recent = recent
        self.tools = ToolBar(theme)
        self.status = StatusBar(theme)
        self.messages = MessageBar(theme)
        self.pages = _Pages()
        self._terms = Terms()
        self._over_pages = QVBoxLayout()
        self.tabs = SideTabs(theme)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._put_together()
        for bar in (self.menuBar(), self.tools):
            dress(bar, theme)
        self.tools.settle()
        theme.changed.connect(self._dress)
        self._dress()

    @cached_property
    def start(self) -> "StartPage":
        """What is shown while nothing is open; made when that is first so."""
        from ui.start_page import StartPage  # noqa: PLC0415 - the text of a file that is opened is to be seen first

        page = StartPage(self._recent, self.theme)
        page.open_asked.connect(self.open_asked)
        page.sample_asked.connect(self.sample_asked)
        page.chosen.connect(self.chosen)
        dress_scroll_bars(page, self.theme)
        self.pages.addWidget(page)
        return page

    def show_text_alone(self, alone: bool) -> None:
        """Fill the screen with the text under the menus, or go back to all parts of the window."""
        for bar in (self.tools, self.status):
            bar.setVisible(not alone)
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if alone else self.windowState() & ~full)

    def show_side(self, shown: bool) -> None:
        """Show the panels beside the text, or leave their room to it, at once."""
        self.tabs.setVisible(shown)
        self.split.refresh()

    def show_search(self, find: "Find") -> None:
        """Put the find bar of a transcript over its text."""
        self._over_pages.insertWidget(0, find.bar)
        find.use_terms(self._terms)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the shell when to close."""
        if self.may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self.close_asked.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Welcome files."""
        if _files_in(event.mimeData()):
            event.acceptProposedAction()
            self.start.show_dragging(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Forget the files."""
        self.start.show_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take the files."""
        self.start.show_dragging(False)
        if paths := _files_in(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def _put_together(self) -> None:
        self.resize(*USUAL_SIZE)
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self.menuBar().setFixedHeight(MENU_HEIGHT)
        self.addToolBar(self.tools)
        self.setStatusBar(self.status)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.split, 1)
        self.setCentralWidget(middle)
        self._put_side()

    def _put_side(self) -> None:
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        left = QWidget()
        left.setLayout(self._over_pages)
        self._over_pages.setContentsMargins(0, 0, 0, 0)
        self._over_pages.setSpacing(0)
        self._over_pages.addWidget(self.pages, 1)
        self.split.addWidget(left)
        self.split.addWidget(self.tabs)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([USUAL_SIZE[0] - SIDE_WIDTH, SIDE_WIDTH])

    def _dress(self) -> None:
        self.menuBar().setFont(self.theme.ui_font(13))


class _Pages(QStackedWidget):
    """As wide as the page that is shown needs: the review must not take room from what stands beside the text."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the page that is shown needs."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()


def _files_in(mime: QMimeData) -> list[Path]:
    """Return the files of what is dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
