# SPDX-License-Identifier: GPL-3.0-or-later
"""The pair view: what the rest of the window can ask of it and do to it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from app.checking.flag import Flag
from ui.pair_view.arrangement import Placement
from ui.pair_view.editor import LiveEditor
from ui.pair_view.found import Found
from ui.pair_view.layouts import Side
from ui.pair_view.places import rects_of_span
from ui.pair_view.turn_table import TurnTable


class PairView(TurnTable):
    """All turns of a document, each as it was translated and as it stands now. Positions are code points."""

    # What others ask

    @property
    def editor(self) -> LiveEditor:
        """The live editor, for its keyboard focus and clipboard actions."""
        return self._editor

    @property
    def turn_id(self) -> int | None:
        """The turn with the caret; None before there is one."""
        return self._editor.turn_id

    @property
    def next_is_hidden(self) -> bool:
        """Whether a turn follows the one with the caret that has no row."""
        turn_id = self._editor.turn_id
        if turn_id is None or turn_id not in self.visible:
            return False
        row = self._document.row_of(turn_id) + 1
        return row < len(self._document.order) and self._document.order[row] not in self.visible

    @property
    def caret(self) -> int:
        """Where the caret stands in its turn, in code points."""
        return self._editor.caret

    @property
    def selected_text(self) -> tuple[int, int, int] | None:
        """The turn, start and end of what is selected in the corrected text; None if nothing is."""
        start, end = self._editor.selection
        return None if self._editor.turn_id is None or start == end else (self._editor.turn_id, start, end)

    @property
    def glides(self) -> bool:
        """Whether a place that is gone to is come to in a glide."""
        return self._scroller.glides

    @glides.setter
    def glides(self, glides: bool) -> None:
        self._scroller.glides = glides

    @property
    def stacks_texts(self) -> bool:
        """Whether originals stand above their corrections, because the window is narrow."""
        return self._delegate.arrangement.placement is Placement.ABOVE

    def rects_of(self, turn_id: int, start: int, end: int) -> list[QRect]:
        """Return where a span of a turn stands in the viewport, a rectangle a line; none if its row is not in view."""
        if turn_id not in self.visible:
            return []
        row = self.visible.row_of(turn_id)
        if row not in self._layout.heights.rows_in_view():
            return []
        span, high = (start, end), self._theme.line_height
        if turn_id == self._editor.turn_id:
            span = self._editor.shown_span(span)
            return rects_of_span(self._editor.pos(), self._editor.paragraphs(), self._editor.units, span, high)
        span, laid = self._delegate.painted_span(turn_id, span), self._delegate.laid(turn_id, Side.CORRECTED)
        corner = self._delegate.text_corner(self._seat.cells(row).corrected)
        return rects_of_span(corner, laid.paragraphs, laid.units, span, high)

    # What others have done

    def go_to(self, turn_id: int, start: int, end: int | None = None, *, focus: bool = True, below: int = 0) -> None:
        """Put the caret at a place, or select from `start` to `end`, and bring it into view.

        So many pixels `below` it are wanted too.
        """
        if turn_id not in self._document.transcript:
            return
        self.visible.reveal(turn_id)
        self._layout.heights.settle_around(self.visible.row_of(turn_id), 2 * self.viewport().height())
        self._seat.open(turn_id, start, end)
        self._seat.place()
        self._scroller.show_place(self._caret_rect(), below)
        if focus:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.clearSelection()
        self._tell_of_caret()

    def set_active(self, flag: Flag | None) -> None:
        """Tint the words of a flag, and no others."""
        before, self._delegate.active = self._delegate.active, flag
        self._editor.set_active(flag)
        for changed in (before, flag):
            if changed and changed.finding.turn_id != self._editor.turn_id:
                self._seat.repaint(changed.finding.turn_id)

    def show_found(self, found: Found) -> None:
        """Mark what a search has found, on both sides; call it again when that has changed."""
        self._delegate.found = self._editor.found = found
        self._editor.refresh_found()
        self._seat.remark_reader()
        self.viewport().update()

    def show_found_in(self, turn_ids: frozenset[int]) -> None:
        """Mark what a search has found in some turns, and leave the others as they are."""
        if self._editor.turn_id in turn_ids:
            self._editor.refresh_found()
        self._seat.remark_reader()
        for turn_id in turn_ids - {self._editor.turn_id}:
            self._seat.repaint(turn_id)

    def show_original(self, turn_id: int, start: int, end: int, *, focus: bool = True) -> None:
        """Bring a span of an original into view; with the keyboard there, it is selected too."""
        if turn_id not in self._document.transcript or self._layout.hides_originals:
            return
        self.visible.reveal(turn_id)
        row = self.visible.row_of(turn_id)
        self._layout.heights.settle_around(row, 2 * self.viewport().height())
        if turn_id != self._editor.turn_id:
            self._seat.open(turn_id)
        self._seat.place()
        laid = self._delegate.laid(turn_id, Side.ORIGINAL)
        corner = self._delegate.text_corner(self._seat.cells(row).original)
        rects = rects_of_span(corner, laid.paragraphs, laid.units, (start, end), self._theme.line_height)
        if rects:
            self._scroller.show_place(rects[0])
        if focus:
            reader = self._seat.read(turn_id)
            reader.select(start, end)
            reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tell_of_caret()

    def split_here(self) -> None:
        """Make two turns of one at the caret, which then stands at the start of the second."""
        turn_id, row = self._editor.turn_id, self._seat.row
        if turn_id is None:
            return
        count = len(self._document.order)
        self._document.split(turn_id, self._editor.caret)
        second = self._seat.turn_at(row + 1)
        if len(self._document.order) > count and second is not None:
            self.go_to(second, 0)

    def next_turn(self) -> None:
        """Put the caret at the start of the next turn."""
        self._step(1)

    def previous_turn(self) -> None:
        """Put the caret at the start of the turn before."""
        self._step(-1)

    def confirm_and_next(self) -> None:
        """Confirm the turn, and go to the next."""
        if self._editor.turn_id is not None:
            self._document.confirm(self._editor.turn_id)
            self.next_turn()

    def set_bar(self, bar: QWidget | None) -> None:
        """Show a bar over the columns, or none."""
        self._header.set_bar(bar)
        self.updateGeometries()
        self._layout.settle()

    def read_original(self) -> None:
        """Give the keyboard to the original of the turn, to select and copy from it; Escape leads back."""
        if self._editor.turn_id is not None and not self._layout.hides_originals:
            self._seat.read(self._editor.turn_id).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def read_source(self) -> None:
        """Give the keyboard to the source text of the turn, to select and copy from it; Escape leads back."""
        turn_id = self._editor.turn_id
        if turn_id is not None and self._layout.shows_sources and self._document.source_text(turn_id):
            self._seat.read(turn_id, Side.SOURCE).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def cut(self) -> None:
        """Cut the selected text."""
        self._editor.cut()

    def paste(self) -> None:
        """Paste plain text at the caret."""
        self._editor.paste()

    def select_all(self) -> None:
        """Select the turn that the caret is in; where the gutter has the keyboard, all turns."""
        if self.hasFocus():
            self.selectAll()
        else:
            self._editor.selectAll()

    def _step(self, rows: int) -> None:
        beyond = self._seat.turn_at(self._seat.row + rows)
        if beyond is not None:
            self.go_to(beyond, 0)
