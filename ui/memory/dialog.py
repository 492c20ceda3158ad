# SPDX-License-Identifier: GPL-3.0-or-later
"""Remembered corrections: listed, searched, switched off, edited, deleted, exported and imported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.learning.remembered import Remembered
from ui.background import Background
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.link_button import LinkButton
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.memory.model import MemoryModel
from ui.memory.store import MemoryStore
from ui.memory.table import MemoryTable
from ui.numbers import grouped
from ui.row import row
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(960, 560)
LEAST = QSize(680, 360)
CSV = "csv"


class MemoryDialog(QDialog):
    """All corrections that are proposed in later transcripts.

    Signals:
        memory_changed: open transcripts are to be looked at again.

    """

    memory_changed = Signal()

    def __init__(self, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remembered corrections"))
        self._theme = theme
        self._gone: Sequence[Remembered] = ()
        self.store = MemoryStore(background, self)
        self.model = MemoryModel(self)
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self._counted = QLabel()
        self.table = MemoryTable(self.model, theme)
        self._framed = FramedList(self.table, theme)
        self._said = QLabel(wordWrap=True)
        self.undo = LinkButton(self.tr("Undo"), theme)
        self.import_, self.export, self.delete, self._close = (PanelButton(theme) for _ in range(4))
        self._lay_out()
        self._connect()
        self._dress()
        self.store.load()

    def _lay_out(self) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(row(self.search, self._counted))
        column.addWidget(self._framed, 1)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addLayout(row(self._said, self.undo))
        column.addLayout(row(self.import_, self.export, None, self.delete, self._close))
        self.undo.hide()

    def _connect(self) -> None:
        store, model, table = self.store, self.model, self.table
        store.loaded.connect(self._show_all)
        store.changed.connect(self.memory_changed)
        store.deleted.connect(self._offer_undo)
        store.said.connect(lambda sentence: self._say(sentence, Role.TEXT_MUTED))
        store.failed.connect(lambda sentence: self._say(sentence, Role.DEL_TEXT))
        model.switched.connect(lambda one, on: store.switch([one], on=on))
        model.edited.connect(store.change)
        table.switch_asked.connect(lambda listed, on: store.switch(listed, on=on))
        table.delete_asked.connect(store.delete)
        table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.search.textChanged.connect(self._search)
        self.delete.clicked.connect(lambda: store.delete(table.chosen))
        self.undo.clicked.connect(self._put_back)
        self.import_.clicked.connect(self._ask_for_import)
        self.export.clicked.connect(self._ask_for_export)
        self._close.clicked.connect(self.accept)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        self._theme.changed.connect(self._dress)

    def _show_all(self, listed: list[Remembered]) -> None:
        """Show what is remembered now; the same row stays current, or the one that has come to its place."""
        first = not self.model.count
        current = self.table.currentIndex()
        number = self.model.at(current.row()).id if current.isValid() else 0
        place, column = max(current.row(), 0), max(current.column(), 0)
        self.model.show_all(listed)
        row = self.model.row_of(number)
        row = min(place, self.model.rowCount() - 1) if row is None else row
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))
        self._show_emptiness()
        if first and listed and not self.search.text():
            self.table.setFocus()

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        shown, count = self.model.rowCount(), self.model.count
        if shown:
            self._framed.show_list()
        elif count:
            self._framed.say(self.tr("Nothing remembered has these words."))
        else:
            self._framed.say(
                self.tr(
                    "Nothing is remembered yet.\n\nPut the caret on a correction, choose Fix all similar in the menu "
                    "Flags and tick “Remember for later transcripts”; or import a file of corrections here."
                )
            )
        counted = self.tr("1 correction") if count == 1 else self.tr("{count} corrections").format(count=grouped(count))
        if shown != count:
            counted = self.tr("{shown} of {count}").format(shown=grouped(shown), count=grouped(count))
        self._counted.setText(counted)
        self._counted.setVisible(count > 0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.delete.setEnabled(bool(self.table.chosen))
        self.export.setEnabled(bool(self.model.count))

    def _offer_undo(self, gone: list[Remembered]) -> None:
        self._gone = gone
        one = self.tr("1 correction deleted.")
        self._say(one if len(gone) == 1 else self.tr("{count} corrections deleted.").format(count=len(gone)))
        self.undo.show()

    def _put_back(self) -> None:
        gone, self._gone = self._gone, ()
        self._say("")
        self.store.put_back(gone)
        self.table.setFocus()

    def _say(self, sentence: str, role: Role = Role.TEXT_MUTED) -> None:
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self._said.setPalette(palette)
        self._said.setText(sentence)
        self.undo.hide()

    def _ask_for_import(self) -> None:
        dialog = QFileDialog(self, self.tr("Import corrections"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.store.import_(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_export(self) -> None:
        dialog = QFileDialog(self, self.tr("Export corrections"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(CSV)
        dialog.setNameFilters([self.tr("Tables (*.csv)")])
        dialog.selectFile(self.tr("corrections.csv"))
        dialog.fileSelected.connect(lambda path: self.store.export(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dress(self) -> None:
        theme = self._theme
        self.setStyleSheet(field_style(theme))
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._counted.setPalette(muted)
        self._counted.setFont(theme.ui_font(12, tabular=True))
        self._said.setFont(theme.ui_font(12, tabular=True))
        self.search.setAccessibleName(self.tr("Search remembered corrections"))
        self.search.setMinimumHeight(32)
        for button, text in (
            (self.import_, self.tr("&Import…")),
            (self.export, self.tr("&Export…")),
            (self.delete, self.tr("&Delete")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAutoDefault(False)


def show_memory(document: Document | None, background: Background, theme: Theme, window: QWidget) -> MemoryDialog:
    """Open the dialog over a window; an open transcript is looked at again when the memory changes."""
    dialog = MemoryDialog(background, theme, window)
    if document is not None:
        dialog.memory_changed.connect(document.check_now)
    dialog.finished.connect(lambda _: dialog.store.finish(dialog.deleteLater))
    dialog.open()
    return dialog
