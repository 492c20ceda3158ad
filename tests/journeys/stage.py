# SPDX-License-Identifier: GPL-3.0-or-later
"""The real program on a stage: its window, real keys, and a wait for what is to be seen."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.application import Desk
from ui.document import Document
from ui.workspace import Workspace

PATIENCE = 240
"""Seconds: Java takes a minute to start on a machine that does much else."""
POLL = 5
"""Milliseconds between two looks at what is waited for."""
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Stage:
    """A running program; keys go to whatever has the focus, as from a keyboard."""

    def __init__(self, config: Path) -> None:
        self.application = QApplication([])
        self.application.setQuitOnLastWindowClosed(False)
        self.desk = Desk(self.application, config)

    @property
    def work(self) -> Workspace:
        """What is open."""
        assert self.desk.shell.workspace
        return self.desk.shell.workspace

    @property
    def document(self) -> Document:
        """The open document."""
        return self.work.document

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Let things happen until a condition holds."""
        ends = time.monotonic() + PATIENCE
        while not condition():
            # The checkers need the processor that a busy loop would take.
            QTest.qWait(POLL)
            if time.monotonic() > ends:
                raise AssertionError(f"waited in vain until {what}")

    def open(self, path: Path, *, checked: bool = True) -> None:
        """Start the program with a file and wait until it is open, and with `checked` until it has been checked."""
        self.desk.show(path)
        self.desk.window.activateWindow()
        self.wait(lambda: self.desk.shell.workspace and self.desk.is_complete, "the file is open")
        if checked:
            self.wait(lambda: self.document.flags_are_current, "it has been checked")
        self.wait(lambda: isinstance(QApplication.focusWidget(), QWidget), "the text has the keyboard")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self._keyboard(), key, modifiers)
            self.application.processEvents()

    def write(self, text: str) -> None:
        """Type a text, key by key."""
        for letter in text:
            QTest.keyClick(self._keyboard(), letter)
            self.application.processEvents()

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Wait for a dialog and return it."""
        found: list[QDialog] = []

        def is_open() -> bool:
            found[:] = [one for one in self.desk.window.findChildren(kind) if one.isVisible()]
            return bool(found)

        self.wait(is_open, f"{kind.__name__} is open")
        # Without a window manager nobody else gives it the keyboard.
        found[0].activateWindow()
        self.wait(found[0].isActiveWindow, f"{kind.__name__} has the keyboard")
        return found[0]

    def texts(self) -> list[str]:
        """Return the edited text of every turn."""
        return [turn.text for turn in self.document.transcript.turns]

    def rules(self) -> Sequence[str]:
        """Return the ids of the checkers that did well."""
        return [report.id for report in self.document.reports if report.state == "ok"]

    def quit(self) -> None:
        """Close the window and wait until all is written."""
        ended: list[bool] = []
        self.desk.shell.ended.connect(lambda: ended.append(True))
        self.desk.window.close()
        self.wait(lambda: ended and self.desk.background.is_at_rest, "the program has ended")

    def _keyboard(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget, "nothing has the keyboard"
        return widget
