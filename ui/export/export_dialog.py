# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the transcript as Markdown (Ctrl+E), with a preview."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.cancelling import Cancelled
from app.exporting.writing import write_text
from ui.background import Background, Task
from ui.document import Document
from ui.export.export_form import ExportForm
from ui.export.source import source_of
from ui.export.target import completed, proposed_target, refuse_source
from ui.theme.theme import Theme

SETTLING = 200
"""Milliseconds without a change before the preview is made again."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first part of the file, and whether one of that name is there already."""

    text: str
    exists: bool


class ExportDialog(QDialog):
    """Asks what to write and where; stays open afterwards and says what became of it."""

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export as Markdown"))
        self._document = document
        self._background = background
        self._proposed = proposed_target(document.session)
        self._written: Path | None = None
        self._previewing: Task | None = None
        self._writing: Task | None = None
        self.form = ExportForm(theme, self)
        self.form.path.setText(str(self._proposed))
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._connect()
        self._preview()

    @property
    def target(self) -> Path | None:
        """The file that would be written."""
        return completed(self.form.path.text(), self._proposed.parent)

    def done(self, result: int) -> None:
        """Call off what is under way; what is being written is written whole or not at all."""
        self._settling.stop()
        for task in (self._previewing, self._writing):
            if task is not None:
                task.cancel()
        super().done(result)

    def _connect(self) -> None:
        form = self.form
        form.options_changed.connect(self._preview)
        form.path.textChanged.connect(self._path_changed)
        form.choose.clicked.connect(self._choose)
        form.export.clicked.connect(self._export)
        form.close.clicked.connect(self.reject)
        form.open_folder.clicked.connect(self._open_folder)
        self._settling.timeout.connect(self._preview)

    def _path_changed(self) -> None:
        self.form.export.setEnabled(self.target is not None)
        self._settling.start()

    def _preview(self) -> None:
        self._settling.stop()
        if self._previewing is not None:
            self._previewing.cancel()
        source, options, target = source_of(self._document.session), self.form.options, self.target

        def work(_: Cancelled) -> Preview:
            return Preview(source.previewed(options), target is not None and target.exists())

        self._previewing = self._background.run(work, self._show_preview, self._preview_failed)

    def _show_preview(self, preview: Preview) -> None:
        self._previewing = None
        self.form.show_preview(preview.text)
        self.form.hint_replaced(replaced=preview.exists and self.target != self._written)

    def _preview_failed(self, sentence: str) -> None:
        self._previewing = None
        self.form.show_error(sentence)

    def _choose(self) -> None:
        start, kinds = str(self.target or self._proposed), self.tr("Markdown (*.md *.markdown)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export as Markdown"), start, kinds)
        if chosen:
            self.form.path.setText(str(completed(chosen, self._proposed.parent)))

    def _export(self) -> None:
        target = self.target
        if target is None or self._writing is not None:
            return
        session, options = self._document.session, self.form.options
        source = source_of(session)

        def work(cancelled: Cancelled) -> Path:
            refuse_source(target, session)
            text = source.written(options)
            if not cancelled():
                write_text(target, text)
            return target

        self.form.show_writing()
        self._writing = self._background.run(work, self._exported, self._export_failed, lasting=True)

    def _exported(self, target: Path) -> None:
        self._writing = None
        self._written = target
        self.form.show_written(target)

    def _export_failed(self, sentence: str) -> None:
        self._writing = None
        self.form.show_error(sentence)

    def _open_folder(self) -> None:
        if self._written:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
