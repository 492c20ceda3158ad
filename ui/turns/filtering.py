# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows some of the turns: the bar in the header of the pair view, and what it does to the rows."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel

from ui.document import Document
from ui.pair_view import PairView
from ui.theme.roles import Role
from ui.theme.theme import Theme
from ui.turns.filter_bar import FilterBar
from ui.turns.turn_filter import TurnFilter

LOOKED_AFTER = 250
"""Milliseconds after a change until it is found out whether the filter would let other turns through."""


class Filtering(QObject):
    """The filter of one pair view. The bar is there while a filter holds, or is being chosen."""

    def __init__(self, document: Document, view: PairView, theme: Theme) -> None:
        super().__init__(view)
        self._document = document
        self._view = view
        self._theme = theme
        self._left_at: tuple[int, int] | None = None
        self.bar = FilterBar(document, theme)
        self._nothing = QLabel(self.tr("No turn is like this. Esc shows all turns."), view.viewport())
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self._soon = QTimer(self, singleShot=True, interval=LOOKED_AFTER)
        self._soon.timeout.connect(self._show_count)
        self._connect()
        self._dress()

    @property
    def filter(self) -> TurnFilter:
        """What is asked of turns."""
        return self._view.visible.filter

    def show_only(self, wanted: TurnFilter) -> None:
        """Show the turns that are like this; the caret stays in its turn, or goes to the nearest that is shown."""
        view = self._view
        had_keyboard = not self.bar.isAncestorOf(view.focusWidget()) if view.focusWidget() else True
        here = (view.turn_id, view.caret) if view.turn_id is not None else self._left_at
        if wanted.lets_all_through:
            self._left_at = None
        elif here is not None and here[0] is not None:
            self._left_at = (here[0], here[1])
        view.visible.show_only(wanted)
        if here is not None and here[0] is not None and here[0] in view.visible:
            view.go_to(here[0], here[1], focus=had_keyboard and view.isVisible())
        elif view.turn_id is not None:
            view.go_to(view.turn_id, 0, focus=had_keyboard)

    def choose(self) -> None:
        """Open the bar and give it the keyboard."""
        self._show_bar()
        self.bar.take_focus()

    def toggle(self, wanted: TurnFilter) -> None:
        """Show only turns that are like this; when that is so already, show all."""
        if self.filter == wanted:
            self.show_all()
        else:
            self.show_only(wanted)

    def show_speaker(self) -> None:
        """Show only the turns of whoever speaks where the caret is."""
        if self._view.turn_id is not None:
            self.show_only(TurnFilter(speaker=self._document.turn(self._view.turn_id).speaker))

    def show_all(self) -> None:
        """Show all turns, put the bar away, and give the keyboard back to the text."""
        self.show_only(TurnFilter())
        self._view.set_bar(None)
        self._view.setFocus()

    def _connect(self) -> None:
        document, visible = self._document, self._view.visible
        self.bar.wanted.connect(self.show_only)
        self.bar.renewed.connect(lambda: self.show_only(self.filter))
        self.bar.left.connect(self.show_all)
        self._view.escaped.connect(self._escape)
        visible.filtered.connect(self._follow)
        visible.changed.connect(self._show_count_if_filtered)
        for signal in (document.turns_changed, document.flags_changed, document.comments.changed):
            signal.connect(self._look_later)
        self._view.moved.connect(self._place_nothing)
        self._theme.changed.connect(self._dress)

    def _escape(self) -> None:
        if self._view.visible.is_filtered or self.bar.isVisible():
            self.show_all()

    def _follow(self) -> None:
        if self._view.visible.is_filtered or self.bar.isVisible():
            self._show_bar()

    def _show_bar(self) -> None:
        self.bar.show_filter(self.filter)
        self._view.set_bar(self.bar)
        self._show_count()

    def _look_later(self) -> None:
        if self._view.visible.is_filtered:
            self._soon.start()

    def _show_count_if_filtered(self) -> None:
        if self._view.visible.is_filtered:
            self._show_count()

    def _show_count(self) -> None:
        visible = self._view.visible
        shown, turns = len(visible.order), len(self._document.order)
        self.bar.show_count(shown, turns, stale=visible.is_stale)
        self._nothing.setVisible(not shown)
        self._place_nothing()

    def _place_nothing(self) -> None:
        self._nothing.setGeometry(self._view.viewport().rect())

    def _dress(self) -> None:
        palette = self._theme.palette()
        palette.setColor(palette.ColorRole.Text, self._theme.colour(Role.TEXT_MUTED))
        self._nothing.setPalette(palette)
        self._nothing.setFont(self._theme.ui_font(13))
