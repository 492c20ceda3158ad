# SPDX-License-Identifier: GPL-3.0-or-later
"""The Comments tab of the side panel: which are listed, the list, and what can be done with one of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.transcript.annotations import Comment
from ui.choice_box import ChoiceBox
from ui.comments.comment_list import CommentList
from ui.comments.comment_model import CommentModel, Listed
from ui.comments.commenting import Commenting
from ui.document import Document
from ui.flags.panel_button import RING, PanelButton
from ui.key_tips import give_tip, key_shown
from ui.soon import Soon
from ui.theme.roles import Role
from ui.theme.style_sheet import dress_scroll_bars
from ui.theme.theme import Theme

HEAD, FOOT = 46, 46
BOX = 30
SIDE = 12


class CommentsPanel(QWidget):
    """All comments of a document.

    Signals:
        counted: how many comments are open.

    """

    counted = Signal(int)

    def __init__(self, document: Document, work: Commenting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._work = work
        self._theme = theme
        self._listed = Listed.OPEN
        self._model = CommentModel(document, self)
        # Widgets get their parents in `_lay_out`, from top to bottom: that is the order in which Tab goes through them.
        self.list = CommentList(document, self._model, theme)
        self._which = ChoiceBox(self.tr("Comments that are listed"), theme, height=BOX)
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._new = PanelButton(theme)
        self._edit, self._resolve, self._delete = PanelButton(theme), PanelButton(theme), PanelButton(theme)
        self._lines = [QFrame(self), QFrame(self)]
        self._showing = Soon(self.list.viewport().update, self)
        self._lay_out()
        self._connect()
        self._dress()
        self.refresh()

    @property
    def listed(self) -> Listed:
        """Which comments are listed."""
        return self._listed

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Name the key that there is now, if there is nothing to show."""
        super().showEvent(event)
        self._empty.setText(self._why_empty())

    def list_those(self, listed: Listed) -> None:
        """List the open comments, the resolved ones, or all."""
        self._listed = listed
        self._which.choose(listed)
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on. A focus proxy would too, but Tab then passes over all that stands before it."""
        self.list.setFocus(event.reason())

    def refresh(self) -> None:
        """Show the comments as they are now; the current one stays current if it is still listed."""
        current = self._current()
        row = self.list.currentIndex().row()
        self._model.show(self._listed)
        again = self._model.row_of(current.id) if current else None
        last = self._model.rowCount() - 1
        if last >= 0 and row >= 0:
            self.list.setCurrentIndex(self._model.index(min(row, last) if again is None else again))
        self._stack.setCurrentWidget(self.list if last >= 0 else self._empty)
        self._empty.setText(self._why_empty())
        self._enable()
        self.counted.emit(sum(not comment.resolved for comment in self._document.comments.all()))

    def _why_empty(self) -> str:
        if not self._document.comments.all():
            key = key_shown(self._new)
            how = self.tr("Select words, or stand in a turn, and press {key}.").format(key=key) if key else ""
            return " ".join([self.tr("No comments yet."), how]).strip()
        return self.tr("Nothing is resolved yet") if self._listed is Listed.RESOLVED else self.tr("No open comments")

    def _current(self) -> Comment | None:
        return self._model.comment_at(self.list.currentIndex().row())

    def _enable(self) -> None:
        comment, writable = self._current(), not self._document.read_only
        self._resolve.setText(self.tr("Reo&pen") if comment and comment.resolved else self.tr("Re&solve"))
        for button in (self._edit, self._resolve, self._delete):
            button.setEnabled(comment is not None and writable)
        self._new.setEnabled(writable)

    def _lay_out(self) -> None:
        self._which.offer(
            [(self.tr("Open"), Listed.OPEN), (self.tr("Resolved"), Listed.RESOLVED), (self.tr("All"), Listed.ALL)]
        )
        self._new.setText(self.tr("&New…"))
        give_tip(self._new, self.tr("Comment on the selected words, or on the turn"), "add-comment")
        self._edit.setText(self.tr("Ed&it…"))
        self._edit.setToolTip(self.tr("Change the words of the comment (F2)"))
        self._resolve.setToolTip(self.tr("Resolve the comment, or open it again (Space)"))
        self._delete.setText(self.tr("&Delete"))
        self._delete.setToolTip(self.tr("Delete the comment; undo brings it back (Del)"))
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
        column.addWidget(_row(HEAD, self._which, self._new))
        column.addWidget(self._lines[0])
        column.addWidget(self._stack, 1)
        column.addWidget(self._lines[1])
        column.addWidget(_row(FOOT, self._resolve, self._edit, self._delete))

    def _connect(self) -> None:
        document, work, rows = self._document, self._work, self.list
        rows.visited.connect(lambda comment: work.go_to(comment, focus=False))
        rows.opened.connect(work.go_to)
        rows.edit_asked.connect(self._if_writable(work.edit))
        rows.resolve_asked.connect(self._if_writable(work.toggle_resolved))
        rows.delete_asked.connect(self._if_writable(work.remove))
        rows.current_changed.connect(self._enable)
        self._which.chosen.connect(lambda: self.list_those(self._which.value))
        self._new.clicked.connect(work.add)
        self._edit.clicked.connect(lambda: work.edit(self._current()))
        self._resolve.clicked.connect(lambda: work.toggle_resolved(self._current()))
        self._delete.clicked.connect(lambda: work.remove(self._current()))
        document.comments.changed.connect(self.refresh)
        document.order_changed.connect(self.refresh)
        document.turns_changed.connect(self._showing.ask)
        self._theme.changed.connect(self._dress)
        dress_scroll_bars(self, self._theme)

    def _if_writable(self, action):  # noqa: ANN001, ANN202 - a slot
        return lambda comment: None if self._document.read_only else action(comment)

    def _dress(self) -> None:
        theme = self._theme
        for line in self._lines:
            line.setPalette(QPalette(theme.colour(Role.BORDER)))
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.Window, theme.colour(Role.BASE))
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._empty.setPalette(palette)
        self._empty.setFont(theme.ui_font(13))


def _row(height: int, *widgets: QWidget) -> QWidget:
    row = QWidget()
    row.setFixedHeight(height)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(SIDE, 0, SIDE - RING, 0)
    layout.setSpacing(8 - 2 * RING)
    for widget in widgets:
        layout.addWidget(widget)
    if not isinstance(widgets[0], ChoiceBox):
        layout.setContentsMargins(SIDE - RING, 0, SIDE - RING, 0)
        layout.addStretch(1)
    return row
