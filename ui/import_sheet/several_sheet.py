# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet for several files at once: what was found in each, and, once for all, what could not be kept."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app.drafts import Draft, Tracked
from app.several_drafts import Entry, lost_in, read_entries, with_draft
from ui.background import Background, Task
from ui.choice_box import ChoiceBox
from ui.flags.panel_button import PanelButton
from ui.import_sheet.entry_model import EntryColumn, EntryModel
from ui.import_sheet.list_table import ListTable
from ui.import_sheet.sheet import ImportSheet
from ui.import_sheet.wording import lost_by_file, tracked_choices
from ui.row import row
from ui.theme.roles import Role
from ui.theme.theme import Theme

SIZE = QSize(860, 520)
LEAST = QSize(620, 360)
SIDE = 20
WIDTHS: dict[int, int] = {EntryColumn.FILE: 260, EntryColumn.TURNS: 80}


class SeveralSheet(QDialog):
    """Nothing is written before it is accepted; a file that cannot be imported says why and is left out.

    Signals:
        import_asked: projects are to be made of `entries`.

    Attributes:
        entries: the files, with their turns as they are to be imported.

    """

    import_asked = Signal()

    def __init__(
        self, entries: Sequence[Entry], background: Background, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import several files"))
        self._background = background
        self._theme = theme
        self._reading: Task | None = None
        self.entries = list(entries)
        self._title, self._said = QLabel(), QLabel(wordWrap=True)
        self.tracked = ChoiceBox(self.tr("Tracked changes"), theme)
        self._tracked_title = QLabel(self.tr("&Tracked changes"))
        self.model = EntryModel(theme, self)
        self.table = ListTable(self.model, WIDTHS, theme, self)
        self.look, self.cancel, self.make = PanelButton(theme), PanelButton(theme), PanelButton(theme, primary=True)
        self._lay_out()
        self._connect()
        self._show()
        self.table.selectRow(0)
        self.table.setFocus()

    @property
    def said(self) -> str:
        """What is said of all files together."""
        return self._said.text()

    def choose_tracked(self, tracked: Tracked) -> None:
        """Read the files anew with their tracked changes accepted, rejected, or kept apart."""
        self._call_off()
        self._enable(busy=True)
        paths = [entry.path for entry in self.entries]
        self._reading = self._background.run(lambda cancelled: read_entries(paths, tracked, cancelled), self._take)

    def look_at(self) -> None:
        """Show the turns found in the file that the keyboard is at, to be put right."""
        entry = self.model.entry_at(self.table.currentIndex().row())
        if entry is None or entry.draft is None or self._reading:
            return
        sheet = ImportSheet(entry.draft, self._background, self._theme, self)
        sheet.form.make.setText(self.tr("&Done"))

        def take() -> None:
            self.take(sheet.draft)
            sheet.accept()

        sheet.form.make.clicked.connect(take)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def take(self, draft: Draft) -> None:
        """Import a file as it was put right."""
        self.entries = with_draft(self.entries, draft)
        self._show()

    def show_making(self) -> None:
        """Show that the projects are being made."""
        self._enable(busy=True)

    def done(self, result: int) -> None:
        """Call off what is under way."""
        self._call_off()
        super().done(result)

    def _call_off(self) -> None:
        if self._reading:
            self._reading.cancel()
            self._reading = None

    def _take(self, entries: list[Entry]) -> None:
        self._reading = None
        self.entries = entries
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        drafts = [entry.draft for entry in self.entries if entry.draft]
        self.model.show(self.entries)
        self._title.setText(self.tr("What was found in {count} files").format(count=len(self.entries)))
        self._said.setText(lost_by_file(lost_in(self.entries)))
        self._said.setVisible(bool(self._said.text()))
        self.make.setText(
            self.tr("&Import 1 file")
            if len(drafts) == 1
            else self.tr("&Import {count} files").format(count=len(drafts))
        )
        self.make.updateGeometry()
        for widget in (self._tracked_title, self.tracked):
            widget.setVisible(any(draft.has_tracked for draft in drafts))
        self._enable(busy=False)

    def _enable(self, *, busy: bool) -> None:
        entry = self.model.entry_at(self.table.currentIndex().row())
        self.look.setEnabled(not busy and entry is not None and entry.draft is not None)
        self.make.setEnabled(not busy and any(entry.draft for entry in self.entries))
        for widget in (self.table, self.tracked):
            widget.setEnabled(not busy)

    def _lay_out(self) -> None:
        self.resize(SIZE)
        self.setMinimumSize(LEAST)
        self._tracked_title.setBuddy(self.tracked)
        self.tracked.offer(tracked_choices())
        self.tracked.fit()
        self.table.setAccessibleName(self.tr("Files to import"))
        self.look.setText(self.tr("&Look at the turns…"))
        self.look.setToolTip(self.tr("See the turns found in this file, and put them right (Enter)"))
        self.cancel.setText(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, SIDE, SIDE, 16)
        column.setSpacing(8)
        column.addLayout(row(self._title, None, self._tracked_title, self.tracked))
        column.addWidget(self._said)
        column.addWidget(self.table, 1)
        column.addLayout(row(self.look, None, self.cancel, self.make))
        self._title.setFont(self._theme.ui_font(15, QFont.Weight.DemiBold))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        palette = QPalette(self._theme.palette())
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour(Role.ACTIVE_TINT))
        self._said.setPalette(palette)
        self._said.setAutoFillBackground(True)
        self._said.setMargin(8)
        for button in (self.look, self.cancel, self.make):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.tracked.chosen.connect(lambda: self.choose_tracked(self.tracked.value))
        self.table.doubleClicked.connect(lambda _: self.look_at())
        self.table.selectionModel().currentChanged.connect(lambda *_: self._enable(busy=False))
        for keys in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(keys), self.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.look_at)
        self.look.clicked.connect(self.look_at)
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self.import_asked)
