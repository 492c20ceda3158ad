# SPDX-License-Identifier: GPL-3.0-or-later
"""The slider that moves the transcript through time, and what is said of where it stands."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from app.history.revision import Revision
from ui.elided_label import ElidedLabel
from ui.flags.panel_button import PanelButton
from ui.history import wording as history_wording
from ui.key_tips import give_tip
from ui.review import wording
from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme

HEIGHT = 76
SLIDER = 20
"""Pixels: its handle, whole."""


WHAT_LEAST = 140
"""Pixels, margins included, for what a revision is called."""


class TimeBar(QWidget):
    """A slider over all revisions, oldest at the left. Arrows, Page Up and Down, Home and End move it.

    Signals:
        moved: the id of the revision that the slider came to.

    """

    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._revisions: Sequence[Revision] = ()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Revision"))
        self._place, self._words = QLabel(), QLabel()
        self._what = ElidedLabel()
        self.back = PanelButton(theme, height=24)
        self.back.setText(self.tr("Back to the &changes"))
        give_tip(self.back, self.tr("Show what has changed"), "through-time")
        self._build()
        dress(self.slider, theme)
        self.slider.valueChanged.connect(self._tell)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    @property
    def revision(self) -> Revision | None:
        """The revision that the slider stands at."""
        return self._revisions[self.slider.value()] if self._revisions else None

    def list_revisions(self, revisions: Sequence[Revision]) -> None:
        """Take over revisions, oldest first; the slider stays at its revision, at first at the newest."""
        before = self.revision
        self._revisions = revisions
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(revisions) - 1, 0))
        self.slider.setPageStep(max(len(revisions) // 20, 1))
        self.slider.blockSignals(False)
        self.go_to(before.id if before else revisions[-1].id if revisions else 0)
        self._show()

    def go_to(self, revision_id: int) -> None:
        """Move the slider to a revision."""
        for number, revision in enumerate(self._revisions):
            if revision.id == revision_id:
                self.slider.setValue(number)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that it takes without the counts."""
        return QSize(self._place.sizeHint().width() + self.back.sizeHint().width() + WHAT_LEAST, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the counts to the list beside it where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._words.setVisible(self.minimumSizeHint().width() + self._words.sizeHint().width() <= self.width())

    def _build(self) -> None:
        self.setFixedHeight(HEIGHT)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self._place)
        said.addWidget(self._what, 1)
        said.addWidget(self._words)
        said.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 20, 8)
        column.setSpacing(6)
        column.addLayout(said)
        self.slider.setFixedHeight(SLIDER)
        column.addWidget(self.slider)

    def _tell(self) -> None:
        self._show()
        if self.revision:
            self.moved.emit(self.revision.id)

    def _show(self) -> None:
        revision = self.revision
        if revision is None:
            return
        today = datetime.now().astimezone().date()
        self._place.setText(wording.place_in_time(self.slider.value() + 1, len(self._revisions)))
        self._what.setText(wording.revision_in_time(revision, today))
        changed = history_wording.changes_counted(revision.words_inserted, revision.words_deleted)
        told = ["" if self.slider.value() == 0 else changed, history_wording.flags_left(revision)]
        self._words.setText(" · ".join(filter(None, told)))
        self._fit()
        # A screen reader says the value of a slider; its number alone means little.
        self.slider.setAccessibleDescription(history_wording.spoken(revision, today))

    def _follow_theme(self) -> None:
        theme = self._theme
        self._place.setFont(theme.ui_font(13, QFont.Weight.DemiBold, tabular=True))
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._what.setFont(theme.ui_font(13, tabular=True))
        self._words.setFont(theme.ui_font(12, tabular=True))
        self._words.setPalette(muted)
