# SPDX-License-Identifier: GPL-3.0-or-later
"""The Suggestions tab of the side panel: whose are listed, the list, and what becomes of them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.transcript.annotations import Suggestion
from ui.choice_box import ChoiceBox
from ui.document import Document
from ui.flags.panel_button import RING, PanelButton
from ui.numbers import grouped
from ui.soon import Soon
from ui.suggestions.reviewing import Reach, Reviewing
from ui.suggestions.suggestion_list import SuggestionList
from ui.suggestions.suggestion_model import SuggestionModel
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

HEAD, FOOT = 46, 46
BOX = 30
SIDE = 12


class SuggestionsPanel(QWidget):
    """All suggestions of a document.

    Signals:
        counted: how many suggestions there are.

    """

    counted = Signal(int)

    def __init__(self, document: Document, work: Reviewing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._work = work
        self._theme = theme
        self._model = SuggestionModel(document, self)
        # Widgets get their parents in `_lay_out`, from top to bottom: that is the order in which Tab goes through them.
        self.list = SuggestionList(document, self._model, theme)
        self._whose = ChoiceBox(self.tr("Whose suggestions are listed"), theme, height=BOX)
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._accept, self._refuse = PanelButton(theme, primary=True), PanelButton(theme)
        self._several = PanelButton(theme)
        self._menu = QMenu(self)
        self._lines = [QFrame(self), QFrame(self)]
        self._soon = Soon(self.refresh, self)
        self._lay_out()
        self._connect()
        self._dress()
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self.list.setFocus(event.reason())

    def refresh(self) -> None:
        """Show the suggestions as they are now; the current one stays current if it is still listed."""
        every = self._document.suggestions.all()
        current, row = self._current(), self.list.currentIndex().row()
        names = sorted({one.author for one in every})
        self._whose.offer([(self.tr("Everybody's"), None), *((name, name) for name in names)])
        self._model.show(self._whose.value)
        again = self._model.row_of(current.id) if current else None
        last = self._model.rowCount() - 1
        if last >= 0 and row >= 0:
            self.list.setCurrentIndex(self._model.index(min(row, last) if again is None else again))
        self._stack.setCurrentWidget(self.list if last >= 0 else self._empty)
        self._enable()
        self.counted.emit(len(every))

    def _current(self) -> Suggestion | None:
        return self._model.suggestion_at(self.list.currentIndex().row())

    def _enable(self) -> None:
        suggestions, current = self._document.suggestions, self._current()
        writable = not self._document.read_only
        stands = current is not None and current.turn in self._document.transcript and suggestions.stands(current)
        self._accept.setEnabled(writable and stands and not suggestions.mode)
        self._refuse.setText(self.tr("With&draw") if suggestions.mode else self.tr("&Refuse"))
        self._refuse.setEnabled(writable and current is not None and suggestions.may_refuse([current]))
        self._several.setEnabled(writable and self._model.rowCount() > 0 and not suggestions.mode)

    def _fill_menu(self) -> None:
        self._menu.clear()
        current = self._current()
        kinds: list[tuple[str, Reach]] = []
        if current:
            number = grouped(self._document.row_of(current.turn) + 1)
            kinds.append((self.tr("all of turn {number}").format(number=number), Reach.TURN))
            name = current.author.replace("&", "&&")
            kinds.append((self.tr("all by {author}").format(author=name), Reach.AUTHOR))
        kinds.append((self.tr("all of everybody"), Reach.ALL))
        self._offer(self.tr("Accept {suggestions} ({count})"), kinds, current, self._work.accept)
        self._menu.addSeparator()
        self._offer(self.tr("Refuse {suggestions} ({count})"), kinds, current, self._work.refuse)

    def _offer(
        self, text: str, kinds: Sequence[tuple[str, Reach]], current: Suggestion | None, act: Callable[..., None]
    ) -> None:
        for which, reach in kinds:
            count = grouped(len(self._work.meant(reach, current)))
            action = self._menu.addAction(text.format(suggestions=which, count=count))
            action.triggered.connect(lambda _=False, reach=reach: act(reach, current))

    def _lay_out(self) -> None:
        self._accept.setText(self.tr("&Accept"))
        self._accept.setToolTip(self.tr("Make the change that is suggested (Space)"))
        self._refuse.setToolTip(self.tr("Take the suggestion away; undo brings it back (Del)"))
        self._several.setText(self.tr("Se&veral…"))
        self._several.setToolTip(self.tr("Accept or refuse all of a turn, of an author, or of everybody"))
        self._empty.setText(self.tr("No suggestions. What is typed in reviewer's mode is listed here."))
        self._empty.setMargin(24)
        self._empty.setAutoFillBackground(True)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in self._lines:
            line.setFixedHeight(1)
            line.setAutoFillBackground(True)
        column.addWidget(_row(HEAD, SIDE, self._whose))
        column.addWidget(self._lines[0])
        column.addWidget(self._stack, 1)
        column.addWidget(self._lines[1])
        column.addWidget(_row(FOOT, SIDE - RING, self._accept, self._refuse, self._several))

    def _connect(self) -> None:
        document, work, rows = self._document, self._work, self.list
        rows.visited.connect(lambda suggestion: work.go_to(suggestion, focus=False))
        rows.opened.connect(work.go_to)
        rows.accept_asked.connect(lambda suggestion: self._decide(work.accept, suggestion))
        rows.refuse_asked.connect(lambda suggestion: self._decide(work.refuse, suggestion))
        rows.current_changed.connect(self._enable)
        self._whose.chosen.connect(self.refresh)
        self._accept.clicked.connect(lambda: self._decide(work.accept, self._current()))
        self._refuse.clicked.connect(lambda: self._decide(work.refuse, self._current()))
        self._several.clicked.connect(self._show_menu)
        document.suggestions.changed.connect(self._soon.ask)
        document.suggestions.mode_changed.connect(self._enable)
        document.order_changed.connect(self.refresh)
        self._theme.changed.connect(self._dress)
        dress_scroll_bars(self, self._theme)

    def _decide(self, act: Callable[..., None], suggestion: Suggestion | None) -> None:
        if suggestion and not self._document.read_only:
            act(Reach.ONE, suggestion)

    def _show_menu(self) -> None:
        self._fill_menu()
        self._menu.popup(self._several.mapToGlobal(self._several.rect().topLeft()))

    def _dress(self) -> None:
        theme = self._theme
        for line in self._lines:
            line.setPalette(QPalette(theme.colour(Role.BORDER)))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.BASE))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._empty.setPalette(palette)
        self._empty.setFont(theme.ui_font(13))


def _row(height: int, side: int, *widgets: QWidget) -> QWidget:
    row = QWidget()
    row.setFixedHeight(height)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(side, 0, side, 0)
    layout.setSpacing(8 - 2 * RING)
    for widget in widgets:
        layout.addWidget(widget)
    if len(widgets) > 1:
        layout.addStretch(1)
    return row
