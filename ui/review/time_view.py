# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole transcript as it was at any revision, with what was new in it then; for reading only."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from ui.background import Background, Task
from ui.document import Document
from ui.history.revision_reader import History, RevisionReader
from ui.review.column_titles import ColumnTitles
from ui.review.columns import Arrangement
from ui.review.diff_model import DiffModel
from ui.review.diff_table import DiffTable
from ui.review.difference import Comparison, Difference, read_difference
from ui.review.time_bar import TimeBar
from ui.theme.theme import Theme


class TimeView(QWidget):
    """Reads one state at a time in the background: where the slider has gone meanwhile is read next, all between not.

    While the slider is moving faster than that, texts come without what was new in them, which is half the work.

    Signals:
        shown: the id of the revision whose text is shown.

    """

    shown = Signal(int)

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._background = background
        self._task: Task | None = None
        self._read: Comparison | None = None
        self._reader = RevisionReader(document, background, self)
        self.model = DiffModel(self)
        self.table = DiffTable(self.model, theme)
        self.table.arrangement = Arrangement.AS_IT_WAS
        self.table.setAccessibleName(self.tr("The text as it was"))
        self.bar = TimeBar(theme)
        self._titles = ColumnTitles(theme)
        self._message = QLabel(wordWrap=True)
        self._message.setMargin(24)
        self._build()
        self._reader.read.connect(self._take_in_revisions)
        self._reader.nothing.connect(self._say)
        self.bar.moved.connect(lambda _: self._begin())
        self.table.arranged.connect(lambda: self._titles.follow(self.table.columns, self.table.arrangement))

    @property
    def revision(self) -> int | None:
        """The id of the revision whose text is shown; None as long as there is none."""
        return self._read.after if self._read else None

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard to the slider. A focus proxy would keep Tab from what stands before."""
        self.bar.slider.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to follow the history."""
        super().showEvent(event)
        self._reader.watch(True)
        self._begin()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Read nothing that nobody sees."""
        super().hideEvent(event)
        self._reader.watch(False)
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _build(self) -> None:
        held = QWidget()
        inner = QVBoxLayout(held)
        self._stack = QStackedLayout()
        outer = QVBoxLayout(self)
        for layout in (inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for widget in (self._titles, self.table):
            inner.addWidget(widget)
        outer.addWidget(self.bar)
        outer.addLayout(self._stack, 1)
        # Only now: a stack that has no place yet shows its first widget as a window of its own.
        self._stack.addWidget(held)
        self._stack.addWidget(self._message)

    def _take_in_revisions(self, history: History) -> None:
        self.bar.list_revisions(history.revisions)
        self._begin()

    def _begin(self, *, moving: bool = False) -> None:
        """Read the state that the slider stands at, once what is being read has come."""
        if self.bar.revision is None or self._task is not None or not self.isVisible():
            return
        number = self.bar.revision.id
        whole = Comparison(max(number - 1, 1), number, all_turns=True, explained=False)
        asked = replace(whole, before=number) if moving else whole
        if whole == self._read:
            return
        session = self._document.session
        self._task = self._background.run(
            lambda cancelled: read_difference(session, asked, (), cancelled),
            lambda found: self._take_in(asked, found),
            self._failed,
        )

    def _take_in(self, asked: Comparison, found: Difference | None) -> None:
        self._task = None
        if found is not None and asked.after is not None:
            at = self.table.top_place()
            self._read = asked
            self.table.show_difference(found)
            self.table.show_at_top(at)
            self._stack.setCurrentIndex(0)
            self.shown.emit(asked.after)
        wanted = self.bar.revision
        self._begin(moving=wanted is not None and wanted.id != asked.after)

    def _failed(self, sentence: str) -> None:
        self._task = None
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._stack.setCurrentWidget(self._message)
