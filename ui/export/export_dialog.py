# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the transcript as a file for others (Ctrl+E), with a preview."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.cancelling import Cancelled
from app.exporting.formats import SUFFIXES, format_of
from app.exporting.template import Template, all_templates
from app.exporting.writing import write_bytes
from ui.background import Background, Task
from ui.document import Document
from ui.export.export_form import ExportForm
from ui.export.source import PreviewText, source_of
from ui.export.target import completed, proposed_target, refuse_source, with_format
from ui.sentences import in_words
from ui.theme.theme import Theme

SETTLING = 200
"""Milliseconds without a change before the preview is made again."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first part of the file, and whether one of that name is there already."""

    shown: PreviewText
    exists: bool


class ExportDialog(QDialog):
    """Asks what to write and where; stays open afterwards and says what became of it."""

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._document = document
        self._background = background
        self._proposed = proposed_target(document.session)
        self._written: Path | None = None
        self._previewing: Task | None = None
        self._writing: Task | None = None
        self.form = ExportForm(theme, self, has_suggestions=bool(document.session.transcript.suggestions))
        self.form.path.setText(str(self._proposed))
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._connect()
        self._preview()
        self._templates: Task | None = background.run(lambda _: all_templates(), self._take_templates)

    @property
    def target(self) -> Path | None:
        """The file that would be written."""
        return completed(self.form.path.text(), self._proposed.parent, self.form.format.value)

    def done(self, result: int) -> None:
        """Call off what is under way; what is being written is written whole or not at all."""
        self._settling.stop()
        for task in (self._previewing, self._writing, self._templates):
            if task is not None:
                task.cancel()
        super().done(result)

    def _connect(self) -> None:
        form = self.form
        form.options_changed.connect(self._preview)
        form.format.chosen.connect(self._format_chosen)
        form.path.textChanged.connect(self._path_changed)
        form.choose.clicked.connect(self._choose)
        form.export.clicked.connect(self._export)
        form.close.clicked.connect(self.reject)
        form.open_folder.clicked.connect(self._open_folder)
        self._settling.timeout.connect(self._preview)

    def _take_templates(self, read: tuple[list[Template], list[str]]) -> None:
        self._templates = None
        templates, refused = read
        self.form.offer_templates(templates)
        if refused:
            self.form.show_error(in_words(refused[0]))

    def _format_chosen(self) -> None:
        """Give the file the suffix of its format."""
        target = self.target
        if target is not None:
            self.form.path.setText(str(with_format(target, self.form.format.value, self._document.session)))

    def _path_changed(self) -> None:
        """Take the format from a suffix that names one."""
        target = self.target
        self.form.export.setEnabled(target is not None)
        if target is not None:
            self.form.format.choose(format_of(target))
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
        self.form.show_preview(preview.shown)
        self.form.hint_replaced(replaced=preview.exists and self.target != self._written)

    def _preview_failed(self, sentence: str) -> None:
        self._previewing = None
        self.form.show_error(sentence)

    def _choose(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        written = self.tr("Files to export")
        start, kinds = str(self.target or self._proposed), f"{written} ({patterns})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), start, kinds)
        if chosen:
            self.form.path.setText(str(completed(chosen, self._proposed.parent, self.form.format.value)))

    def _export(self) -> None:
        target = self.target
        if target is None or self._writing is not None:
            return
        session, options = self._document.session, self.form.options
        source = source_of(session)

        def work(cancelled: Cancelled) -> Path:
            refuse_source(target, session)
            data = source.written(options)
            if not cancelled():
                write_bytes(target, data)
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
