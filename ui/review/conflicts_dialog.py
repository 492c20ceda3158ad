# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what is to become of words that changed again after what is to be taken back."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QVBoxLayout, QWidget

from app.transcript.taking_back import Chosen, TakenBack
from ui.document import Document
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.review import wording
from ui.review.conflict_table import ConflictModel, ConflictTable
from ui.row import row
from ui.theme.theme import Theme

SIZE = QSize(820, 420)
LEAST = QSize(560, 300)


class ConflictsDialog(QDialog):
    """Lists the words as they are now beside the older ones. What is not ticked stays as it is."""

    def __init__(self, planned: TakenBack, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take back"))
        self.model = ConflictModel(planned.conflicts, document, self)
        self.table = ConflictTable(self.model, theme)
        self._said = QLabel(wordWrap=True)
        self._said.setFont(theme.ui_font(13))
        self._said.setText(wording.changed_again(len(planned.conflicts), planned.count))
        self._others = planned.count
        self.take = PanelButton(theme, primary=True)
        self.take.setText(self.tr("&Take back"))
        self.take.setDefault(True)
        self._cancel = PanelButton(theme)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._lay_out(theme)
        self.model.ticked.connect(self._enable)
        self.take.clicked.connect(self.accept)
        self._cancel.clicked.connect(self.reject)
        self._enable()
        self.table.setCurrentIndex(self.model.index(0, 0))
        self.table.setFocus()

    @property
    def kept(self) -> list[Chosen]:
        """What is not to be taken back."""
        return [chosen for conflict in self.model.kept for chosen in conflict.chosen]

    def _lay_out(self, theme: Theme) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        framed = FramedList(self.table, theme)
        framed.show_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._said)
        column.addWidget(framed, 1)
        column.addLayout(row(None, self._cancel, self.take))

    def _enable(self) -> None:
        self.take.setEnabled(self._others > 0 or len(self.model.kept) < self.model.rowCount())
