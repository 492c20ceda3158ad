# SPDX-License-Identifier: GPL-3.0-or-later
"""The History tab: revisions with what they changed, to compare and to go back to."""

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFont, QHideEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.history.revision import Kind, Revision
from ui.background import Background
from ui.document import Document
from ui.export.fields import field_style
from ui.flags.panel_button import RING, PanelButton
from ui.history import wording
from ui.history.note_dialog import ask_for_note
from ui.history.rename_dialog import RenameDialog
from ui.history.revision_list import Choice, RevisionList
from ui.history.revision_model import Compared, RevisionModel
from ui.history.revision_reader import History, RevisionReader
from ui.history.unsaved import UnsavedChanges
from ui.key_tips import give_tip
from ui.theme.roles import Role
from ui.theme.theme import Theme

FOOTER_HEIGHT = 54
SEARCH_HEIGHT = 30
ENDS = 2
"""A comparison has two."""


class HistoryPanel(QWidget):
    """Reads nothing while it is hidden.

    Signals:
        compare_requested: the older revision's id, and the newer one's or None for the working copy.

    """

    compare_requested = Signal(int, object)

    def __init__(
        self,
        document: Document,
        background: Background,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        with_title: bool = False,
    ) -> None:
        """`with_title` is for places where no tab says what this is."""
        super().__init__(parent)
        self._document = document
        self._background = background
        self._theme = theme
        self.model = RevisionModel(self)
        self.list = RevisionList(self.model, theme)
        self._reader = RevisionReader(document, background, self)
        self._unsaved = UnsavedChanges(document, background, self)
        self._title = QLabel(self.tr("History") if with_title else "")
        self._count = QLabel()
        self.search = QLineEdit(placeholderText=self.tr("Search revisions"), clearButtonEnabled=True)
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._make_actions()
        self._build()
        self._connect()
        self._follow_theme()
        self._enable()

    def set_compared(self, from_revision: int | None, to_revision: int | None) -> None:
        """Mark the two rows that the review shows."""
        self.model.set_compared(Compared(from_revision, to_revision))
        self.list.doItemsLayout()

    def show_time(self, revision: int) -> None:
        """Mark the one row whose text the review shows."""
        self.model.set_compared(Compared(revision, revision))
        self.list.doItemsLayout()
        index = self.model.index_of(revision)
        self.list.scrollTo(index)

    def clear_compared(self) -> None:
        """Take the marks away."""
        self.model.set_compared(None)
        self.list.doItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        (self.list if self.list.isVisible() else self.search).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Begin to follow the history."""
        super().showEvent(event)
        self._reader.watch(True)
        self._unsaved.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Follow it no more."""
        super().hideEvent(event)
        self._reader.watch(False)
        self._unsaved.watch(False)

    # What can be done

    def compare_with_before(self) -> None:
        """Compare the chosen revision with the one before; the working copy with the newest; or the two chosen."""
        chosen = self.list.chosen()
        if len(chosen) >= ENDS:
            self.compare_chosen()
        elif chosen:
            before = self.model.revision_before(chosen[0]) if chosen[0] else self.model.newest
            if before:
                self._ask(before, chosen[0])

    def compare_with_now(self) -> None:
        """Compare the chosen revision with the working copy."""
        chosen = self.list.chosen()
        if len(chosen) == 1 and chosen[0]:
            self._ask(chosen[0], None)

    def compare_chosen(self) -> None:
        """Compare the oldest of the chosen with the newest of them."""
        chosen = self.list.chosen()
        if len(chosen) >= ENDS and (oldest := chosen[-1]):
            self._ask(oldest, chosen[0])

    def restore(self) -> None:
        """Bring the transcript back to the chosen revision: one step of undo, so nothing is asked."""
        chosen = self.list.chosen()
        if self._restorable(chosen) and chosen[0]:
            self._document.restore(chosen[0].id)

    def rename(self) -> None:
        """Ask for another note for the chosen revision."""
        chosen = self.list.chosen()
        if self._renamable(chosen) and chosen[0]:
            dialog = RenameDialog(self._document, chosen[0], self._theme, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def save_revision(self) -> None:
        """Ask for a note and save a revision."""
        ask_for_note(self._document, self._background, self._theme, self.window())

    def _ask(self, older: Revision, newer: Choice) -> None:
        self.compare_requested.emit(older.id, newer.id if newer else None)

    # How it is put together

    def _make_actions(self) -> None:
        self._before = self._action(self.tr("Compare with the one &before"), "Return", self.compare_with_before)
        self._now = self._action(self.tr("Compare with &now"), "Shift+Return", self.compare_with_now)
        self._both = self._action(self.tr("Compare the &chosen"), "Return", self.compare_chosen)
        self._rename = self._action(self.tr("Rena&me…"), "F2", self.rename)
        self._rename.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._rename)
        self._restore = self._action(self.tr("Rest&ore"), "Ctrl+R", self.restore)
        # The list itself knows Enter; as shortcuts, Return would be taken from the buttons.
        self._restore.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self._restore)

    def _action(self, text: str, key: str, act: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)
        return action

    def _build(self) -> None:
        head = QWidget()
        head.setFixedHeight(36)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 0, 14, 0)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._count)
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._line())
        layout.addWidget(self._search_row())
        layout.addLayout(self._stack, 1)
        layout.addWidget(self._footer())
        # Only now: a stack that has no place yet shows its first widget as a window of its own.
        self._stack.addWidget(self.list)
        self._empty.setMargin(24)
        order = (self.search, self.list, self._save_button, self._compare_button, self._restore_button)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        self._stack.addWidget(self._empty)

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        return line

    def _search_row(self) -> QWidget:
        self.search.setAccessibleName(self.tr("Search revisions"))
        self.search.setFixedHeight(SEARCH_HEIGHT)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(14, 8, 14, 2)
        row.addWidget(self.search)
        return held

    def _footer(self) -> QWidget:
        self._save_button = PanelButton(self._theme)
        self._save_button.setText(self.tr("&Save…"))
        self._save_button.setAccessibleName(self.tr("Save a revision"))
        give_tip(self._save_button, self.tr("Save a revision with a note"), "save-named")
        self._compare_button = PanelButton(self._theme)
        self._compare_button.setText(self.tr("Com&pare ▾"))
        self._compare_button.setAccessibleName(self.tr("Compare"))
        self._compare_button.setMenu(self._menu_of(self._before, self._now, self._both))
        self._restore_button = PanelButton(self._theme)
        self._restore_button.setText(self.tr("Rest&ore"))
        self._restore_button.setToolTip(self.tr("Bring the text back to this revision; undo takes it back (Ctrl+R)"))
        footer = QWidget()
        footer.setFixedHeight(FOOTER_HEIGHT)
        row = QHBoxLayout(footer)
        row.setContentsMargins(14 - RING, 0, 14 - RING, 0)
        row.setSpacing(8 - 2 * RING)
        for button in (self._save_button, self._compare_button, self._restore_button):
            row.addWidget(button)
        row.addStretch(1)
        return footer

    def _menu_of(self, *actions: QAction) -> QMenu:
        menu = QMenu(self)
        menu.addActions(actions)
        return menu

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_to_first)
        self.list.choice_changed.connect(self._enable)
        self.list.compare_asked.connect(self.compare_with_before)
        self.list.compare_with_now_asked.connect(self.compare_with_now)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._context_menu)
        self._save_button.clicked.connect(self.save_revision)
        self._restore_button.clicked.connect(self.restore)
        self._reader.read.connect(self._show)
        self._reader.nothing.connect(self._show_nothing)
        self._unsaved.changed.connect(self._show_unsaved)
        self._theme.changed.connect(self._follow_theme)

    def _context_menu(self, at: QPoint) -> None:
        if self.list.chosen():
            menu = self._menu_of(self._before, self._now, self._both, self._rename, self._restore)
            menu.insertSeparator(self._rename)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _follow_theme(self) -> None:
        self._title.setFont(self._theme.ui_font(12, QFont.Weight.DemiBold))
        self._count.setFont(self._theme.ui_font(12, tabular=True))
        palette = self._theme.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT_MUTED))
        for label in (self._count, self._empty):
            label.setPalette(palette)
        self.search.setFont(self._theme.ui_font(13))
        self.search.setStyleSheet(field_style(self._theme))

    # What is shown

    def _show(self, history: History) -> None:
        chosen = [revision.id if revision else None for revision in self.list.chosen()]
        at = self.list.verticalScrollBar().value()
        self.model.show(history.revisions, self._unsaved.known)
        self.model.set_imported_words(history.imported_words)
        self.list.choose(chosen)
        self.list.verticalScrollBar().setValue(at)
        self._count.setText(wording.revisions_counted(len(history.revisions)))
        self._show_list()

    def _search(self, term: str) -> None:
        self.model.search(term)
        self._show_list()

    def _show_list(self) -> None:
        """Show the list, or say that nothing was found."""
        found = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.list if found else self._empty)
        if not found:
            self._empty.setText(self.tr("No revision has these words, this name or this time."))
        self._enable()

    def _go_to_first(self) -> None:
        """Give the list the keyboard, at the first revision that was found."""
        index = self.model.index(self.model.first_choice)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.setFocus()

    def _show_nothing(self, sentence: str) -> None:
        self.model.clear()
        self._count.setText(wording.revisions_counted(0))
        self._empty.setText(sentence)
        self._stack.setCurrentWidget(self._empty)
        self._enable()

    def _show_unsaved(self) -> None:
        self.model.set_unsaved(self._unsaved.known)

    def _enable(self) -> None:
        chosen = self.list.chosen()
        single = chosen[0] if len(chosen) == 1 else None
        may_compare = bool(single and self.model.revision_before(single)) or chosen == [None]
        self._before.setEnabled(may_compare)
        self._now.setEnabled(single is not None)
        self._both.setEnabled(len(chosen) >= ENDS)
        self._compare_button.setEnabled(bool(chosen))
        for control in (self._restore, self._restore_button):
            control.setEnabled(self._restorable(chosen))
        self._rename.setEnabled(self._renamable(chosen))
        self._save_button.setEnabled(not self._document.read_only and self.model.newest is not None)

    def _restorable(self, chosen: list[Choice]) -> bool:
        return not self._document.read_only and len(chosen) == 1 and chosen[0] is not None

    def _renamable(self, chosen: list[Choice]) -> bool:
        """Tell whether one revision is chosen that has a name of its own: the import is always called the same."""
        return self._restorable(chosen) and chosen[0] is not None and chosen[0].kind is not Kind.IMPORT
