# SPDX-License-Identifier: GPL-3.0-or-later
"""What Fairhand has learnt: how often each rule was accepted or ignored, what that made of it, a way to forget it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.checking.learnt import LearntRule
from app.learning.verdicts import Forgotten
from ui.background import Background
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.link_button import LinkButton
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.learning.model import LearntModel
from ui.learning.store import LearntStore
from ui.learning.table import LearntTable
from ui.numbers import grouped
from ui.row import row
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(1180, 560)
LEAST = QSize(900, 360)


class LearntDialog(QDialog):
    """All rules that something was decided about.

    Signals:
        learnt_changed: open transcripts are to be looked at again.

    """

    learnt_changed = Signal()

    def __init__(self, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What Fairhand has learnt"))
        self._theme = theme
        self._gone: Sequence[Forgotten] = ()
        self._learns = True
        self.store = LearntStore(background, self)
        self.model = LearntModel(self)
        self.search = QLineEdit(placeholderText=self.tr("Search"), clearButtonEnabled=True)
        self._counted = QLabel()
        self._hint = QLabel(wordWrap=True)
        self.table = LearntTable(self.model, theme)
        self._framed = FramedList(self.table, theme)
        self._said = QLabel(wordWrap=True)
        self.undo = LinkButton(self.tr("Undo"), theme)
        self.forget_all, self.forget, self._close = (PanelButton(theme) for _ in range(3))
        self._lay_out()
        self._connect()
        self._dress()
        self.store.load()

    def _lay_out(self) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(8)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addLayout(row(self.search, self._counted))
        column.addWidget(self._hint)
        column.addWidget(self._framed, 1)
        column.addLayout(row(self._said, self.undo))
        column.addLayout(row(self.forget_all, None, self.forget, self._close))
        self.undo.hide()

    def _connect(self) -> None:
        store, table = self.store, self.table
        store.loaded.connect(self._show_all)
        store.changed.connect(self.learnt_changed)
        store.forgotten.connect(self._offer_undo)
        store.failed.connect(lambda sentence: self._say(sentence, Role.DEL_TEXT))
        table.forget_asked.connect(self._forget)
        table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.model.modelReset.connect(self._show_emptiness)
        self.search.textChanged.connect(self.model.search)
        self.forget.clicked.connect(lambda: self._forget(table.chosen))
        self.forget_all.clicked.connect(lambda: self._forget(self.model.all))
        self.undo.clicked.connect(self._put_back)
        self._close.clicked.connect(self.accept)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)
        self._theme.changed.connect(self._dress)

    def _show_all(self, rules: list[LearntRule], learns: bool) -> None:
        """Show what is learnt now; the same row stays current, or the one that has come to its place."""
        first = not self.model.all
        self._learns = learns
        current = self.table.currentIndex()
        place, column = max(current.row(), 0), max(current.column(), 0)
        before = self.model.at(current.row()) if current.isValid() else None
        self.model.show_all(rules)
        row = self.model.row_of((before.checker, before.rule)) if before else None
        row = min(place, self.model.rowCount() - 1) if row is None else row
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))
        if first and rules and not self.search.text():
            self.table.setFocus()

    def _show_emptiness(self) -> None:
        shown, count = self.model.rowCount(), len(self.model.all)
        if shown:
            self._framed.show_list()
        elif count:
            self._framed.say(self.tr("No rule has these words."))
        else:
            self._framed.say(
                self.tr(
                    "Nothing is learnt yet.\n\nAccept a suggestion, type in flagged words or ignore a flag: the rule "
                    "behind it is listed here then."
                )
            )
        counted = self.tr("1 rule") if count == 1 else self.tr("{count} rules").format(count=grouped(count))
        if shown != count:
            counted = self.tr("{shown} of {count}").format(shown=grouped(shown), count=grouped(count))
        self._counted.setText(counted)
        self._counted.setVisible(count > 0)
        self._hint.setText(
            self.tr(
                "A rule that you accept gets surer, one that you ignore less sure, and others of its kind a little; "
                "from the next check on."
            )
            if self._learns
            else self.tr("Learning is off in the settings: nothing is noted, and every rule is as sure as it came.")
        )
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.forget.setEnabled(bool(self.table.chosen))
        self.forget_all.setEnabled(bool(self.model.all))

    def _forget(self, rules: Sequence[LearntRule]) -> None:
        if rules and not self.store.is_busy:
            self.store.forget(rules)

    def _offer_undo(self, gone: list[Forgotten]) -> None:
        self._gone = gone
        count = len({one.key for one in gone if one.counts})
        one = self.tr("1 decision forgotten.")
        self._say(one if count == 1 else self.tr("{count} decisions forgotten.").format(count=grouped(count)))
        self.undo.show()

    def _put_back(self) -> None:
        gone, self._gone = self._gone, ()
        self._say("")
        self.store.put_back(gone)
        self.table.setFocus()

    def _say(self, sentence: str, role: Role = Role.TEXT_MUTED) -> None:
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(role))
        self._said.setPalette(palette)
        self._said.setText(sentence)
        self.undo.hide()

    def _dress(self) -> None:
        theme = self._theme
        self.setStyleSheet(field_style(theme))
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        for label in (self._counted, self._hint):
            label.setPalette(muted)
        for label in (self._counted, self._hint, self._said):
            label.setFont(theme.ui_font(12, tabular=True))
        self.search.setAccessibleName(self.tr("Search rules"))
        self.search.setMinimumHeight(32)
        for button, text in (
            (self.forget_all, self.tr("Forget &all")),
            (self.forget, self.tr("&Forget")),
            (self._close, self.tr("Close")),
        ):
            button.setText(text)
            button.setAutoDefault(False)


def show_learnt(document: Document | None, background: Background, theme: Theme, window: QWidget) -> LearntDialog:
    """Open the dialog over a window; an open transcript is looked at again when something is forgotten."""
    dialog = LearntDialog(background, theme, window)
    if document is not None:
        dialog.learnt_changed.connect(document.check_now)
    dialog.finished.connect(lambda _: dialog.store.finish(dialog.deleteLater))
    dialog.open()
    return dialog
