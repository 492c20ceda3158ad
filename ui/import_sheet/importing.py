# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings a text in through the sheet: reads it, lets it be put right, makes its project, and opens that."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.cancelling import Cancelled
from app.file_kinds import DOCUMENTS, READABLE, SPOKEN, TABLES, TEXTS, patterns
from ui.background import Background, Task
from ui.import_sheet.several import ImportingSeveral
from ui.main_window import MainWindow
from ui.recent import RecentFiles

if TYPE_CHECKING:
    from app.drafts import Draft
    from ui.import_sheet.sheet import ImportSheet


class Importing(QObject):
    """One import at a time."""

    def __init__(
        self, window: MainWindow, background: Background, recent: RecentFiles, open_: Callable[[Path], object]
    ) -> None:
        """`open_` opens the project that was made in the window."""
        super().__init__(window)
        self._several = ImportingSeveral(window, background, recent, open_)
        self._window = window
        self._background = background
        self._open = open_
        self._reading: Task | None = None

    def ask_for_file(self, near: Path | None) -> None:
        """Let the user choose a text, or several; `near` is a file whose folder is shown first."""
        from ui.file_dialog import dialog_for_files  # noqa: PLC0415 - the text of a project is to be seen first

        dialog = dialog_for_files(self._window, self.tr("Import a text"), near)
        kinds = (
            (self.tr("All that can be read"), READABLE),
            (self.tr("Texts"), TEXTS),
            (self.tr("Documents and pages"), DOCUMENTS),
            (self.tr("Subtitles and transcripts with times"), SPOKEN),
            (self.tr("Tables of source and translation"), TABLES),
        )
        dialog.setNameFilters([*(f"{name} ({patterns(of)})" for name, of in kinds), self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda paths: self.read_all([Path(path) for path in paths]))
        dialog.open()

    def read_all(self, paths: Sequence[Path]) -> None:
        """Read texts and show what was found in them: of one its turns, of several the files."""
        if len(paths) == 1:
            self.read(paths[0])
        elif paths:
            self._call_off()
            self._several.read(paths)

    def read(self, path: Path) -> None:
        """Read a text and show what was found in it."""

        def read() -> "Draft":
            from app.drafts import read_draft  # noqa: PLC0415 - not before the first paint

            return read_draft(path)

        self._begin(read)

    def paste(self) -> None:
        """Take what was copied in another program for a text, and show what was found in it."""
        from PySide6.QtCore import QDateTime, QLocale  # noqa: PLC0415 - as above

        copied = QGuiApplication.clipboard().mimeData()
        text, page = copied.text(), copied.html() if copied.hasHtml() else ""
        now = QLocale().toString(QDateTime.currentDateTime(), "yyyy-MM-dd HH.mm")
        name = self.tr("From the clipboard, {time}").format(time=now)

        def read() -> "Draft":
            from app.drafts import pasted_draft  # noqa: PLC0415 - not before the first paint

            return pasted_draft(name, text, page)

        self._begin(read)

    def _begin(self, read: "Callable[[], Draft]") -> None:
        self._call_off()
        self._window.messages.clear()

        def work(_: Cancelled) -> "Draft":
            import ui.import_sheet.sheet  # noqa: F401, PLC0415 - so that the window need not wait for it

            return read()

        self._reading = self._background.run(work, self.show, self._window.messages.say)

    def _call_off(self) -> None:
        self._several.call_off()
        if self._reading:
            self._reading.cancel()

    def show(self, draft: "Draft") -> None:
        """Show what was found in a text."""
        from ui.import_sheet.sheet import ImportSheet  # noqa: PLC0415 - there is a draft, so it is there

        self._reading = None
        sheet = ImportSheet(draft, self._background, self._window.theme, self._window)
        sheet.form.make.clicked.connect(lambda: self._make(sheet))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _make(self, sheet: "ImportSheet") -> None:
        from app.drafts import make_project  # noqa: PLC0415 - there is a draft, so it is there

        draft = sheet.draft

        def made(path: Path) -> None:
            sheet.accept()
            self._open(path)

        sheet.show_making()
        self._background.run(lambda _: make_project(draft), made, sheet.show_failure, lasting=True)
