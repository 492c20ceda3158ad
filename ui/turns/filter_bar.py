# SPDX-License-Identifier: GPL-3.0-or-later
"""The slim bar over the turns: which of them are shown, how many, and the way back to all."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.transcript.speakers import speakers_of
from app.transcript.turn import Status
from ui.choice_box import ChoiceBox
from ui.document import Document
from ui.flags.announcing import announce
from ui.flags.link_button import LinkButton
from ui.numbers import grouped
from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme
from ui.turns.turn_filter import TurnFilter

HEIGHT = 40
BOX = 26
ICON = 16
ROOMY = 800
"""From this width on there is room for whole sentences."""


class FilterBar(QWidget):
    """Boxes for what is asked of turns.

    Signals:
        wanted: a TurnFilter was chosen.
        renewed: the same filter is to be applied again.
        left: all turns are to be shown, and the keyboard goes back to the text.

    """

    wanted = Signal(object)
    renewed = Signal()
    left = Signal()

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._counted = (0, 0)
        self._status = ChoiceBox(self.tr("Status of the turns shown"), theme, height=BOX, filters=True)
        self._speaker = ChoiceBox(self.tr("Speaker of the turns shown"), theme, height=BOX, filters=True)
        self._flagged = ChoiceBox(self.tr("Flags of the turns shown"), theme, height=BOX, filters=True)
        self._changed = ChoiceBox(self.tr("Changes of the turns shown"), theme, height=BOX, filters=True)
        self._commented = ChoiceBox(self.tr("Comments on the turns shown"), theme, height=BOX, filters=True)
        self._boxes = [self._status, self._speaker, self._flagged, self._changed, self._commented]
        self._count = QLabel()
        self._renew = LinkButton(self.tr("Apply again"), theme, self)
        self._close = QToolButton(self)
        dress(self._close, theme)
        self._offer()
        self._lay_out()
        self._dress()
        for box in self._boxes:
            box.chosen.connect(lambda: self.wanted.emit(self.filter))
        self._renew.clicked.connect(self.renewed)
        self._close.clicked.connect(self.left)
        theme.changed.connect(self._dress)

    @property
    def filter(self) -> TurnFilter:
        """What is chosen."""
        status, speaker, flagged, changed, commented = (box.value for box in self._boxes)
        return TurnFilter(status, speaker, flagged, changed, commented)

    @property
    def count_text(self) -> str:
        """What is said of how many turns are shown."""
        return self._count.text()

    def show_filter(self, chosen: TurnFilter) -> None:
        """Show what is asked of turns."""
        names = speakers_of(self._document.transcript)
        nobody = [(self.tr("No name"), "")] if any(not turn.speaker for turn in self._document.transcript.turns) else []
        self._speaker.offer([(self.tr("Any speaker"), None), *((name, name) for name in names), *nobody])
        values = (chosen.status, chosen.speaker, chosen.flagged, chosen.changed, chosen.commented)
        for box, value in zip(self._boxes, values, strict=True):
            box.choose(value)

    def show_count(self, shown: int, turns: int, *, stale: bool) -> None:
        """Say how many turns of how many are shown, and whether others would be if they were looked at now."""
        if (shown, turns) != self._counted:
            self._counted = (shown, turns)
            self._fit()
            announce(self, self._sentence())
        self._renew.setVisible(stale)

    def take_focus(self) -> None:
        """Give the keyboard to the first box that is in use, or to the first."""
        used = (box for box in self._boxes if box.currentIndex() > 0)
        next(used, self._status).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape shows all turns again, wherever in the bar the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _sentence(self) -> str:
        shown, turns = self._counted
        return self.tr("{shown} of {turns} turns shown").format(shown=grouped(shown), turns=grouped(turns))

    def _fit(self) -> None:
        shown, turns = self._counted
        short = self.tr("{shown} of {turns}").format(shown=grouped(shown), turns=grouped(turns))
        self._count.setText(self._sentence() if self.width() >= ROOMY else short)
        self._count.setAccessibleName(self._sentence())

    def _offer(self) -> None:
        self._status.offer(
            [
                (self.tr("Any status"), None),
                (self.tr("Draft"), Status.DRAFT),
                (self.tr("Confirmed"), Status.CONFIRMED),
                (self.tr("Approved"), Status.APPROVED),
            ]
        )
        self._speaker.offer([(self.tr("Any speaker"), None)])
        self._flagged.offer([(self.tr("Any flags"), None), (self.tr("Flagged"), True), (self.tr("No flags"), False)])
        self._changed.offer([(self.tr("Any text"), None), (self.tr("Changed"), True), (self.tr("Unchanged"), False)])
        self._commented.offer(
            [
                (self.tr("Any comments"), None),
                (self.tr("Open comments"), True),
                (self.tr("No open comments"), False),
            ]
        )

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)
        self._renew.setToolTip(self.tr("Other turns are like this now"))
        self._renew.hide()
        self._close.setIconSize(QSize(ICON, ICON))
        self._close.setAccessibleName(self.tr("Show all turns"))
        self._close.setToolTip(self.tr("Show all turns (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(6)
        for box in self._boxes:
            row.addWidget(box, 1)
        row.addSpacing(4)
        for widget in (self._count, self._renew, self._close):
            row.addWidget(widget)

    def _dress(self) -> None:
        theme = self._theme
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.WINDOW))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT))
        self.setPalette(palette)
        self._count.setFont(theme.ui_font(12, tabular=True))
        if self.isVisible():
            self._make_icon()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the icon, which the first paint of the window must not wait for."""
        super().showEvent(event)
        self._make_icon()

    def _make_icon(self) -> None:
        self._close.setIcon(self._theme.icon("x", ICON))
