# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flags tab of the dock: filter, list, and what can be done with the ticked flags."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.checking.report import State
from ui.document import Document
from ui.flag_groups import FlagGroup
from ui.flags.announcing import announce
from ui.flags.flag_filter import FlagFilter
from ui.flags.flag_list import FlagList
from ui.flags.flag_model import FlagModel
from ui.flags.menu import FlagMenu
from ui.flags.navigator import FlagNavigator
from ui.flags.panel_footer import PanelFooter
from ui.flags.ticks import NONE
from ui.flags.wording import flags_counted
from ui.soon import Soon
from ui.theme.roles import Role
from ui.theme.theme import Theme


class FlagsPanel(QWidget):
    """All flags of a document, to be walked, ticked, and applied or ignored together.

    Signals:
        announced: one sentence for the status bar; screen readers hear it too.
        ticks_changed: other flags are ticked now, or none.

    """

    announced = Signal(str)
    ticks_changed = Signal()

    def __init__(
        self, document: Document, navigator: FlagNavigator, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._navigator = navigator
        self._theme = theme
        self._menu = FlagMenu(navigator, self)
        self._edited = False
        self._told = False
        self._shown_ticks = NONE
        self._counting = Soon(self._show_counts, self)
        self._model = FlagModel(document, self)
        self._filter = FlagFilter(theme, self)
        self._list = FlagList(document, self._model, theme, self)
        self._empty = QLabel(self)
        self._stack = QStackedWidget(self)
        self._footer = PanelFooter(theme, self)
        self._lines = [QFrame(self), QFrame(self)]
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()
        self._connect()
        self._dress()
        self._show_counts()

    @property
    def has_ticks(self) -> bool:
        """Whether any flag is ticked."""
        return self._model.ticks.count.ticked > 0

    def apply_ticked(self) -> None:
        """Take the first suggestion of every ticked flag, as one step of undo and one revision."""
        taken = self._document.take_all([flag for flag in self._model.ticks if flag.finding.suggestions], chosen=True)
        if taken:
            one = self.tr("1 suggestion applied.")
            self.announced.emit(one if taken == 1 else self.tr("{count} suggestions applied.").format(count=taken))

    def ignore_ticked(self) -> None:
        """Ignore every ticked flag where it stands, as one step of undo."""
        flags = list(self._model.ticks)
        if flags:
            self._document.ignore_all(flags)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self._list.setFocus(event.reason())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._empty.setAutoFillBackground(True)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty)
        for widget in (self._filter, self._lines[0], self._stack, self._lines[1], self._footer):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        for line in self._lines:
            line.setFixedHeight(1)
            line.setAutoFillBackground(True)

    def _connect(self) -> None:
        document, navigator = self._document, self._navigator
        self._filter.chosen.connect(self._show_groups)
        self._list.visited.connect(lambda flag: navigator.activate(flag, focus=False))
        self._list.opened.connect(navigator.activate)
        self._list.apply_asked.connect(self.apply_ticked)
        self._footer.apply_asked.connect(self.apply_ticked)
        self._footer.ignore_asked.connect(self.ignore_ticked)
        self._list.menu_asked.connect(lambda flag, at: self._menu.popup(flag, at, self))
        self._escape.activated.connect(navigator.close)
        self._model.ticked.connect(self._show_ticks)
        navigator.changed.connect(lambda: self._list.show_flag(navigator.active))
        document.flags_changed.connect(self._counting.ask)
        document.checkers_changed.connect(self._counting.ask)
        document.turns_changed.connect(self._note_edit)
        document.check_progress.connect(self._follow_check)
        self.announced.connect(lambda sentence: announce(self, sentence))
        self._theme.changed.connect(self._dress)

    def _show_groups(self, groups: frozenset[FlagGroup]) -> None:
        self._model.show_groups(groups)
        self._list.show_flag(self._navigator.active)
        self._show_emptiness()

    def _show_counts(self) -> None:
        self._filter.show_counts(self._document.flag_counts())
        self._show_emptiness()

    def _show_ticks(self) -> None:
        count = self._model.ticks.count
        if count != self._shown_ticks:
            self._shown_ticks = count
            self._footer.show_counts(count.with_suggestion, count.ticked)
            self.ticks_changed.emit()

    def _show_emptiness(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._list)
            return
        self._empty.setText(self._why_empty())
        self._stack.setCurrentWidget(self._empty)

    def _why_empty(self) -> str:
        reports = self._document.reports
        if self._document.flag_count:
            return self.tr("Nothing of this kind is flagged")
        if self._document.checking or not reports:
            return self.tr("Checking…")
        if not any(report.state is State.OK for report in reports):
            return self.tr("No checker is running")
        return self.tr("Nothing is flagged")

    def _note_edit(self) -> None:
        self._edited = True

    def _follow_check(self, done: int, turns: int) -> None:
        self._show_emptiness()
        if self._document.checking or done < turns:
            return
        # After an edit the check is no news: it would be announced with every word typed.
        if not self._told or not self._edited:
            flags = flags_counted(self._document.flag_count)
            self.announced.emit(self.tr("Checking finished, {flags}").format(flags=flags))
        self._told, self._edited = True, False

    def _dress(self) -> None:
        theme = self._theme
        for line in self._lines:
            line.setPalette(QPalette(theme.colour(Role.BORDER)))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.BASE))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._empty.setPalette(palette)
        self._empty.setFont(theme.ui_font(13))
