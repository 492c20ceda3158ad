# SPDX-License-Identifier: GPL-3.0-or-later
"""Find and replace in one transcript: what the bar asks for, done in the text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.cancelling import Cancelled
from app.searching.places import HitPlace
from app.searching.query import Scope
from app.searching.replacing import replacement_of, replacements_of
from app.transcript.replacements import Replacement
from ui.background import Background
from ui.document import Document
from ui.find import wording
from ui.find.bar import FindBar
from ui.find.finder import Finder
from ui.find.marked import MarkedHits
from ui.find.terms import Terms
from ui.flags.announcing import announce
from ui.pair_view import PairView
from ui.panes import holds_focus
from ui.theme.theme import Theme

LONGEST_TERM = 120
"""Code points of a selection that is taken for a term; a longer one is taken for a place to look through."""

PAUSE = 60
"""Milliseconds without a key before places are counted again: among very many of them that takes a while."""


class Find(QObject):
    """The bar, what it finds, and the way to it.

    Signals:
        announced: one sentence for the status bar.

    """

    announced = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - the parts that it connects
        self,
        document: Document,
        view: PairView,
        background: Background,
        theme: Theme,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._view = view
        self._background = background
        self._theme = theme
        self._window = window
        self.terms = Terms()
        self.bar = FindBar(theme, self.terms)
        self.finder = Finder(document, background, self)
        self._marked = MarkedHits(self.finder)
        self._anchor: tuple[int, tuple[bool, int]] | None = None
        self._reached: tuple[int | None, tuple[int, int]] | None = None
        self._was_open = False
        self._counting = QTimer(self, singleShot=True, interval=PAUSE)
        self._counting.timeout.connect(self._show_if_open)
        self._connect()

    def use_terms(self, terms: Terms) -> None:
        """Share terms with other transcripts."""
        self.terms = self.bar.term.terms = terms

    @property
    def panes(self) -> list[QWidget]:
        """The bar, while it is open, for the keys that go round the window."""
        return [self.bar] if self.bar.isVisible() else []

    # Commands

    def find(self) -> None:
        """Open the bar, or go to its field, with what is selected as the term."""
        self._open(replacing=self.bar.is_replacing and self.bar.isVisible())

    def replace(self) -> None:
        """Open the bar with the row to replace with."""
        self._open(replacing=not self._document.read_only)

    def next(self) -> None:
        """Go to the next place; without a term, ask for one."""
        self._step(self._go_on)

    def previous(self) -> None:
        """Go to the place before; without a term, ask for one."""
        self._step(self._go_back)

    def replace_one(self) -> None:
        """Replace the place that is gone to, and go to the next; if there is none, only go to the next."""
        if self.bar.term.text() and not self._document.read_only:
            self._note_term()
            self._ask()
            self.finder.when_known(self._replace_current)

    def replace_all(self) -> None:
        """Show what replacing all comes to."""
        if self.bar.term.text() and not self._document.read_only:
            self._note_term()
            self._ask()
            self.finder.when_known(self._show_all)

    def close(self) -> None:
        """Close the bar; the keyboard goes to the text at the place that was gone to."""
        place = self.finder.current
        self.bar.hide()
        self._was_open = False
        self.finder.stop()
        self._view.show_found(self._marked)
        if place and place.is_original:
            self._view.show_original(place.turn, place.hit.start, place.hit.end)
        elif place:
            self._view.go_to(place.turn, place.hit.start, place.hit.end)
        else:
            self._view.editor.setFocus()

    # The bar

    def _open(self, *, replacing: bool) -> None:
        selected = self._view.selected_text
        was_open, self._was_open = self.bar.isVisible(), True
        turns = self._view.selected_turns
        if self._view.hasFocus() and len(turns) > 1:
            self._look_in(Scope(frozenset(turns)))
        elif selected and not holds_focus(self.bar):
            self._take_selection(*selected)
        self._anchor = self._here()
        self.bar.show()
        self.bar.show_replacing(replacing=replacing)
        self._view.show_found(self._marked)
        field = self.bar.replacement if replacing and self.bar.term.text() and was_open else self.bar.term
        field.setFocus()
        field.selectAll()
        self._ask()

    def _take_selection(self, turn: int, start: int, end: int) -> None:
        text = self._document.turn(turn).text[start:end]
        if len(text) <= LONGEST_TERM and "\n" not in text:
            self.bar.term.setText(text)
        else:
            self._look_in(Scope(frozenset({turn}), (start, end)))

    def _toggle_scope(self, chosen: bool) -> None:
        selected, turns = self._view.selected_text, self._view.selected_turns
        if chosen and turns:
            self._look_in(Scope(frozenset(turns)))
        elif chosen and selected:
            self._look_in(Scope(frozenset({selected[0]}), selected[1:]))
        elif chosen:
            self.announced.emit(self.tr("Select some text, or turns in the margin, to look only there."))
            self._look_in(None)
        else:
            self._look_in(None)

    def _ask(self) -> None:
        """Have the finder look for what the bar says."""
        self._look_in(self.finder.scope if self.bar.options.in_selection.isChecked() else None)

    def _look_in(self, scope: Scope | None) -> None:
        self.bar.options.show_scope(chosen=scope is not None)
        self.bar.options.show_originals(hidden=self._theme.reading.hides_originals)
        replacement = self.bar.replacement.text() if self.bar.is_replacing else None
        self.finder.ask(self.bar.options.apply_to(self.bar.term.text(), replacement), scope)
        self._show()

    def _show(self) -> None:
        finder, bar = self.finder, self.bar
        places = finder.places
        if finder.error:
            bar.say(finder.error, wrong=True)
        elif not bar.term.text():
            bar.say("")
        elif finder.is_searching:
            bar.say(self.tr("Searching…"))
        else:
            rows = {turn_id: self._document.row_of(turn_id) for turn_id in places.turns}
            number = places.number(finder.current, rows) if finder.current else None
            scoped = finder.scope is not None
            bar.say(wording.counted(places.count, number, complete=places.complete, in_selection=scoped))
        can_replace = not self._document.read_only and (finder.is_searching or places.in_corrections > 0)
        bar.replace_one.setEnabled(can_replace)
        bar.replace_all.setEnabled(can_replace)

    # Walking

    def _step(self, action: Callable[[], None]) -> None:
        if not self.bar.isVisible():
            self._open(replacing=False)
            if not self.bar.term.text() and self.terms.all:
                self.bar.term.setText(self.terms.all[0])
        if not self.bar.term.text():
            self.bar.term.setFocus()
            return
        self._note_term()
        self._ask()
        self.finder.when_known(action)

    def _go_on(self) -> None:
        row, key = self._from(behind=True)
        self._go(self.finder.places.next(self._document.order, row, key), forward=True)

    def _go_back(self) -> None:
        row, key = self._from(behind=False)
        self._go(self.finder.places.previous(self._document.order, row, key), forward=False)

    def _from(self, *, behind: bool) -> tuple[int, tuple[bool, int]]:
        """Return where a walk begins: at the place that was gone to, or at the caret if that has moved since."""
        place = self.finder.current
        if place and self._reached == (self._view.turn_id, self._view.editor.selection):
            side, start = place.key
            return self._document.row_of(place.turn), (side, start + (1 if behind else 0))
        turn_id, (start, end) = self._view.turn_id, self._view.editor.selection
        row = 0 if turn_id is None else self._document.row_of(turn_id)
        return row, (True, end if behind else start)

    def _here(self) -> tuple[int, tuple[bool, int]] | None:
        turn_id = self._view.turn_id
        return None if turn_id is None else (turn_id, (True, self._view.editor.selection[0]))

    def _go(self, found: tuple[HitPlace, bool] | None, *, forward: bool) -> None:
        if found is None:
            announce(self.bar, self.bar.count.text())
            self._show()
            return
        place, wrapped = found
        self._reach(place)
        announce(self.bar, self.bar.count.text())
        if wrapped:
            on, back = self.tr("Went on from the start."), self.tr("Went on from the end.")
            self.announced.emit(on if forward else back)

    def _reach(self, place: HitPlace) -> None:
        self.finder.current = place
        if place.is_original:
            self._view.show_original(place.turn, place.hit.start, place.hit.end, focus=False)
        else:
            self._view.go_to(place.turn, place.hit.start, place.hit.end, focus=False)
        self._reached = (self._view.turn_id, self._view.editor.selection)
        self._anchor = (place.turn, place.key)
        self._view.show_found(self._marked)
        self._show()

    def _take_in(self, is_new: bool) -> None:
        """Show what was found; of a new query, the first place from where the caret stood."""
        if not self.bar.isVisible():
            return
        at = self._anchor
        if is_new and at and at[0] in self._document.transcript and not self.finder.current:
            found = self.finder.places.next(self._document.order, self._document.row_of(at[0]), at[1])
            if found:
                anchor = self._anchor
                self._reach(found[0])
                self._anchor = anchor
                return
        self._view.show_found(self._marked)
        if is_new:
            self._show()
        else:
            self._counting.start()

    def _follow(self, turn_ids: frozenset[int]) -> None:
        """Show what is found in turns that were edited; nothing else has to be painted again."""
        if self.bar.isVisible():
            self._view.show_found_in(turn_ids)
            self._counting.start()

    # Replacing

    def _replace_current(self) -> None:
        place = self.finder.current
        moved = self._reached != (self._view.turn_id, self._view.editor.selection)
        if place is None or place.is_original or moved:
            self._go_to_next_correction()
            return
        turn = self._document.turn(place.turn)
        one = replacement_of(turn, place.hit, self.finder.query)
        end = one.start + len(one.after)
        self._document.replace(one.turn, one.start, one.end, one.after, wording.replacing(1))
        self._view.go_to(one.turn, end, focus=False)
        self.finder.when_known(self._go_to_next_correction)

    def _go_to_next_correction(self) -> None:
        """Go to the next place that can be replaced."""
        for _ in range(self.finder.places.count):
            self._go_on()
            if self.finder.current is None or not self.finder.current.is_original:
                return
        self._show()

    def _show_all(self) -> None:
        from ui.replacements.replacement_dialog import ReplacementDialog  # noqa: PLC0415 - the text is to be seen first

        places, query = self.finder.places, self.finder.query
        turns = self._document.transcript.turns

        def plan(cancelled: Cancelled) -> list[Replacement]:
            return replacements_of(turns, places, query, cancelled)

        dialog = ReplacementDialog(
            self._document, self._background, self._theme, self.tr("Replace all"), wording.replacing, self._window
        )
        dialog.made.connect(lambda count: self.announced.emit(wording.replaced(count)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.plan(plan)
        dialog.open()

    def _note_term(self) -> None:
        self.terms.note(self.bar.term.text())
        if self.bar.is_replacing:
            self.bar.replacement.terms.note(self.bar.replacement.text())

    # Wiring

    def _connect(self) -> None:
        bar = self.bar
        bar.edited.connect(self._ask)
        bar.options.scope_toggled.connect(self._toggle_scope)
        bar.next_asked.connect(self.next)
        bar.previous_asked.connect(self.previous)
        bar.replace_asked.connect(self.replace_one)
        bar.replace_all_asked.connect(self.replace_all)
        bar.close_asked.connect(self.close)
        self.finder.found.connect(self._take_in)
        self.finder.found_again.connect(self._follow)
        self._view.caret_moved.connect(self._counting.start)
        self._view.installEventFilter(self)
        self._theme.changed.connect(self._ask_if_open)
        self._document.edited.connect(self._counting.start)

    def _ask_if_open(self) -> None:
        """Originals may be hidden by now."""
        if self.bar.isVisible():
            self._ask()

    def _show_if_open(self) -> None:
        if self.bar.isVisible():
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hide the bar while the text is, as in the review, and show it again afterwards."""
        if watched is self._view and event.type() in (QEvent.Type.HideToParent, QEvent.Type.ShowToParent):
            self.bar.setVisible(self._was_open and event.type() == QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
