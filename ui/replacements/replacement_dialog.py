# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks which of many replacements are to be made, and makes them as one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.cancelling import Cancelled
from app.history.revision import Kind
from app.transcript.edits import Edit
from app.transcript.replacements import Replacement, as_edits
from app.transcript.undo import Cause
from ui.background import Background, Task
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.panel_button import PanelButton
from ui.framed_list import FramedList
from ui.numbers import grouped
from ui.replacements.replacement_list import ReplacementList
from ui.replacements.replacement_model import ReplacementModel
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(760, 560)

Plan = Callable[[Cancelled], Sequence[Replacement]]
"""Works out what is to be replaced, in the background."""


class ReplacementDialog(QDialog):
    """A list with ticks, all of them set to begin with.

    Signals:
        made: how many replacements were made.

    """

    made = Signal(int)

    def __init__(  # noqa: PLR0913, PLR0917 - what all dialogs of the window are given, and what this one says
        self,
        document: Document,
        background: Background,
        theme: Theme,
        title: str,
        label: Callable[[int], str],
        parent: QWidget | None = None,
        cause: Cause | None = None,
    ) -> None:
        """`label` names the step of undo, by the number of replacements; `cause` is why they are made."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setStyleSheet(field_style(theme))
        self._document = document
        self._background = background
        self._theme = theme
        self._label = label
        self._cause = cause
        self._task: Task | None = None
        self._numbers = {turn_id: row + 1 for row, turn_id in enumerate(document.order)}
        self.model = ReplacementModel(lambda turn_id: self._numbers[turn_id], self)
        self.list = ReplacementList(document, self.model, theme, self)
        self.choices = QVBoxLayout()
        self._framed = FramedList(self.list, theme, self)
        self._said = QLabel(self)
        self._hint = QLabel(self.tr("Space to tick, Ctrl+A for all or none"), self)
        self._cancel = PanelButton(theme, parent=self)
        self.replace = PanelButton(theme, primary=True, parent=self)
        self._lay_out()
        self._connect()
        self.resize(SIZE)
        self._show_count()

    def plan(self, plan: Plan) -> None:
        """Have the replacements worked out and show them; what was shown before is gone."""
        self._call_off()
        self.model.show(())
        self._say_instead(self.tr("Looking…"))
        self._task = self._background.run(plan, self._show, self._say_instead)

    def say_meanwhile(self, words: str) -> None:
        """Show some words where the list will be, as long as it is not there."""
        if self._task:
            self._framed.say(words)

    def done(self, result: int) -> None:
        """Call off what is under way."""
        self._call_off()
        super().done(result)

    def _show(self, replacements: Sequence[Replacement]) -> None:
        self._task = None
        self.model.show(replacements)
        if replacements:
            self._framed.show_list()
            self.list.setFocus()
        else:
            self._say_instead(self.tr("There is nothing to replace"))

    def _say_instead(self, sentence: str) -> None:
        self._task = None
        self._framed.say(sentence)

    def _make(self) -> None:
        """Work the edits out on a copy, in the background, and make them."""
        chosen = self.model.chosen()
        if not chosen or self._task:
            return
        copy = self._document.transcript.copy()
        self.replace.setEnabled(False)
        self._said.setText(self.tr("Replacing…"))

        def work(cancelled: Cancelled) -> list[Edit]:
            return as_edits(copy, chosen, cancelled)

        self._task = self._background.run(work, lambda edits: self._perform(edits, len(chosen)), self._say_instead)

    def _perform(self, edits: Sequence[Edit], count: int) -> None:
        self._task = None
        label = self._label(count)
        if count > 1:
            self._document.session.save_revision(self.tr("Before: {what}").format(what=label), Kind.AUTOSAVE)
        self._document.perform(lambda: edits, label, self._cause)
        self.accept()
        self.made.emit(count)

    def _call_off(self) -> None:
        if self._task:
            self._task.cancel()
            self._task = None

    def _show_count(self) -> None:
        ticked, of = self.model.ticked_count, self.model.rowCount()
        self._said.setText(
            self.tr("{ticked} of {count} ticked").format(ticked=grouped(ticked), count=grouped(of)) if of else ""
        )
        one = self.tr("Replace 1 place")
        many = self.tr("Replace {count} places").format(count=grouped(ticked))
        self.replace.setText(one if ticked == 1 else many if ticked else self.tr("Replace"))
        self.replace.setEnabled(ticked > 0)
        self.replace.updateGeometry()
        self._hint.setVisible(of > 0)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(8)
        layout.addLayout(self.choices)
        layout.addWidget(self._framed, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._said)
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.replace)
        layout.addLayout(row)
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self.replace.setDefault(True)
        self._dress()

    def _connect(self) -> None:
        self.model.ticked.connect(self._show_count)
        self._cancel.clicked.connect(self.reject)
        self.replace.clicked.connect(self._make)

    def _dress(self) -> None:
        theme = self._theme
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._hint.setPalette(palette)
        self._said.setFont(theme.ui_font(12, QFont.Weight.DemiBold, tabular=True))
        self._hint.setFont(theme.ui_font(12))
