# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet: source texts beside the translations that they go with, to be put right before they are kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.cancelling import Cancelled
from app.transcript.alignment import Alignment
from app.transcript.utf16 import Utf16Map
from ui.background import Background, Task
from ui.sources.form import AlignmentForm
from ui.theme.roles import Role
from ui.theme.theme import Theme


class AlignmentSheet(QDialog):
    """Nothing is kept before it is accepted. Whatever is done in it can be undone in it.

    Attributes:
        form: the controls.

    """

    def __init__(self, name: str, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        """Name the file that the source text comes from."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Source text"))
        self._background = background
        self._before: list[Alignment] = []
        self._task: Task | None = None
        self.form = AlignmentForm(self, theme)
        self.form.title.setText(self.tr("Source text of “{name}”").format(name=name))
        self._connect()
        self._enable()

    @property
    def alignment(self) -> Alignment:
        """What is to be kept."""
        return self.form.model.alignment

    def read(self, work: Callable[[Cancelled], Alignment]) -> None:
        """Have the texts read and aligned in the background; closing the sheet calls it off."""
        self.form.framed.say(self.tr("Reading the file, and looking for what belongs together…"))
        self._task = self._background.run(work, self.show_alignment, self._refuse)

    def show_alignment(self, alignment: Alignment) -> None:
        """Show an alignment, with the first doubtful pair chosen."""
        self._task = None
        self.form.model.show(alignment)
        self.form.framed.show_list()
        self.form.table.go_to(min(self.form.model.doubts, default=0))
        self.form.table.setFocus()
        self._show()

    def change(self, how: Callable[[Alignment, int], Alignment]) -> None:
        """Change the alignment at the chosen row."""
        row = self.form.table.row
        if row < 0:
            return
        before, after = self.alignment, how(self.alignment, row)
        if after != before:
            self._before.append(before)
            self.form.model.show(after)
            self._show()

    def undo(self) -> None:
        """Take back what was done last."""
        if self._before:
            self.form.model.show(self._before.pop())
            self._show()

    def next_doubt(self) -> None:
        """Go to the next doubtful pair; after the last comes the first."""
        doubts = sorted(self.form.model.doubts)
        if doubts:
            self.form.table.go_to(next((row for row in doubts if row > self.form.table.row), doubts[0]))

    def previous_doubt(self) -> None:
        """Go to the doubtful pair before; before the first comes the last."""
        doubts = sorted(self.form.model.doubts, reverse=True)
        if doubts:
            self.form.table.go_to(next((row for row in doubts if row < self.form.table.row), doubts[0]))

    def done(self, result: int) -> None:
        """Call off what is under way."""
        if self._task:
            self._task.cancel()
        super().done(result)

    @property
    def _caret(self) -> int:
        cursor = self.form.source.textCursor()
        return Utf16Map(self.form.source.toPlainText()).point(cursor.selectionStart())

    def _refuse(self, sentence: str) -> None:
        self._task = None
        self.form.framed.say(sentence)

    def _show(self) -> None:
        self.form.show_row(self.form.table.row)
        count = len(self.form.model.doubts)
        if not count:
            said = self.tr("No pair is doubtful.")
        elif count == 1:
            said = self.tr("1 pair is doubtful.")
        else:
            said = self.tr("{count} pairs are doubtful.").format(count=count)
        self.form.say(said, Role.DEL_TEXT if count else Role.TEXT_MUTED)
        self._enable()

    def _enable(self) -> None:
        form, row, rows = self.form, self.form.table.row, self.form.model.rowCount()
        text = 0 <= row < rows and bool(self.alignment.sources[row])
        for button in (form.up, form.cut_up, form.join):
            button.setEnabled(text and row > 0)
        for button in (form.down, form.cut_down, form.room):
            button.setEnabled(text and row + 1 < rows)
        for button in (form.previous, form.next):
            button.setEnabled(bool(form.model.doubts))
        form.undo.setEnabled(bool(self._before))
        form.keep.setEnabled(any(self.alignment.sources))

    def _connect(self) -> None:
        form = self.form
        for button, act, keys in (
            (form.up, lambda: self.change(Alignment.move_up), "Alt+Up"),
            (form.down, lambda: self.change(Alignment.move_down), "Alt+Down"),
            (form.cut_up, lambda: self.change(lambda one, row: one.cut_up(row, self._caret)), "Ctrl+Shift+Return"),
            (form.cut_down, lambda: self.change(lambda one, row: one.cut_down(row, self._caret)), "Ctrl+Return"),
            (form.join, lambda: self.change(Alignment.join_up), "Ctrl+J"),
            (form.room, lambda: self.change(Alignment.make_room), "Ctrl+Shift+J"),
            (form.undo, self.undo, "Ctrl+Z"),
            (form.next, self.next_doubt, "F8"),
            (form.previous, self.previous_doubt, "Shift+F8"),
        ):
            button.clicked.connect(act)
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(button.click)
        form.cancel.clicked.connect(self.reject)
        form.keep.clicked.connect(self.accept)
        form.table.row_changed.connect(lambda: form.show_row(form.table.row))
        form.table.row_changed.connect(self._enable)
