# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what a new revision is to be called (Ctrl+Shift+S)."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.background import Background
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.history import wording
from ui.history.unsaved import UnsavedChanges
from ui.theme.roles import Role
from ui.theme.theme import Theme

LONGEST_NOTE = 500


class NoteDialog(QDialog):
    """A line for the note, with a proposal that says which turns have changed. Enter saves, Esc goes back."""

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin to count what has changed, for the proposal."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a revision"))
        self.setMinimumWidth(440)
        self.setStyleSheet(field_style(theme))
        self._document = document
        self._unsaved = UnsavedChanges(document, background, self)
        self._unsaved.changed.connect(self._take_in)
        self._note = QLineEdit(maxLength=LONGEST_NOTE)
        self._said = QLabel(wordWrap=True)
        self._save_button = PanelButton(theme, primary=True)
        self._build(theme)
        self.accepted.connect(self._save)
        self.finished.connect(lambda _: self._unsaved.watch(False))
        self._unsaved.watch(True)

    @property
    def note(self) -> str:
        """What the revision is to be called."""
        return self._note.text().strip()

    def _build(self, theme: Theme) -> None:
        title = QLabel(self.tr("&What did you do?"))
        title.setFont(theme.ui_font(13, QFont.Weight.DemiBold))
        title.setBuddy(self._note)
        self._note.setAccessibleName(self.tr("Note of the revision"))
        self._note.setMinimumHeight(32)
        self._said.setFont(theme.ui_font(12, tabular=True))
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._said.setPalette(muted)
        self._said.setText(wording.unsaved_changes(None))
        self._save_button.setText(self.tr("&Save revision"))
        self._save_button.setDefault(True)
        cancel = PanelButton(theme)
        cancel.setText(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        self._save_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        for widget in (title, self._note, self._said):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _take_in(self) -> None:
        unsaved = self._unsaved.known
        self._said.setText(wording.unsaved_changes(unsaved))
        self._save_button.setEnabled(unsaved is None or unsaved.anything)
        if unsaved and not self._note.isModified() and not self._note.text():
            self._note.setText(wording.turns_named(unsaved.numbers))
            self._note.selectAll()

    def _save(self) -> None:
        self._document.save_revision(self.note)


def ask_for_note(document: Document, background: Background, theme: Theme, parent: QWidget) -> NoteDialog:
    """Open the dialog over a window; the revision is saved when it is accepted."""
    dialog = NoteDialog(document, background, theme, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
