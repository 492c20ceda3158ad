# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet: what was found in a text, to be put right before it becomes a project."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.drafts import Draft, Tracked, read_draft
from app.transcript.turn import Role
from ui.background import Background, Task
from ui.import_sheet.draft_table import DraftTable
from ui.import_sheet.naming import ask_for_new_name, ask_for_speaker
from ui.import_sheet.sheet_form import SheetForm
from ui.theme.theme import Theme


class ImportSheet(QDialog):
    """Nothing is written before it is accepted. Whatever is done in it can be undone in it.

    Attributes:
        draft: the turns as they are to be imported.

    """

    def __init__(self, draft: Draft, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self._background = background
        self._theme = theme
        self._before: list[Draft] = []
        self._reading: Task | None = None
        self.draft = draft
        self.form = SheetForm(self, theme)
        self._connect()
        self._show()
        self.table.select(0, 0)
        self.table.setFocus()

    @property
    def table(self) -> DraftTable:
        """The turns."""
        return self.form.table

    def set_role(self, role: Role) -> None:
        """Say what the selected turns are."""
        self._change(self.draft.with_role(self.table.rows, role))

    def swap(self) -> None:
        """Swap questions and answers in the selected turns, or, if fewer than two are selected, in all."""
        rows = self.table.rows
        several = len(rows) > 1
        self._change(self.draft.with_swapped(rows if several else range(len(self.draft.turns))))

    def join(self) -> None:
        """Make one turn of the selected turns."""
        rows = self.table.rows
        if self.draft.can_join(rows):
            self._change(self.draft.with_joined(rows), select=(rows[0], rows[0]))

    def split(self) -> None:
        """Make a turn of each paragraph of the selected turns."""
        rows = self.table.rows
        if self.draft.can_split(rows):
            more = len(self.draft.with_split(rows).turns) - len(self.draft.turns)
            self._change(self.draft.with_split(rows), select=(rows[0], rows[-1] + more))

    def undo(self) -> None:
        """Take back what was done last."""
        if self._before:
            row = max(self.table.row, 0)
            again = len(self._before[-1].turns) == len(self.draft.turns)
            self.draft = self._before.pop()
            self._show()
            if not again:
                self.table.select(min(row, len(self.draft.turns) - 1), min(row, len(self.draft.turns) - 1))

    def choose_encoding(self, encoding: str | None) -> None:
        """Read the file anew; what was done here is gone then, as it may be another text."""
        self._read(encoding, self.draft.tracked)

    def choose_tracked(self, tracked: Tracked) -> None:
        """Read the file anew with its tracked changes accepted, rejected, or kept apart; as `choose_encoding`."""
        self._read(self.draft.encoding, tracked)

    def show_making(self) -> None:
        """Show that the project is being made."""
        self.form.show_error("")
        self.form.show_busy(True)

    def show_failure(self, sentence: str) -> None:
        """Say why the project could not be made."""
        self.form.show_busy(False)
        self.form.show_error(sentence)

    def done(self, result: int) -> None:
        """Call off what is under way."""
        if self._reading:
            self._reading.cancel()
        super().done(result)

    def _read(self, encoding: str | None, tracked: Tracked) -> None:
        if self._reading:
            self._reading.cancel()
        self.form.show_error("")
        self.form.show_busy(True)
        path = self.draft.path
        self._reading = self._background.run(lambda _: read_draft(path, encoding, tracked), self._take, self._refuse)

    def _take(self, draft: Draft) -> None:
        self._reading = None
        self._before.clear()
        self.draft = draft
        self.form.show_busy(False)
        self._show()
        self.table.select(0, 0)
        self.table.setFocus()

    def _refuse(self, sentence: str) -> None:
        self._reading = None
        self.form.show_busy(False)
        self.table.setFocus()
        self.form.encoding.choose(self.draft.encoding)
        self.form.tracked.choose(self.draft.tracked)
        self.form.show_error(sentence)

    def _change(self, draft: Draft, select: tuple[int, int] | None = None) -> None:
        if draft.turns == self.draft.turns:
            return
        self._before.append(self.draft)
        self.draft = draft
        self._show()
        if select:
            self.table.select(*select)

    def _show(self) -> None:
        self.form.show(self.draft)
        self._enable()

    def _enable(self) -> None:
        self.form.enable(self.draft, self.table.rows, can_undo=bool(self._before))

    def _ask_for_speaker(self) -> None:
        rows = self.table.rows
        if rows:
            ask_for_speaker(self.draft, rows, self._theme, self, lambda name: self._set_speaker(rows, name))

    def _set_speaker(self, rows: Sequence[int], name: str) -> None:
        self._change(self.draft.with_speaker(rows, name))

    def _ask_for_new_name(self) -> None:
        ask_for_new_name(
            self.draft,
            self.table.row,
            self._theme,
            self,
            lambda old, new: self._change(self.draft.with_renamed(old, new)),
        )

    def _connect(self) -> None:
        form = self.form
        for role, action in form.roles.items():
            action.triggered.connect(lambda _=False, role=role: self.set_role(role))
        for button, act, keys in (
            (form.swap, self.swap, ""),
            (form.speaker, self._ask_for_speaker, "Alt+6"),
            (form.rename, self._ask_for_new_name, ""),
            (form.join, self.join, "Ctrl+J"),
            (form.split, self.split, "Ctrl+Shift+Return"),
            (form.undo, self.undo, "Ctrl+Z"),
            (form.cancel, self.reject, ""),
        ):
            button.clicked.connect(act)
            if keys:
                QShortcut(QKeySequence(keys), self).activated.connect(act)
        form.encoding.chosen.connect(lambda: self.choose_encoding(form.encoding.value))
        form.tracked.chosen.connect(lambda: self.choose_tracked(form.tracked.value))
        form.table.selection_changed.connect(self._enable)
