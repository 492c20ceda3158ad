# SPDX-License-Identifier: GPL-3.0-or-later
"""The Glossary tab of the dock: what things are to be called, and how many places are still called otherwise."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.checking.glossary import CHECKER, rule_of
from app.transcript.glossary import remove_terms
from app.transcript.term import Term
from ui.background import Background
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.announcing import announce
from ui.glossary.exchange import TermExchange
from ui.glossary.panel_footer import GlossaryFooter
from ui.glossary.term_list import TermList
from ui.glossary.term_model import TermModel
from ui.glossary.wording import terms_counted
from ui.key_tips import key_shown
from ui.theme.roles import Role
from ui.theme.theme import Theme

SOON = 100
"""Milliseconds for which changes of flags gather before the places are counted anew."""
HEAD = 48


class GlossaryPanel(QWidget):
    """All terms of a project, to be searched, changed, and exchanged with other programs.

    Signals:
        add_asked: a new term; edit_asked: this term is to be changed.
        place_asked: a flag of a term is to be shown in the text.
        announced: one sentence for the status bar; screen readers hear it too.

    """

    add_asked = Signal()
    edit_asked = Signal(object)
    place_asked = Signal(object)
    announced = Signal(str)

    def __init__(self, document: Document, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self.model = TermModel(self)
        # Widgets get their parents in `_lay_out`, from top to bottom: that is the order in which Tab goes through them.
        self.list = TermList(self.model, theme)
        self.field = QLineEdit(clearButtonEnabled=True)
        self.exchange = TermExchange(document, background, self)
        self._footer = GlossaryFooter(theme)
        self._count = QLabel()
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._lines = [QFrame(), QFrame()]
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._lay_out()
        self._connect()
        self._dress()
        self._show_terms()

    def remove(self) -> None:
        """Take the chosen terms out of the glossary: one step of undo, so nothing is asked."""
        terms = self.list.chosen
        if not terms or self._document.read_only:
            return
        what = f"“{terms[0].right}”" if len(terms) == 1 else terms_counted(len(terms))
        label = self.tr("remove {terms}").format(terms=what)
        self._document.perform(lambda: remove_terms(self._document.transcript, [term.id for term in terms]), label)
        self.announced.emit(self.tr("{terms} removed; undo brings it back.").format(terms=what))

    def show_place(self, term: Term) -> None:
        """Go to the first place that a term has left."""
        rule = rule_of(term)
        flag = next((flag for flag in self._document.all_flags() if flag.finding.rule == rule), None)
        if flag:
            self.place_asked.emit(flag)
        else:
            self.announced.emit(self.tr("No place of “{term}” is flagged.").format(term=term.right))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow and Enter lead from the search to the list, and Escape clear the search."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.field:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.model.rowCount():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if key == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self._first.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Count what was not counted while nobody looked; the keys may be others now."""
        super().showEvent(event)
        self._show_emptiness()
        self._soon.start()

    # How it is put together

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(12)
        head.addWidget(self.field, 1)
        head.addWidget(self._count)
        holder = QWidget()
        holder.setFixedHeight(HEAD)
        holder.setLayout(head)
        self.field.setMinimumHeight(30)
        self.field.setPlaceholderText(self.tr("Search terms"))
        self.field.setAccessibleName(self.tr("Search terms"))
        self._empty.setMargin(24)
        self._empty.setAutoFillBackground(True)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        for widget in (holder, self._lines[0], self._stack, self._lines[1], self._footer):
            column.addWidget(widget, 1 if widget is self._stack else 0)
        for line in self._lines:
            line.setFixedHeight(1)
            line.setAutoFillBackground(True)

    def _connect(self) -> None:
        footer, terms, document = self._footer, self.list, self._document
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        footer.add_asked.connect(self.add_asked)
        footer.edit_asked.connect(lambda: self.edit_asked.emit(terms.chosen[0]))
        footer.show_asked.connect(lambda: self.show_place(terms.chosen[0]))
        footer.remove_asked.connect(self.remove)
        footer.import_asked.connect(self.exchange.ask_for_import)
        footer.export_asked.connect(self.exchange.ask_for_export)
        terms.add_asked.connect(self._ask_to_add)
        terms.edit_asked.connect(self.edit_asked)
        terms.place_asked.connect(self.show_place)
        terms.remove_asked.connect(self.remove)
        terms.chosen_changed.connect(self._enable)
        terms.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        terms.customContextMenuRequested.connect(self._show_menu)
        self.exchange.announced.connect(self.announced)
        self.announced.connect(lambda sentence: announce(self, sentence))
        document.terms_changed.connect(self._show_terms)
        document.flags_changed.connect(self._count_soon)
        document.checkers_changed.connect(self._count_soon)
        self._soon.timeout.connect(self._count_places)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        theme = self._theme
        self.field.setStyleSheet(field_style(theme))
        self.field.setFont(theme.ui_font(13))
        self._count.setFont(theme.ui_font(12, tabular=True))
        self._empty.setFont(theme.ui_font(13))
        for line in self._lines:
            line.setPalette(QPalette(theme.colour(Role.BORDER)))
        palette = theme.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._count.setPalette(palette)
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.BASE))
        self._empty.setPalette(palette)

    # What is shown

    def _show_terms(self) -> None:
        self.model.show_terms(self._document.transcript.terms.values())
        self._show_emptiness()

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        everything, shown = len(self._document.transcript.terms), self.model.rowCount()
        self._count.setText(terms_counted(shown))
        self.field.setEnabled(bool(everything))
        if not everything:
            self._empty.setText(self._how_to_begin())
        elif not shown:
            self._empty.setText(self.tr("No term has these words"))
        self._stack.setCurrentWidget(self.list if shown else self._empty)
        self._first = self.list if shown else self.field if everything else self._footer.add
        self._enable()

    def _how_to_begin(self) -> str:
        key = key_shown(self._footer.add)
        with_key = self.tr("Select a word in the corrected text and press {key} to add a term.")
        return with_key.format(key=key) if key else self.tr("Select a word in the corrected text and add it here.")

    def _count_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _count_places(self) -> None:
        if not self._document.reports:
            return
        rules = (flag.finding.rule for flag in self._document.all_flags() if flag.finding.checker == CHECKER)
        self.model.show_left(Counter(rules))

    def _enable(self) -> None:
        chosen = self.list.chosen if self.model.rowCount() else []
        terms = bool(self._document.transcript.terms)
        self._footer.enable(chosen=len(chosen), writable=not self._document.read_only, terms=terms)

    def _ask_to_add(self) -> None:
        if not self._document.read_only:
            self.add_asked.emit()

    def _show_menu(self, at: QPoint) -> None:
        if self.list.chosen:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self._actions())
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _actions(self) -> list[QAction]:
        return self._footer.term_actions
