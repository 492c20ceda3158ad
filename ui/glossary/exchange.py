# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings terms in from a file, and writes them to one; disks are waited for in the background."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.cancelling import Cancelled
from app.glossary.files import SUFFIXES, ReadTerms, read_terms, write_terms
from app.transcript.glossary import take_in
from ui.background import Background
from ui.document import Document
from ui.glossary.wording import terms_counted

_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


class TermExchange(QObject):
    """Asks for a file, and says what came of it.

    Signals:
        announced: one sentence.

    """

    announced = Signal(str)

    def __init__(self, document: Document, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._over = parent

    def ask_for_import(self) -> None:
        """Let the user choose a glossary to bring in."""
        dialog = self._dialog(self.tr("Import terms"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Glossaries (*.csv *.tbx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.import_from(Path(path)))
        dialog.open()

    def ask_for_export(self) -> None:
        """Let the user choose where the glossary is to be written."""
        dialog = self._dialog(self.tr("Export terms"), QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("TermBase eXchange (*.tbx)")])
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("tbx" if "tbx" in chosen else "csv"))
        unnamed = self.tr("glossary")
        dialog.selectFile(f"{self._document.session.title or unnamed}.csv")
        dialog.fileSelected.connect(lambda path: self.export_to(Path(path)))
        dialog.open()

    def import_from(self, path: Path) -> None:
        """Bring the terms of a file in, as one step of undo."""
        settings = self._document.session.settings
        self._background.run(lambda _: read_terms(path, settings), self._take_in, self.announced.emit)

    def export_to(self, path: Path) -> None:
        """Write all terms to a file."""
        session = self._document.session
        terms, settings, title = list(session.transcript.terms.values()), session.settings, session.title
        target = path if path.suffix.lower() in SUFFIXES else path.with_name(f"{path.name}.csv")

        def work(_: Cancelled) -> None:
            write_terms(target, terms, settings, title)

        told = self.tr("{terms} written to {file}.").format(terms=terms_counted(len(terms)), file=target.name)
        self._background.run(work, lambda _: self.announced.emit(told), self.announced.emit, lasting=True)

    def _take_in(self, read: ReadTerms) -> None:
        planned = []

        def plan() -> list:
            planned.append(take_in(self._document.transcript, read.terms))
            return list(planned[0].edits)

        label = self.tr("import {terms}").format(terms=terms_counted(len(read.terms)))
        self._document.perform(plan, label)
        if not planned:
            return
        told = self.tr("{added} added, {changed} changed, {known} as they were.").format(
            added=terms_counted(planned[0].added), changed=planned[0].changed, known=planned[0].known
        )
        if read.left_out:
            told += " " + self.tr("{count} without an English term left out.").format(count=read.left_out)
        self.announced.emit(told)

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._over.window(), title, self._folder())
        dialog.setFileMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _folder(self) -> str:
        session = self._document.session
        beside = session.project.path if session.project else session.imported.path if session.imported else None
        return str(beside.parent) if beside else QStandardPaths.writableLocation(_DOCUMENTS)
