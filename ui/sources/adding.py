# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a source-language text beside an open transcript: from a file, or as it is there already."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.cancelling import Cancelled
from app.file_kinds import READABLE, patterns
from app.transcript.alignment import Alignment
from app.transcript.source_texts import realigned
from ui.background import Background
from ui.document import Document
from ui.sources.sheet import AlignmentSheet
from ui.theme.theme import Theme

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class SourceAdding(QObject):
    """The commands, in one open transcript.

    Signals:
        kept: source texts are in the transcript now.

    """

    kept = Signal()

    def __init__(self, document: Document, background: Background, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._background = background
        self._theme = theme
        self._window = window

    def ask_for_file(self) -> None:
        """Let the user choose the file with the source text."""
        project = self._document.session.project
        folder = project.path.parent if project else QStandardPaths.writableLocation(_DOCUMENTS)
        dialog = QFileDialog(self._window, self.tr("Add a source text"), str(folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        readable = self.tr("All that can be read")
        dialog.setNameFilters([f"{readable} ({patterns(READABLE)})", self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.add(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, path: Path) -> None:
        """Read a source text, align it, and show what came of it."""
        originals = self._document.transcript.originals

        def read(cancelled: Cancelled) -> Alignment:
            from app.sourcing import read_alignment  # noqa: PLC0415 - slow to import, and done in a thread

            return read_alignment(originals, path, cancelled)

        self._open(path.name, read)

    def correct(self) -> None:
        """Show the source texts that are there, to be aligned in another way."""
        originals, sources = self._document.transcript.originals, dict(self._document.transcript.source_texts)

        def read(_: Cancelled) -> Alignment:
            from app.sourcing import present_alignment  # noqa: PLC0415 - as above

            return present_alignment(originals, sources)

        self._open(next((source.came_from for source in sources.values()), ""), read)

    def _open(self, name: str, read: Callable[[Cancelled], Alignment]) -> None:
        sheet = AlignmentSheet(name, self._background, self._theme, self._window)
        sheet.accepted.connect(lambda: self._keep(sheet.alignment, name))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        sheet.read(read)

    def _keep(self, alignment: Alignment, name: str) -> None:
        transcript = self._document.transcript
        texts = dict(zip(transcript.originals, alignment.sources, strict=True))
        self._document.perform(lambda: realigned(transcript, texts, name), self.tr("align the source text"))
        self.kept.emit()
