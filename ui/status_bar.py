# SPDX-License-Identifier: GPL-3.0-or-later
"""The status bar: how far the work has come, how the checkers do, what is said, and that all is saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedLayout,
    QStatusBar,
    QWidget,
)

from ui.checker_states import CheckerStates
from ui.elided_label import ElidedLabel
from ui.numbers import grouped
from ui.saved_label import SavedLabel
from ui.soon import Soon
from ui.theme.roles import Role
from ui.theme.style_sheet import dress
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from ui.document import Document

_HEIGHT = 30
_ROOMY = 1100
"""Pixels of width that all of it takes, roughly, in English."""
_TIGHT = 800
"""Below this, words are not counted: what is being worked at needs the room."""
_BAR_WIDTH = 96
_SIDE = 12
"""Pixels; Qt adds two of its own."""
_SAID_FOR = 6000
"""Milliseconds that an announcement stands where the counts are."""


class StatusBar(QStatusBar):
    """Shows a document, or that there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._document: Document | None = None
        self.checkers = CheckerStates(theme)
        self.saved = SavedLabel()
        self._none = QLabel(self.tr("No document"))
        self._reviewer = QLabel()
        self._confirmed = QLabel()
        self._progress = QProgressBar(textVisible=False)
        self._progress.setFixedWidth(_BAR_WIDTH)
        self._progress.setAccessibleName(self.tr("Turns confirmed"))
        self._flags = QLabel()
        self._words = QLabel()
        self._selected = ""
        self._said = ElidedLabel()
        self._gap = QWidget()
        self._lines = [self._line(), self._line()]
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._quiet.timeout.connect(self._stop_saying)
        self._soon = Soon(self.refresh, self)
        self._saving = Soon(self._show_saved, self)
        self._build()
        dress(self._progress, theme)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_saved()
        self.refresh()

    def show_document(self, document: "Document | None") -> None:
        """Follow a document; None: there is none."""
        self._document, self._selected = document, ""
        self._stop_saying()
        if document:
            for signal in (document.turns_changed, document.order_changed, document.flags_changed, document.counted):
                signal.connect(self._soon.ask)
            document.suggestions.mode_changed.connect(self.refresh)
            document.saved_changed.connect(self._saving.ask)
            document.checkers_changed.connect(self._show_checkers)
            document.check_progress.connect(self._show_progress)
        else:
            self.checkers.show_checking(0, 0)
        self._show_saved()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out what can be had elsewhere when there is little room."""
        super().resizeEvent(event)
        self.checkers.show_compact(self.width() < _ROOMY)
        self.refresh()

    def say(self, sentence: str) -> None:
        """Show a sentence for a while in the place of the counts."""
        self._said.setText(sentence)
        self._left.setCurrentIndex(1)
        self._quiet.start()

    def show_selection(self, counted: str) -> None:
        """Show how much is selected in the place of how much there is; "" if nothing is."""
        self._selected = counted
        self.refresh()

    @property
    def said(self) -> str:
        """The sentence that stands there now; "" if none."""
        return self._said.text() if self._left.currentIndex() == 1 else ""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.WINDOW))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour(Role.BORDER))

    def refresh(self) -> None:
        """Count anew."""
        document = self._document
        if document:
            # While it is not seen: Qt paints the whole window at once for a progress that changes.
            self._progress.setRange(0, max(len(document.order), 1))
            self._progress.setValue(document.confirmed)
        for widget in (self._confirmed, self._progress, self._flags, self._words, self._gap, self._lines[0]):
            widget.setVisible(document is not None)
        self._none.setVisible(document is None)
        self._reviewer.setVisible(document is not None and document.suggestions.mode)
        if document is None:
            return
        self._reviewer.setText(self.tr("Reviewer: {name}").format(name=document.suggestions.author))
        self._reviewer.setToolTip(self.tr("What you type is suggested under this name and does not change the text."))
        self._progress.setVisible(self.width() >= _ROOMY)
        self._words.setVisible(self.width() >= _TIGHT)
        turns, confirmed, flags, words = len(document.order), document.confirmed, document.flag_count, document.words
        sentence = self.tr("{confirmed} of {turns} turns confirmed")
        self._confirmed.setText(sentence.format(confirmed=grouped(confirmed), turns=grouped(turns)))
        self._flags.setText(flags_left(self, flags if document.reports or flags else None))
        self._lines[0].setVisible(bool(self._flags.text()))
        self._words.setText(self._selected or ("" if words is None else self._words_counted(words)))
        self._tell_words_apart()

    def _words_counted(self, words: int) -> str:
        return self.tr("1 word") if words == 1 else self.tr("{words} words").format(words=grouped(words))

    def _show_saved(self) -> None:
        document = self._document
        self.saved.show_saved(document.saved_at if document else None, document.saving_error if document else "")
        self.saved.setVisible(bool(self.saved.text()))
        self._tell_words_apart()

    def _tell_words_apart(self) -> None:
        self._lines[1].setVisible(not self._words.isHidden() and not self.saved.isHidden())

    def _show_checkers(self) -> None:
        if self._document:
            self.checkers.show_reports(self._document.reports)
            self.refresh()

    def _show_progress(self, done: int, turns: int) -> None:
        if self._document and self._document.checking is None:
            done = turns
        self.checkers.show_checking(done, turns)

    def _stop_saying(self) -> None:
        self._left.setCurrentIndex(0)

    def _build(self) -> None:
        self.setSizeGripEnabled(False)
        self.setFixedHeight(_HEIGHT)
        self.setContentsMargins(0, 0, 0, 0)
        self._reviewer.setAutoFillBackground(True)
        self._reviewer.setContentsMargins(8, 2, 8, 2)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(_SIDE, 0, _SIDE, 0)
        layout.setSpacing(14)
        layout.addWidget(self._reviewer)
        layout.addWidget(self._left_part())
        layout.addStretch(1)
        layout.addWidget(self.checkers)
        layout.addWidget(self._gap, 1)
        for widget in (self._words, self._lines[1], self.saved):
            layout.addWidget(widget)
        self.addWidget(_Place(row), 1)

    def _left_part(self) -> QWidget:
        part, counts = QWidget(), QWidget()
        self._left = QStackedLayout(part)
        layout = QHBoxLayout(counts)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        confirmed = QHBoxLayout()
        confirmed.setSpacing(9)
        confirmed.addWidget(self._confirmed)
        confirmed.addWidget(self._progress)
        layout.addWidget(self._none)
        layout.addLayout(confirmed)
        layout.addWidget(self._lines[0])
        layout.addWidget(self._flags)
        layout.addStretch()
        self._left.addWidget(counts)
        self._left.addWidget(self._said)
        return part

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedSize(1, 14)
        line.setAutoFillBackground(True)
        return line

    def _dress(self) -> None:
        font = self._theme.ui_font(12, tabular=True)
        for label in (self._none, self._confirmed, self._flags, self._words, self._said, self.saved):
            label.setFont(font)
        self._reviewer.setFont(self._theme.ui_font(12, QFont.Weight.DemiBold))
        self._reviewer.setPalette(_on_accent(self._theme))
        muted = self._theme.palette()
        muted.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        self._none.setPalette(muted)
        for line in self._lines:
            line.setPalette(QPalette(self._theme.colour(Role.BORDER)))


class _Place(QWidget):
    """Holds a row without laying it out: whatever changes in it does not make Qt lay out the whole window.

    A narrow window cuts the row off rather than being kept from becoming narrow.
    """

    def __init__(self, row: QWidget) -> None:
        super().__init__()
        self._row = row
        row.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the row all there is."""
        super().resizeEvent(event)
        self._row.setGeometry(self.rect())


def _on_accent(theme: Theme) -> QPalette:
    palette = QPalette(theme.colour(Role.SUGGESTED_TINT))
    palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.SUGGESTED))
    return palette


def flags_left(widget: QWidget, flags: int | None) -> str:
    """Return how many flags there are, in words; None: that is not known."""
    match flags:
        case None:
            return ""
        case 0:
            return QCoreApplication.translate("StatusBar", "No flags left")
        case 1:
            return QCoreApplication.translate("StatusBar", "1 flag left")
        case _:
            return QCoreApplication.translate("StatusBar", "{flags} flags left").format(flags=grouped(flags))
