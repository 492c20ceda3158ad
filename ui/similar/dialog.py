# SPDX-License-Identifier: GPL-3.0-or-later
"""Fix all similar (Ctrl+Shift+P): the places, to be ticked, and the offer to remember the correction."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QVBoxLayout, QWidget

from app.proposals.correction import Correction, Reach
from app.proposals.similar import SimilarPlace, similar_places
from ui.background import Background, Task
from ui.document import Document
from ui.export.choices import TickBox
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.row import row
from ui.similar.heading import CorrectionHeading
from ui.similar.model import SimilarModel
from ui.similar.place_list import PlaceList
from ui.similar.wording import fix_button, found_places, nothing_similar
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(820, 560)
LEAST = QSize(560, 340)
SPACING = 4


class SimilarDialog(QDialog):
    """Lists what is similar to a correction, which it looks for in the background.

    Signals:
        apply_asked: the ticked places, as a list of SimilarPlace.
        remember_asked: the Correction is to be remembered.

    """

    apply_asked = Signal(object)
    remember_asked = Signal(object)

    def __init__(
        self,
        correction: Correction,
        document: Document,
        background: Background,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fix all similar"))
        self._correction = correction
        self._document = document
        self._background = background
        self._theme = theme
        self._task: Task | None = None
        self._is_new = True
        self._model = SimilarModel(document, self)
        self._heading = CorrectionHeading(correction, theme)
        self._said = QLabel()
        self._near = TickBox(self.tr("Other &forms too, and one word between"), theme)
        self.list = PlaceList(self._model, theme)
        self._framed = FramedList(self.list, theme)
        self.remember = TickBox(self.tr("&Remember for later transcripts"), theme)
        self._cancel = PanelButton(theme)
        self.fix = PanelButton(theme, primary=True)
        self._lay_out()
        self._connect()
        self._dress()
        self._look()

    @property
    def correction(self) -> Correction:
        """The correction, as near as is chosen."""
        reach = Reach.NEAR if self._near.isChecked() else Reach.SAME
        return replace(self._correction, reach=reach)

    @property
    def places(self) -> Sequence[SimilarPlace]:
        """What is listed."""
        return self._model.places

    @property
    def is_looking(self) -> bool:
        """Whether the list is not there yet."""
        return self._task is not None

    def done(self, result: int) -> None:
        """Call the search off."""
        if self._task:
            self._task.cancel()
            self._task = None
        super().done(result)

    def _lay_out(self) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        self._near.setChecked(self._correction.reach is Reach.NEAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self._heading)
        column.addLayout(row(self._said, None, self._near, spacing=SPACING))
        column.addWidget(self._framed, 1)
        column.addLayout(row(self.remember, None, self._cancel, self.fix, spacing=SPACING))

    def _connect(self) -> None:
        self._near.toggled.connect(self._look)
        self._model.ticked.connect(self._show_counts)
        self.remember.toggled.connect(self._show_counts)
        self.list.apply_asked.connect(self._apply)
        self.fix.clicked.connect(self._apply)
        self._cancel.clicked.connect(self.reject)
        self._document.turns_changed.connect(self._look)
        self._theme.changed.connect(self._dress)

    def _look(self) -> None:
        """Look for similar places anew."""
        if self._task:
            self._task.cancel()
        turns, correction = self._document.transcript.turns, self.correction
        if not self._model.rowCount():
            self._framed.say(self.tr("Looking…"))
        self._task = self._background.run(
            lambda cancelled: similar_places(turns, correction, cancelled), self._show_places
        )
        self._show_counts()

    def _show_places(self, places: list[SimilarPlace]) -> None:
        self._task = None
        takes_focus, self._is_new = self._is_new or self._framed.isAncestorOf(self.focusWidget()), False
        self._model.show_places(places)
        if places:
            self._framed.show_list()
            self.list.setCurrentIndex(self._model.index(0))
        else:
            self._framed.say(nothing_similar())
        if takes_focus:
            (self.list if places else self.remember).setFocus()

    def _show_counts(self) -> None:
        places, ticked = self._model.places, len(self._model.ticked_places)
        self._said.setText("" if self.is_looking and not places else found_places(places, ticked))
        remembers = self.remember.isChecked()
        self.fix.setText(fix_button(ticked, remembers=remembers))
        self.fix.setEnabled(not self.is_looking and bool(ticked or remembers))

    def _apply(self) -> None:
        if not self.fix.isEnabled():
            return
        places = self._model.ticked_places
        self.accept()
        if places:
            self.apply_asked.emit(places)
        if self.remember.isChecked():
            self.remember_asked.emit(self.correction)

    def _dress(self) -> None:
        theme = self._theme
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._said.setPalette(muted)
        self._said.setFont(theme.ui_font(12, tabular=True))
        for box in (self._near, self.remember):
            box.setFont(theme.ui_font(13, QFont.Weight.Normal))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self.fix.setDefault(True)
