# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of one open transcript and everything around it.

Only the text is made at once. Every other part is made, and imported, when it is first asked for; `complete` asks for
those that should be there before anybody does.
"""

# ruff: noqa: PLC0415 - parts are imported when they are made

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.afterwards import InTurns
from ui.background import Background, Errands
from ui.document import Document
from ui.main_window import MainWindow
from ui.pair_view import PairView
from ui.soon import Soon
from ui.theme.style_sheet import dress_scroll_bars
from ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from app.cancelling import Cancelled
    from ui.dictionary.personal_words import PersonalWords
    from ui.find.find import Find
    from ui.flags.card import FlagCard
    from ui.flags.menu import FlagMenu
    from ui.flags.navigator import FlagNavigator
    from ui.flags.panel import FlagsPanel
    from ui.glossary.panel import GlossaryPanel
    from ui.glossary.term_dialogs import TermDialogs
    from ui.history.history_panel import HistoryPanel
    from ui.language_model.rewriting import Rewriting
    from ui.learning.note_taker import NoteTaker
    from ui.report.panel import ReportPanel
    from ui.review_page import ReviewPage
    from ui.selection_counts import SelectionCounts
    from ui.side_panels import SidePanels
    from ui.similar.fixing import SimilarFixing
    from ui.sources.adding import SourceAdding
    from ui.turns.turn_tools import TurnTools
    from ui.typography.typography import Typography

W = TypeVar("W", bound=QWidget)


def import_parts(_: "Cancelled") -> None:
    """Import what `complete` makes: in a thread, so that the text need not wait for the disk."""
    import ui.flags.card
    import ui.learning.note_taker
    import ui.review_page
    import ui.selection_counts
    import ui.side_panels
    import ui.similar.fixing
    import ui.typography.typography  # noqa: F401


def _import_checking(_: "Cancelled") -> None:
    """Import what checking takes, and edits: in a thread too, so that no key waits for the disk."""
    import app.checking.edited
    import app.checking.live.watch
    import app.checking.teaching  # noqa: F401


class Parts(QObject):
    """The views of one document, wired to each other.

    Signals:
        changed: what commands can be used may be another now.
        announced: one sentence for the status bar.
        review_asked: the revisions to compare were chosen; the review is to be shown.
        edit_asked: a place in the text is to be shown.
        completed: everything is there.
        widgets_came: there are more widgets since, whose tool tips are to show keys.
        sources_kept: there are source texts to be shown.
        closing: the transcript is being closed.

    Attributes:
        is_complete: whether everything is there.

    """

    changed = Signal()
    announced = Signal(str)
    review_asked = Signal()
    edit_asked = Signal()
    completed = Signal()
    widgets_came = Signal()
    sources_kept = Signal()
    closing = Signal()

    def __init__(self, document: Document, background: Background, window: MainWindow, state: WindowState) -> None:
        """Build the text; `window` is where all parts get their places."""
        super().__init__(window)
        self.document = document
        self._background = background
        self._theme = window.theme
        self._window = window
        self._state = state
        self.is_complete = False
        self._errands = Errands(background)
        self._later = InTurns(self)
        self._soon = Soon(self.changed.emit, self)
        self._widgets: list[QWidget] = []
        self.pages: list[QWidget] = []
        self.view = self._page(PairView(document, self._theme))
        self.view.suggestions_for_menu = self._suggestions_for_menu
        for signal in (
            document.undo_changed,
            document.turns_changed,
            document.flags_changed,
            document.checkers_changed,
            document.terms_changed,
            document.sources_changed,
            self.view.caret_moved,
        ):
            signal.connect(self._note_change)

    def complete(self) -> None:
        """Have the text checked, and make all parts that should be there before they are asked for.

        First comes what follows keys, then panels.
        """
        self._errands.run(_import_checking, lambda _: self.document.start_checking())
        self._errands.run(import_parts, lambda _: self._make_parts())

    def show_place(self, turn_id: int, position: int = 0) -> None:
        """Show a place of the text, and put the caret there."""
        if turn_id in self.document.transcript:
            self.edit_asked.emit()
            self.view.go_to(turn_id, position)

    # Flags

    @cached_property
    def navigator(self) -> "FlagNavigator":
        """Which flag is active."""
        from ui.flags.navigator import FlagNavigator

        navigator = FlagNavigator(self.document, self.view, self)
        navigator.changed.connect(self._note_change)
        navigator.changed.connect(lambda: self.view.set_active(navigator.active))
        navigator.announced.connect(self.announced)
        return navigator

    @cached_property
    def card(self) -> "FlagCard":
        """The card at the active flag."""
        from ui.flags.card import FlagCard

        card = self._own(FlagCard(self.navigator, self.document, self.view, self._theme))
        card.similar_asked.connect(lambda: self.similar.ask(self._theme, self._window))
        card.learn = self.words.add_flagged
        return card

    @cached_property
    def flags(self) -> "FlagsPanel":
        """The list of flags."""
        from ui.flags.panel import FlagsPanel

        flags = self._dressed(FlagsPanel(self.document, self.navigator, self._theme))
        flags.ticks_changed.connect(self._note_change)
        flags.announced.connect(self.announced)
        return flags

    @cached_property
    def similar(self) -> "SimilarFixing":
        """What makes a correction wherever the same garble stands."""
        from ui.similar.fixing import SimilarFixing

        similar = SimilarFixing(self.document, self.view, self.navigator, self.card, self._background)
        similar.announced.connect(self.announced)
        return similar

    @cached_property
    def _notes(self) -> "NoteTaker":
        from ui.learning.note_taker import NoteTaker

        return NoteTaker(self.document, self._background, self)

    @cached_property
    def rewriting(self) -> "Rewriting":
        """What a language model would write."""
        from ui.language_model.rewriting import Rewriting

        rewriting = Rewriting(self.document, self.view, self.navigator, self._background, self._theme)
        rewriting.announced.connect(self.announced)
        return rewriting

    @cached_property
    def _menu(self) -> "FlagMenu":
        from ui.flags.menu import FlagMenu

        menu = FlagMenu(self.navigator, self)
        menu.learn = self.words.add_flagged
        return menu

    # Words and turns

    @cached_property
    def find(self) -> "Find":
        """Find and replace."""
        from ui.find.find import Find

        find = Find(self.document, self.view, self._background, self._theme, self._window, self)
        self._own(find.bar)
        self._window.show_search(find)
        find.announced.connect(self.announced)
        self.closing.connect(find.finder.stop)
        return find

    @cached_property
    def selection(self) -> "SelectionCounts":
        """How much is selected."""
        from ui.selection_counts import SelectionCounts

        selection = SelectionCounts(self.document, self.view, self._background, self)
        selection.changed.connect(self._window.status.show_selection)
        return selection

    @cached_property
    def typography(self) -> "Typography":
        """Quotes and dashes."""
        from ui.typography.typography import Typography

        typography = Typography(self.document, self.view, self._background, self._theme, self._window, self)
        typography.announced.connect(self.announced)
        return typography

    @cached_property
    def turns(self) -> "TurnTools":
        """Roles, speakers, the filter and comments."""
        from ui.turns.turn_tools import TurnTools

        turns = TurnTools(self.document, self.view, self._theme, self._window, self)
        turns.changed.connect(self._note_change)
        turns.announced.connect(self.announced)
        return turns

    @cached_property
    def glossary(self) -> "GlossaryPanel":
        """The terms."""
        from ui.glossary.panel import GlossaryPanel

        glossary = self._dressed(GlossaryPanel(self.document, self._background, self._theme))
        glossary.add_asked.connect(self.terms.add)
        glossary.edit_asked.connect(self.terms.edit)
        glossary.place_asked.connect(self.navigator.activate)
        glossary.announced.connect(self.announced)
        return glossary

    @cached_property
    def terms(self) -> "TermDialogs":
        """The dialogs for a term."""
        from ui.glossary.term_dialogs import TermDialogs

        return TermDialogs(self.document, self.view, self._background, self._theme, self._window)

    @cached_property
    def words(self) -> "PersonalWords":
        """The personal dictionary."""
        from ui.dictionary.personal_words import PersonalWords

        words = PersonalWords(self._background, self._theme, self._window)
        words.changed.connect(self.document.know)
        words.announced.connect(self.announced)
        return words

    @cached_property
    def sources(self) -> "SourceAdding":
        """The source-language text beside the originals."""
        from ui.sources.adding import SourceAdding

        sources = SourceAdding(self.document, self._background, self._theme, self._window)
        sources.kept.connect(self.sources_kept)
        return sources

    # History

    @cached_property
    def history(self) -> "HistoryPanel":
        """The revisions."""
        from ui.history.history_panel import HistoryPanel

        history = self._dressed(HistoryPanel(self.document, self._background, self._theme))
        history.compare_requested.connect(self._compare)
        return history

    @cached_property
    def review(self) -> "ReviewPage":
        """The difference of two revisions, made when it is first shown."""
        from ui.review_page import ReviewPage

        review = self._page(ReviewPage(self.document, self._background, self._theme))
        review.restoreState(self._state.bytes_of("review"))
        review.history.compare_requested.connect(self._compare)
        review.diff.place_chosen.connect(self.show_place)
        review.taking_back.announced.connect(self.announced)
        review.confirming.announced.connect(self.announced)
        review.accepting.announced.connect(self.announced)
        review.came_to_time.connect(self.widgets_came)
        for signal in (
            review.turned,
            review.diff.table.choice_changed,
            review.diff.table.focus_moved,
            review.diff.compared,
        ):
            signal.connect(self._note_change)
        self.closing.connect(lambda: self._state.keep_bytes("review", review.saveState()))
        return review

    @cached_property
    def side(self) -> "SidePanels":
        """The panels on the tabs beside the text."""
        from ui.side_panels import SidePanels

        return SidePanels(self._window.tabs, self)

    @cached_property
    def report(self) -> "ReportPanel":
        """What correcting has taken; it is among the tabs from when it is asked for until it is closed."""
        from ui.report.panel import ReportPanel

        report = self._dressed(ReportPanel(self.document.session, self._background, self._theme))
        report.closed.connect(lambda: self.side.put_away(report))
        report.closed.connect(self.view.setFocus)
        self.closing.connect(report.stop)
        return report

    # Making and wiring

    def _make_parts(self) -> None:
        self._later.do(
            lambda: self.typography,
            lambda: self.similar,
            lambda: self._notes,
            lambda: self.selection,
            lambda: self.find,
            lambda: self.flags,
            lambda: self.history,
            lambda: self.glossary,
            lambda: self.turns,
            lambda: self.side,
            self._say_complete,
        )

    def _say_complete(self) -> None:
        self.is_complete = True
        self.changed.emit()
        self.completed.emit()

    def _own(self, widget: W) -> W:
        """Have a widget go with the transcript."""
        self._widgets.append(widget)
        return widget

    def _dressed(self, panel: W) -> W:
        dress_scroll_bars(panel, self._theme)
        return self._own(panel)

    def _page(self, page: W) -> W:
        """Give a widget its place among the pages of the window."""
        self._dressed(page)
        self._window.pages.addWidget(page)
        self.pages.append(page)
        self.widgets_came.emit()
        return page

    def _note_change(self) -> None:
        if self.view.editor.is_being_typed_in:
            self._soon.ask()
        else:
            self.changed.emit()

    def _suggestions_for_menu(self, turn_id: int, position: int) -> "list[QAction]":
        return self._menu.actions_at(turn_id, position)

    def _compare(self, older: int, newer: int | None) -> None:
        self.review.move_through_time(False)
        self.review.diff.show_difference(older, newer)
        self.review_asked.emit()
