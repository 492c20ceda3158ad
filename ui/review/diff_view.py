# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference of any two revisions, or of a revision and the working copy."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from app.history.revision import Revision
from ui.background import Background, Task
from ui.document import Document
from ui.history.revision_reader import History, RevisionReader
from ui.review.change_bar import ChangeBar
from ui.review.column_titles import ColumnTitles
from ui.review.columns import Arrangement
from ui.review.diff_header import DiffHeader
from ui.review.diff_model import DiffModel
from ui.review.diff_table import DiffTable
from ui.review.difference import (
    SUGGESTED,
    Comparison,
    Difference,
    ShownTurns,
    place_in_newer,
    read_difference,
)
from ui.theme.theme import Theme

SETTLING = 500
"""Milliseconds without an edit before the working copy is compared again."""
IMPORT = 1


class DiffView(QWidget):
    """Compares in the background, and again after edits, while it is visible.

    Signals:
        compared: two states are shown, by their ids, as `Comparison` has them.
        place_chosen: a turn's id and a code point in it, to be shown in the editor.

    """

    compared = Signal(object, object)
    place_chosen = Signal(int, int)

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document = document
        self._background = background
        self._asked = Comparison(IMPORT)
        self._shown: Comparison | None = None
        self._stale = True
        self._task: Task | None = None
        self._revisions: Sequence[Revision] = ()
        self._reader = RevisionReader(document, background, self)
        self.model = DiffModel(self)
        self.header = DiffHeader(theme)
        self.table = DiffTable(self.model, theme)
        self._titles = ColumnTitles(theme)
        self.bar = ChangeBar(theme)
        self._message = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(24)
        self._settling = QTimer(self, singleShot=True, interval=SETTLING)
        self._build(theme)
        self._connect()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self.table.setFocus(event.reason())

    def show_difference(self, from_revision: int | None, to_revision: int | None = None) -> None:
        """Compare two revisions; None stands for the working copy, SUGGESTED for that with what is suggested."""
        self._ask(Comparison(from_revision, to_revision, self.shows_all_turns))

    def compare_again(self) -> None:
        """Compare at once what is shown, because something was taken back, or became of what is suggested."""
        self._ask(self._asked)

    @property
    def comparison(self) -> Comparison | None:
        """The two states that are shown; None as long as none are."""
        return self._shown

    def next_change(self) -> None:
        """Go to the next change."""
        self.table.step(1)

    def previous_change(self) -> None:
        """Go to the change before."""
        self.table.step(-1)

    @property
    def is_side_by_side(self) -> bool:
        """Whether the two states stand beside each other."""
        return self.table.arrangement is Arrangement.SIDE_BY_SIDE

    def show_side_by_side(self, beside: bool) -> None:
        """Show the two states beside each other, or as one text."""
        self.table.arrangement = Arrangement.SIDE_BY_SIDE if beside else Arrangement.INLINE
        self.bar.show_choices(beside=beside, all_turns=self.shows_all_turns)

    @property
    def shows_all_turns(self) -> bool:
        """Whether turns without changes are shown too."""
        return self._asked.all_turns

    def show_all_turns(self, all_turns: bool) -> None:
        """Show turns without changes too, or fold them."""
        self._ask(replace(self._asked, all_turns=all_turns))
        self.bar.show_choices(beside=self.is_side_by_side, all_turns=all_turns)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Compare what was asked for while the view was hidden."""
        super().showEvent(event)
        self._reader.watch(True)
        if self._stale:
            self._begin()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Compare nothing that nobody sees."""
        super().hideEvent(event)
        self._reader.watch(False)
        self._call_off()

    def _build(self, theme: Theme) -> None:
        shown = QWidget()
        inner = QVBoxLayout(shown)
        self._stack = QStackedLayout()
        outer = QVBoxLayout(self)
        for layout in (inner, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for widget in (self._titles, self.table, self.bar):
            inner.addWidget(widget)
        outer.addWidget(self.header)
        outer.addLayout(self._stack, 1)
        # Only now: a stack that has no place yet shows its first widget as a window of its own.
        self._stack.addWidget(shown)
        self._stack.addWidget(self._message)

    def _connect(self) -> None:
        document = self._document
        document.turns_changed.connect(self._edited)
        document.order_changed.connect(self._edited)
        document.suggestions.changed.connect(self._suggested)
        self._settling.timeout.connect(self._begin)
        self._reader.read.connect(self._take_in_revisions)
        self._reader.nothing.connect(self._say)
        self.header.chosen.connect(self.show_difference)
        self.table.focus_moved.connect(self._focus_moved)
        self.table.opened.connect(self._open)
        self.table.arranged.connect(self._follow_columns)
        self.table.unfold_asked.connect(lambda: self.show_all_turns(True))
        self.bar.stepped.connect(self.table.step)
        self.bar.beside_chosen.connect(self.show_side_by_side)
        self.bar.all_turns_chosen.connect(self.show_all_turns)

    def _ask(self, comparison: Comparison) -> None:
        self._asked = comparison
        self._stale = True
        if self.isVisible():
            self._begin()

    def _follow_columns(self) -> None:
        self._titles.follow(self.table.columns, self.table.arrangement)
        self.bar.name_words(not self.table.columns.changes)

    def _edited(self) -> None:
        if self._asked.is_of_now:
            self._stale = True
            if self.isVisible():
                self._settling.start()

    def _suggested(self) -> None:
        """Offer what is suggested as soon as there is any, and compare it again where it is shown."""
        if self.isVisible():
            self._offer_revisions()
        if self._asked.after == SUGGESTED:
            self.compare_again()

    def _begin(self) -> None:
        self._call_off()
        session, asked = self._document.session, self._asked
        if session.project is None:
            self.header.count(None)
            return
        self._stale = False
        now = session.transcript.turns if asked.is_of_now else ()
        suggestions = self._document.suggestions.all() if asked.after == SUGGESTED else ()
        if not self._is_shown(asked):
            self.header.choose(asked.before, asked.after)
            self._say(self.tr("Comparing…"))
        self._task = self._background.run(
            lambda cancelled: read_difference(session, asked, now, cancelled, suggestions), self._take_in, self._failed
        )

    def _call_off(self) -> None:
        self._settling.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._stale = True

    def _take_in(self, difference: Difference | None) -> None:
        self._task = None
        if difference is None:
            return
        again = self._is_shown(self._asked)
        focused, at = self.table.focused, self.table.top_place()
        self._shown = self._asked
        self.header.count(difference)
        self.table.show_difference(difference)
        if again:
            self.table.show_at_top(at)
            self._focus_again(focused.number if focused else 0)
        if difference.changes or self._asked.all_turns:
            self._stack.setCurrentIndex(0)
        else:
            self._say(self.tr("Nothing differs between the two."))
        self.compared.emit(self._shown.before, self._shown.after)

    def _is_shown(self, asked: Comparison) -> bool:
        """Tell whether the two states are shown already, folded or not."""
        return self._shown is not None and (self._shown.before, self._shown.after) == (asked.before, asked.after)

    def _focus_again(self, number: int) -> None:
        if number:
            self.table.go_to(min(number, self.model.difference.changes))

    def _failed(self, sentence: str) -> None:
        self._task = None
        self._shown = None
        self._stale = True
        self.header.count(None)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._message.setText(sentence)
        self._stack.setCurrentWidget(self._message)

    def _offer_revisions(self) -> None:
        offered = self._asked.after == SUGGESTED or bool(self._document.session.transcript.suggestions)
        self.header.list_revisions(self._revisions, with_suggestions=offered)
        self.header.choose(self._asked.before, self._asked.after)

    def _take_in_revisions(self, history: History) -> None:
        self._revisions = history.revisions
        self._offer_revisions()
        if self._stale:
            self._begin()

    def _focus_moved(self) -> None:
        self.bar.show_change(self.table.focused, self.model.difference.changes)

    def _open(self) -> None:
        change = self.table.focused
        row = self.model.row_at(change.row) if change else None
        if change and isinstance(row, ShownTurns) and self._asked.after is None:
            place = place_in_newer(row, change.number)
            if place:
                self.place_chosen.emit(*place)
