# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings several texts in at once: reads them, lets them be looked at, makes their projects, and opens the first."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.cancelling import Cancelled
from ui.background import Background, Task
from ui.main_window import MainWindow
from ui.recent import RecentFile, RecentFiles
from ui.sentences import in_words

if TYPE_CHECKING:
    from app.several_drafts import Entry, Made
    from ui.import_sheet.several_sheet import SeveralSheet

MOST_TOLD = 5


class ImportingSeveral(QObject):
    """One such import at a time."""

    def __init__(
        self, window: MainWindow, background: Background, recent: RecentFiles, open_: Callable[[Path], object]
    ) -> None:
        """`open_` opens the first of the projects; all are put among the `recent` files."""
        super().__init__(window)
        self._window = window
        self._background = background
        self._recent = recent
        self._open = open_
        self._reading: Task | None = None

    def read(self, paths: Sequence[Path]) -> None:
        """Read texts and show what was found in each."""
        self.call_off()
        self._window.messages.clear()
        self._window.status.say(self.tr("Reading {count} files…").format(count=len(paths)))

        def read(cancelled: Cancelled) -> "list[Entry]":
            import ui.import_sheet.several_sheet  # noqa: F401, PLC0415 - so that the window need not wait for it
            from app.several_drafts import read_entries  # noqa: PLC0415 - not before the first paint

            return read_entries(paths, cancelled=cancelled)

        self._reading = self._background.run(read, self._show, self._window.messages.say)

    def call_off(self) -> None:
        """Read no further."""
        if self._reading:
            self._reading.cancel()

    def _show(self, entries: "list[Entry]") -> None:
        from ui.import_sheet.several_sheet import SeveralSheet  # noqa: PLC0415 - there are entries, so it is there

        self._reading = None
        sheet = SeveralSheet(entries, self._background, self._window.theme, self._window)
        sheet.import_asked.connect(lambda: self._make(sheet))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _make(self, sheet: "SeveralSheet") -> None:
        from app.several_drafts import make_projects  # noqa: PLC0415 - as above

        entries = sheet.entries

        def made(all_: "list[Made]") -> None:
            sheet.accept()
            self._tell(all_)

        sheet.show_making()
        self._background.run(lambda _: make_projects(entries), made, lasting=True)

    def _tell(self, all_: "list[Made]") -> None:
        """Open the first project, and say what became of the others."""
        done = [(one.opens, one.entry) for one in all_ if one.opens]
        now = datetime.now().astimezone().isoformat(timespec="minutes")
        for path, entry in reversed(done):
            turns = len(entry.draft.turns) if entry.draft else 0
            self._recent.note(RecentFile(str(path.absolute()), turns, 0, None, now))
        if done:
            self._open(done[0][0])
        say = self._window.messages.say
        if len(done) > 1:
            say(
                self.tr("{count} projects were made; “{name}” is open, the others are among the recent files.").format(
                    count=len(done), name=done[0][0].name
                )
            )
        for sentence in [in_words(one.why_not) for one in all_ if one.why_not][:MOST_TOLD]:
            say(sentence)
