# SPDX-License-Identifier: GPL-3.0-or-later
"""Accept all safe fixes: how sure they must be, the list to be ticked, before and after."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLayout, QSlider, QVBoxLayout, QWidget

from app.checking.accepting import compatible
from app.checking.filters import LEAST_CONFIDENCE, Level
from app.checking.flag import Flag
from app.proposals.similar import SimilarPlace
from ui.document import Document
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.safe_fixes.wording import accept_button, counted, nothing_safe, sure_enough
from ui.similar.model import SimilarModel
from ui.similar.place_list import PlaceList
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(820, 560)
LEAST = QSize(560, 340)
LOWEST, HIGHEST, STEP = 30, 99, 1
FIRST = round(100 * LEAST_CONFIDENCE[Level.STRICT])
"""Percent; the strict level's, which is what safe means until somebody says otherwise."""


class SafeFixesDialog(QDialog):
    """Lists the first suggestions of the flags that are sure enough; of flags that overlap, the most confident.

    Signals:
        accept_asked: the flags that are ticked, as a list.

    """

    accept_asked = Signal(object)

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept all safe fixes"))
        self._document = document
        self._theme = theme
        self._flags: Sequence[Flag] = ()
        self._unticked: set[tuple[int, int, int]] = set()
        self._model = SimilarModel(document, self)
        self.list = PlaceList(self._model, theme)
        self.list.setAccessibleName(self.tr("Safe fixes"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._sure = QLabel()
        self._said = QLabel()
        self._framed = FramedList(self.list, theme)
        self._cancel = PanelButton(theme)
        self.take = PanelButton(theme, primary=True)
        self._lay_out()
        self._connect()
        self._dress()
        self._list()
        (self.list if self._flags else self.slider).setFocus()

    @property
    def ticked(self) -> list[Flag]:
        """The flags that are ticked, in reading order."""
        return [flag for row, flag in enumerate(self._flags) if self._model.is_ticked(row)]

    def _lay_out(self) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        self.slider.setRange(LOWEST, HIGHEST)
        self.slider.setSingleStep(STEP)
        self.slider.setValue(FIRST)
        self.slider.setAccessibleName(self.tr("How sure a fix must be"))
        self._sure.setBuddy(self.slider)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._sure)
        above.addWidget(self.slider, 1)
        below.addWidget(self._said)
        below.addStretch(1)
        below.addWidget(self._cancel)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(above)
        column.addWidget(self._framed, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._list)
        self._model.ticked.connect(self._show_counts)
        self.list.apply_asked.connect(self._accept)
        self.take.clicked.connect(self._accept)
        self._cancel.clicked.connect(self.reject)
        self._document.flags_changed.connect(self._list)
        self._theme.changed.connect(self._dress)

    def _list(self) -> None:
        """List what is sure enough now; what was unticked stays so."""
        self._unticked |= {_key(flag) for row, flag in enumerate(self._flags) if not self._model.is_ticked(row)}
        self._unticked -= {_key(flag) for flag in self.ticked}
        least = self.slider.value() / 100
        self._flags = compatible(flag for flag in self._document.all_flags() if flag.finding.confidence >= least)
        self._model.show_places([_place(flag, ticked=_key(flag) not in self._unticked) for flag in self._flags])
        if self._flags:
            self._framed.show_list()
            self.list.setCurrentIndex(self._model.index(0))
        else:
            self._framed.say(nothing_safe())

    def _show_counts(self) -> None:
        ticked = len(self._model.ticked_places)
        self._sure.setText(sure_enough(self.slider.value()))
        self._said.setText(counted(len(self._model.places), ticked))
        self.take.setText(accept_button(ticked))
        self.take.setEnabled(ticked > 0)

    def _accept(self) -> None:
        if self.take.isEnabled():
            flags = self.ticked
            self.accept()
            self.accept_asked.emit(flags)

    def _dress(self) -> None:
        theme = self._theme
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._said.setPalette(muted)
        for label in (self._sure, self._said):
            label.setFont(theme.ui_font(12, tabular=True))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self.take.setDefault(True)


def _key(flag: Flag) -> tuple[int, int, int]:
    return flag.finding.turn_id, flag.finding.start, flag.finding.end


def _place(flag: Flag, *, ticked: bool) -> SimilarPlace:
    finding = flag.finding
    return SimilarPlace(finding.turn_id, finding.start, finding.end, finding.text, finding.suggestions[0], sure=ticked)
