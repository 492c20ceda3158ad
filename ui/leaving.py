# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts transcripts away: all is written before anything else is opened, or the program ends."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Leaving(QObject):
    """Closes one workspace at a time; of what was asked for meanwhile, the last is done after it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._work: Workspace | None = None
        self._then: Callable[[], None] = lambda: None

    def leave(self, work: "Workspace | None", then: Callable[[], None]) -> None:
        """Close a workspace, if one is open, and go on."""
        self._then = then
        if work is not None:
            self._work = work
            work.close(self._go_on, self._ask)
        elif self._work is None:
            then()

    def _go_on(self) -> None:
        self._work = None
        self._then()

    def _ask(self, sentence: str) -> None:
        """Say that the latest changes could not be written, before they are gone."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - the text is to be seen first

        from ui.theme.style_sheet import dress  # noqa: PLC0415 - as above

        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Not saved"), sentence, parent=self._window)
        dress(box, self._window.theme)
        box.setInformativeText(self.tr("Your latest changes are not on the disk yet; everything before them is."))
        again = box.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        give_up = box.addButton(self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(again)
        box.setEscapeButton(again)
        box.finished.connect(lambda _: self._close_again(anyway=box.clickedButton() is give_up))
        box.finished.connect(box.deleteLater)
        box.open()

    def _close_again(self, *, anyway: bool) -> None:
        work = self._work
        if work is None:
            return
        if anyway:
            work.abandon(self._go_on)
        else:
            work.close(self._go_on, self._ask)
