# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for another note for a revision; what the revision holds stays as it is."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.history.revision import Revision
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.history.note_dialog import LONGEST_NOTE
from ui.theme.theme import Theme


class RenameDialog(QDialog):
    """A line with the note. Enter saves, Esc goes back."""

    def __init__(self, document: Document, revision: Revision, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename a revision"))
        self.setMinimumWidth(440)
        self.setStyleSheet(field_style(theme))
        self._document = document
        self._revision = revision
        self._note = QLineEdit(revision.note, maxLength=LONGEST_NOTE)
        self._note.selectAll()
        self._build(theme)
        self.accepted.connect(self._save)

    def _build(self, theme: Theme) -> None:
        title = QLabel(self.tr("&What is revision {number} called?").format(number=self._revision.id))
        title.setFont(theme.ui_font(13, QFont.Weight.DemiBold))
        title.setBuddy(self._note)
        self._note.setAccessibleName(self.tr("Note of the revision"))
        self._note.setMinimumHeight(32)
        rename, cancel = PanelButton(theme, primary=True), PanelButton(theme)
        rename.setText(self.tr("&Rename"))
        rename.setDefault(True)
        cancel.setText(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        rename.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(rename)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(title)
        layout.addWidget(self._note)
        layout.addLayout(buttons)

    def _save(self) -> None:
        note = self._note.text().strip()
        if note != self._revision.note:
            self._document.rename_revision(self._revision.id, note)
