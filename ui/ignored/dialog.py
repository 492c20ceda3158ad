# SPDX-License-Identifier: GPL-3.0-or-later
"""What is ignored in a window of its own that stays beside the text, with the count in its title."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.ignored.panel import IgnoredPanel
from ui.numbers import grouped
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme
from ui.workspace import Workspace

SIZE = QSize(440, 520)


class IgnoredDialog(QDialog):
    """Undo and redo are heard here too: `undoing` are the window's own actions."""

    def __init__(self, work: Workspace, undoing: Sequence[QAction], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.resize(SIZE)
        self._window = window
        self._work = work
        self.panel = IgnoredPanel(work.document, theme, self)
        dress_scroll_bars(self.panel, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.addActions(undoing)
        self.panel.counted.connect(self._show_count)
        self.panel.place_chosen.connect(self._show_place)
        self.panel.announced.connect(work.announced)
        self._show_count(self.panel.count)

    def come_forward(self) -> None:
        """Show the list with the keyboard in it."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.panel.setFocus()

    def _show_count(self, count: int) -> None:
        self.setWindowTitle(self.tr("Ignored: {count}").format(count=grouped(count)) if count else self.tr("Ignored"))

    def _show_place(self, turn_id: int) -> None:
        self._window.activateWindow()
        self._work.show_place(turn_id)
