# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything of the window that belongs to one open transcript, and what commands do with it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.transcript.turn import Status
from ui.background import Background
from ui.dictionary.personal_words import PersonalWords
from ui.document import Document
from ui.find.find import Find
from ui.flags.card import FlagCard
from ui.flags.menu import FlagMenu
from ui.flags.navigator import FlagNavigator
from ui.flags.panel import FlagsPanel
from ui.glossary.panel import GlossaryPanel
from ui.glossary.term_dialogs import TermDialogs
from ui.history.history_panel import HistoryPanel
from ui.history.note_dialog import ask_for_note
from ui.language_model.rewriting import Rewriting
from ui.learning.note_taker import NoteTaker
from ui.pair_view import PairView
from ui.place import Place
from ui.review_page import ReviewPage
from ui.safe_fixes.dialog import SafeFixesDialog
from ui.safe_fixes.wording import accepted
from ui.selection_counts import SelectionCounts
from ui.similar.fixing import SimilarFixing
from ui.soon import Soon
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme
from ui.turns.number_dialog import NumberDialog
from ui.turns.turn_tools import TurnTools
from ui.typography.typography import Typography

PAUSE = 100
"""Milliseconds, while text is typed, between two looks at which commands can be used."""


class Workspace(QObject):
    """The views of one document, wired to each other.

    Signals:
        changed: what commands can be used may be another now.
        announced: one sentence for the status bar.
        review_asked: the revisions to compare were chosen; the review is to be shown.
        edit_asked: a place in the text is to be shown.

    """

    changed = Signal()
    announced = Signal(str)
    review_asked = Signal()
    edit_asked = Signal()

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget) -> None:
        """Build the views; `parent` is the window that dialogs open over."""
        super().__init__(parent)
        self.document = document
        self._background = background
        self._theme = theme
        self._window = parent
        self._soon = Soon(self.changed.emit, PAUSE, self)
        self.view = PairView(document, theme)
        self.navigator = FlagNavigator(document, self.view, self)
        self.card = FlagCard(self.navigator, document, self.view, theme)
        self.flags = FlagsPanel(document, self.navigator, theme)
        self.find = Find(document, self.view, background, theme, parent, self)
        self.typography = Typography(document, self.view, background, theme, parent, self)
        self.selection = SelectionCounts(document, self.view, background, self)
        self.history = HistoryPanel(document, background, theme)
        self.review = ReviewPage(document, background, theme)
        self.similar = SimilarFixing(document, self.view, self.navigator, self.card, background)
        self.turns = TurnTools(document, self.view, theme, parent, self)
        self.glossary = GlossaryPanel(document, background, theme)
        self.terms = TermDialogs(document, self.view, background, theme, parent)
        self.words = PersonalWords(background, theme, parent)
        self.rewriting = Rewriting(document, self.view, self.navigator, background, theme)
        self._notes = NoteTaker(document, background, self)
        self._menu = FlagMenu(self.navigator, self)
        self.view.suggestions_for_menu = self._menu.actions_at
        for widget in (self.view, self.flags, self.history, self.glossary, self.review):
            dress_scroll_bars(widget, theme)
        self._connect()

    @property
    def turn_id(self) -> int | None:
        """The turn that the caret stands in; None if there is no caret."""
        turn_id = self.view.turn_id
        return turn_id if turn_id is not None and turn_id in self.document.transcript else None

    @property
    def _widgets(self) -> tuple[QWidget, ...]:
        panels = (self.flags, self.history, self.glossary)
        return (self.find.bar, self.card, self.view, *panels, self.review)

    def close(self, done: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Put the views away and write what is left, in the background.

        If it cannot be written, `failed` is told why; then this can be asked for again, or for `abandon`.
        """
        self.find.finder.stop()
        for widget in self._widgets:
            widget.hide()

        self.document.close(lambda: self._discard(done), failed)

    def abandon(self, done: Callable[[], None]) -> None:
        """Close, also if something cannot be written."""
        self.document.abandon(lambda: self._discard(done))

    def _discard(self, done: Callable[[], None]) -> None:
        for widget in self._widgets:
            widget.deleteLater()
        self.deleteLater()
        done()

    # Commands

    def save(self) -> None:
        """Put the working copy on record as a revision."""
        self.document.save_revision()

    def save_named(self) -> None:
        """Ask for a note and save a revision."""
        ask_for_note(self.document, self._background, self._theme, self._window)

    def export(self) -> None:
        """Ask what to export, and where."""
        from ui.export.export_dialog import ExportDialog  # noqa: PLC0415 - the text is to be seen first

        dialog = ExportDialog(self.document, self._background, self._theme, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def fix_similar(self) -> None:
        """Ask where the correction at the caret, or of the active flag, is to be made as well."""
        self.similar.ask(self._theme, self._window)

    def accept_safe_fixes(self) -> None:
        """Show the suggestions that are sure enough, and take those that stay ticked as one step."""
        dialog = SafeFixesDialog(self.document, self._theme, self._window)
        dialog.accept_asked.connect(lambda flags: self.announced.emit(accepted(self.document.take_all(flags))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _: self.view.setFocus())
        dialog.open()

    def undo(self) -> None:
        """Take the latest step back and go there."""
        self._go_to(self.document.undo())

    def redo(self) -> None:
        """Do again what was undone last and go there."""
        self._go_to(self.document.redo())

    def approve(self) -> None:
        """Approve the turn that the caret stands in."""
        self._set_status(Status.APPROVED)

    def back_to_draft(self) -> None:
        """Make the turn that the caret stands in a draft again."""
        self._set_status(Status.DRAFT)

    def merge(self) -> None:
        """Append the next turn to the one that the caret stands in."""
        turn_id, hidden = self.turn_id, self.view.next_is_hidden
        if hidden:
            self.announced.emit(self.tr("The next turn is not shown; show all turns to merge with it (Esc)."))
        elif turn_id is not None:
            self.document.merge_with_next(turn_id)

    def move(self, rows: int) -> None:
        """Move the turn that the caret stands in up (-1) or down (1)."""
        turn_id = self.turn_id
        if turn_id is None:
            return
        row, shown = self.view.visible.row_of(turn_id) + rows, self.view.visible.order
        if 0 <= row < len(shown):
            caret = self.view.caret
            self.document.move(turn_id, self.document.row_of(shown[row]))
            self.view.go_to(turn_id, caret)

    def restore_original(self) -> None:
        """Give the selection, or else the whole turn, the machine's words again: one step of undo."""
        turn_id = self.turn_id
        if turn_id is None:
            return
        if selected := self.view.selected_text:
            _, start, end = selected
            label = self.tr("restore the original of the selection")
        else:
            start, end = 0, len(self.document.turn(turn_id).text)
            label = self.tr("restore the original of the turn")
        self._go_to(self.document.restore_original(turn_id, start, end, label))

    def ask_for_turn(self) -> None:
        """Ask for the number of a turn and go there."""
        turns = len(self.document.order)
        at = 1 if self.turn_id is None else self.document.row_of(self.turn_id) + 1
        dialog = NumberDialog(at, turns, self._theme, self._window)
        dialog.accepted.connect(lambda: self.view.go_to(self.document.order[dialog.number - 1], 0))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Wiring

    def _connect(self) -> None:
        document = self.document
        for signal in (
            document.undo_changed,
            document.turns_changed,
            document.flags_changed,
            document.checkers_changed,
            document.terms_changed,
            self.navigator.changed,
            self.view.caret_moved,
            self.flags.ticks_changed,
        ):
            signal.connect(self._note_change)
        self.navigator.changed.connect(lambda: self.view.set_active(self.navigator.active))
        self.navigator.announced.connect(self.announced)
        self.rewriting.announced.connect(self.announced)
        self.card.similar_asked.connect(self.fix_similar)
        self.turns.changed.connect(self.changed)
        for teller in (
            self.flags,
            self.similar,
            self.turns,
            self.glossary,
            self.words,
            self.find,
            self.typography,
        ):
            teller.announced.connect(self.announced)
        self.glossary.add_asked.connect(self.terms.add)
        self.glossary.edit_asked.connect(self.terms.edit)
        self.glossary.place_asked.connect(self.navigator.activate)
        self.words.changed.connect(document.know)
        self._menu.learn = self.card.learn = self.words.add_flagged
        for panel in (self.history, self.review.history):
            panel.compare_requested.connect(self._compare)
        self.review.diff.place_chosen.connect(self.show_place)

    def _note_change(self) -> None:
        if self.view.editor.is_being_typed_in:
            self._soon.ask()
        else:
            self.changed.emit()

    def _compare(self, older: int, newer: int | None) -> None:
        self.review.diff.show_difference(older, newer)
        self.review_asked.emit()

    def show_place(self, turn_id: int, position: int = 0) -> None:
        """Show a place of the text, and put the caret there."""
        if turn_id in self.document.transcript:
            self.edit_asked.emit()
            self.view.go_to(turn_id, position)

    def _go_to(self, place: Place | None) -> None:
        if place and place.turn_id in self.document.transcript and not (place.whole and place.turn_id == self.turn_id):
            self.view.go_to(place.turn_id, place.start, place.end)

    def _set_status(self, status: Status) -> None:
        self.turns.work.set_status(status)
