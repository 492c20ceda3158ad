# SPDX-License-Identifier: GPL-3.0-or-later
"""When did this change? What a turn read like at each time, or when some words came and went."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QLayout, QSplitter, QVBoxLayout, QWidget

from app.cancelling import Cancelled
from app.transcript.turn import Turn
from ui.background import Background, Errands
from ui.document import Document
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.row import row
from ui.theme.theme import Theme
from ui.turn_history import wording
from ui.turn_history.entries import Entry, entries_of_phrase, entries_of_turn
from ui.turn_history.entry_list import EntryList
from ui.turn_history.text_pane import TextPane

SIZE = QSize(920, 520)
LEAST = QSize(620, 340)
LIST_WIDTH = 340


class TurnHistoryDialog(QDialog):
    """A list of times, newest first, and the turn as it was from then on.

    Signals:
        compare_asked: the older revision's id, and the newer one's or None for the working copy.

    """

    compare_asked = Signal(int, object)

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        """Read nothing yet: see `show_turn` and `show_phrase`."""
        super().__init__(parent)
        self._document = document
        self._errands = Errands(background)
        self._newest = 1
        self.list = EntryList(theme)
        self.text = TextPane(theme)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setSizes([LIST_WIDTH, SIZE.width() - LIST_WIDTH])
        split.setStretchFactor(1, 1)
        self.framed = FramedList(split, theme)
        self.bring_back, self.compare, self._close = (PanelButton(theme) for _ in range(3))
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.bring_back.clicked.connect(self._bring_back)
        self.compare.clicked.connect(self._compare)
        self._close.clicked.connect(self.accept)
        self.finished.connect(lambda _: self._errands.cancel())

    def show_turn(self, turn: Turn) -> None:
        """List the texts that a turn had."""
        self.setWindowTitle(wording.of_turn(self._document.row_of(turn.id) + 1))
        session = self._document.session
        self._read(lambda _: entries_of_turn(session, turn), "")

    def show_phrase(self, phrase: str) -> None:
        """List when some words came and went."""
        self.setWindowTitle(wording.of_phrase(phrase))
        session = self._document.session
        self._read(lambda _: entries_of_phrase(session, phrase), wording.nothing_of(phrase))

    def _lay_out(self) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        self.bring_back.setText(self.tr("&Bring this text back"))
        self.compare.setText(self.tr("&Compare in the review"))
        self._close.setText(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(self.framed, 1)
        column.addLayout(row(self.bring_back, self.compare, None, self._close))
        for button in (self.bring_back, self.compare, self._close):
            button.setAutoDefault(False)
            button.setEnabled(button is self._close)

    def _read(self, read: Callable[[Cancelled], list[Entry]], nothing: str) -> None:
        self.framed.say(self.tr("Reading the history…"))
        session = self._document.session

        def work(cancelled: Cancelled) -> tuple[list[Entry], int]:
            return read(cancelled), session.revisions()[-1].id

        self._errands.run(work, lambda found: self._take_in(*found, nothing), self.framed.say)

    def _take_in(self, entries: list[Entry], newest: int, nothing: str) -> None:
        self._newest = newest
        if not entries:
            self.framed.say(nothing)
            return
        self.list.entries.show(entries)
        self.framed.show_list()
        self.list.setCurrentIndex(self.list.entries.index(0))
        self.list.setFocus()

    def _show_current(self) -> None:
        entry = self.list.current
        self.text.show_turn(entry.difference if entry else None)
        self.compare.setEnabled(entry is not None and (entry.revision is None or entry.revision.id > 1))
        self.bring_back.setEnabled(entry is not None and self._may_bring_back(entry))

    def _may_bring_back(self, entry: Entry) -> bool:
        there = entry.number is not None and entry.turn_id in self._document.transcript
        return (
            there
            and not self._document.read_only
            and entry.text is not None
            and self._document.turn(entry.turn_id).text != entry.text
        )

    def _bring_back(self) -> None:
        entry = self.list.current
        if entry and entry.text is not None and self._may_bring_back(entry):
            self._document.bring_back(entry.turn_id, entry.text)
            self.accept()

    def _compare(self) -> None:
        entry = self.list.current
        if entry:
            revision = entry.revision
            self.accept()
            self.compare_asked.emit(revision.id - 1 if revision else self._newest, revision.id if revision else None)
