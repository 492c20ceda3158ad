# SPDX-License-Identifier: GPL-3.0-or-later
"""The live editor on the focused row. What is typed goes to the document at once; nothing is kept here."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QAbstractScrollArea

from app.checking.flag import Flag
from ui.document import Document
from ui.pair_view.cell_text import CellText
from ui.pair_view.editing_keys import MODIFIERS, begins_paragraph, is_undo_or_redo, would_edit
from ui.pair_view.found import Found, NothingFound
from ui.pair_view.layouts import Side
from ui.pair_view.mark_painting import Marks
from ui.pair_view.marks import Span, commented_spans, deleted_spans, inserted_spans, moved_spans, underlines, word_at
from ui.pair_view.shown_text import Delta, pasted, reported_change, shown, typed
from ui.theme.roles import Role
from ui.theme.theme import Theme

FRAME = 2
"""The frame of the focused cell; half of it lies on the lines around the cell."""
INSET = QPoint(1, 1)
PAUSE = 150
"""Milliseconds without a key after which changed words are looked for; until then the tints move with the text."""


class LiveEditor(CellText):
    """The corrected text of one turn, to be edited.

    Signals:
        typed: a key, an input method or the clipboard changed the text.
        caret_moved: where to, in code points.
        resized: the text became higher or lower.
        stroked: a character was typed; where it ends.
        deletions_changed: other words of the original than before are gone.

    Attributes:
        turn_id: the turn that is edited; None before the first.
        keys: asked first about every key; True if it was dealt with.
        menu: shows the context menu, at a point of the screen.
        found: what a search has found; call `refresh_found` when that has changed.

    """

    typed = Signal()
    caret_moved = Signal(int)
    resized = Signal()
    stroked = Signal(int)
    deletions_changed = Signal()

    def __init__(self, document: Document, theme: Theme, table: QAbstractScrollArea) -> None:
        super().__init__(theme, table, INSET)
        self._document = document
        self._sending = False
        self._typing = False
        self.turn_id: int | None = None
        self.keys: Callable[[QKeyEvent], bool] = lambda _: False
        self.menu: Callable[[QPoint], None] = lambda _: None
        self.found: Found = NothingFound()
        self._active: Flag | None = None
        self._gone: list[Span] = []
        self._typed_to = -1
        self._stroke = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._find_changes)
        self._pause.timeout.connect(self.refresh_flags)
        self.document().contentsChange.connect(self._contents_changed)
        self.document().documentLayout().documentSizeChanged.connect(self.resized)
        self.cursorPositionChanged.connect(self._tell_of_caret)

    # The turn that is edited

    @property
    def is_being_typed_in(self) -> bool:
        """Whether the latest change of the text was typed, and the caret still stands where that left it."""
        return self._typing

    @property
    def is_sending(self) -> bool:
        """Whether the document is just being told what was typed here."""
        return self._sending

    def open(self, turn_id: int, start: int = 0, end: int | None = None) -> None:
        """Edit another turn, with the caret at `start`, or `start` to `end` selected; signals nothing."""
        blocker = QSignalBlocker(self)
        self.turn_id, self._typing = turn_id, False
        self._let_edit(not self._document.read_only)
        self.show_text(self._document.turn(turn_id).text)
        self.select(start, end)
        blocker.unblock()
        self._gone = []
        self.marks = Marks()
        self.refresh_marks()
        self._caret.rest()

    def refresh(self) -> None:
        """Take over a text that was changed from elsewhere; what was typed here is there already."""
        if self._sending or self.turn_id is None:
            return
        self.show_text(self._document.turn(self.turn_id).text)
        self.refresh_marks()

    def end_pending(self) -> None:
        """Have an input method finish what it has begun, or else drop it."""
        if self.is_pending():
            QGuiApplication.inputMethod().commit()
        if self.is_pending():
            QCoreApplication.sendEvent(self, QInputMethodEvent())

    def refresh_marks(self) -> None:
        """Look at changes and flags again."""
        self._find_changes()
        self.refresh_flags()
        self.refresh_comments()
        self.refresh_found()

    def refresh_found(self) -> None:
        """Look again at what a search has found."""
        if self.turn_id is None:
            return
        spans = self.found.spans(self.turn_id, Side.CORRECTED)
        current = self.found.current(self.turn_id, Side.CORRECTED)
        if spans != self.marks.found or current != self.marks.current:
            self._mark(replace(self.marks, found=spans, current=current))

    def refresh_flags(self) -> None:
        """Look at the flags again; one at the word being typed is not shown."""
        if self.turn_id is None:
            return
        spared = word_at(self._raw, self.caret) if self._typing else None
        lines = underlines(self._document.flags(self.turn_id), spared)
        active = self._active.finding if self._active else None
        span = (active.start, active.end) if active and active.turn_id == self.turn_id else None
        if lines != self.marks.underlined or span != self.marks.active:
            self._mark(replace(self.marks, underlined=lines, active=span))

    def refresh_comments(self) -> None:
        """Look at the comments again."""
        if self.turn_id is not None:
            spans = commented_spans(self._document.comments.open_on(self.turn_id))
            if spans != self.marks.commented:
                self._mark(replace(self.marks, commented=spans))

    def set_active(self, flag: Flag | None) -> None:
        """Tint the words of a flag."""
        self._active = flag
        self.refresh_flags()

    def _find_changes(self) -> None:
        if self.turn_id is None:
            return
        hunks = self._document.changes(self.turn_id)
        spans = inserted_spans(hunks)
        if spans != self.marks.changed:
            self._mark(replace(self.marks, changed=spans))
        gone = deleted_spans(hunks)
        if gone != self._gone:
            self._gone = gone
            self.deletions_changed.emit()

    def _mark(self, marks: Marks) -> None:
        self.marks = marks
        self.viewport().update()

    # Typing

    def _contents_changed(self, unit: int, removed: int, _added: int) -> None:
        if self._taking:
            return
        raw = self.document().toRawText()
        delta = reported_change(self._raw, raw, unit, removed)
        self._note(raw)
        if delta and self.turn_id is not None:
            self._send(self.turn_id, delta)

    def _send(self, turn_id: int, delta: Delta) -> None:
        self._sending, self._typing = True, True
        text = typed(delta.text)
        self._typed_to = delta.start + len(text)
        self._stroke = text
        if self.marks.changed:
            self.marks = replace(self.marks, changed=moved_spans(self.marks.changed, delta.start, delta.end, len(text)))
        try:
            self._document.type_text(turn_id, delta.start, delta.end, text)
        finally:
            self._sending = False
        if shown(self._document.turn(turn_id).text) != self._raw:
            # It was refused. The document must not be changed while it tells of a change.
            QTimer.singleShot(0, self, self.refresh)
        self._pause.start()
        self.typed.emit()

    def _tell_of_caret(self) -> None:
        if self._taking or self.turn_id is None:
            return
        caret = self.caret
        if self._typing and caret != self._typed_to:
            self._typing = False
            self._document.end_typing()
            self.refresh_flags()
        self.caret_moved.emit(caret)

    # Qt

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: its undo is that of the whole transcript."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo_or_redo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ask `keys` first; make a paragraph of Enter; leave undo and redo alone.

        Unfinished text is ended: the arrow keys count it along and would stop in the middle of a character. Not so by
        Shift alone: an input method lets it through, and goes on.
        """
        if event.key() not in MODIFIERS:
            self.end_pending()
        if self.keys(event):
            event.accept()
        elif is_undo_or_redo(event):
            event.ignore()
        elif self.isReadOnly() and would_edit(event):
            self._document.refuse_editing()
        elif begins_paragraph(event):
            self.textCursor().insertText(shown("\n"))
        else:
            self._tell_of_stroke(lambda: super(LiveEditor, self).keyPressEvent(event))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take what an input method has to say."""
        self._tell_of_stroke(lambda: super(LiveEditor, self).inputMethodEvent(event))

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste plain text, as a step of undo of its own; its paragraphs become paragraphs of the turn."""
        if not self.isReadOnly():
            self._document.end_typing()
            self.textCursor().insertText(shown(pasted(source.text())))
            self.ensureCursorVisible()
            self._document.end_typing()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Return whether there is text to paste."""
        return source.hasText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Show the menu of suggestions, at the caret if it was asked for by a key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        if not by_key:
            self._follow_pointer(event.pos())
        self.menu(at)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Take the word as finished when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self._typing = False
        self.refresh_flags()

    def paint_over(self, painter: QPainter) -> None:
        """Paint the frame of the focused row."""
        rect, colour = self.viewport().rect(), self._theme.colour(Role.ACCENT)
        painter.fillRect(rect.left(), rect.top(), rect.width(), FRAME, colour)
        painter.fillRect(rect.left(), rect.bottom() + 1 - FRAME, rect.width(), FRAME, colour)
        painter.fillRect(rect.left(), rect.top(), FRAME, rect.height(), colour)
        painter.fillRect(rect.right() + 1 - FRAME, rect.top(), FRAME, rect.height(), colour)

    def _let_edit(self, editable: bool) -> None:
        """Let the text be edited, or only read; `setReadOnly` would take the caret away."""
        reading = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        flags = Qt.TextInteractionFlag.TextEditorInteraction if editable else reading
        if flags != self.textInteractionFlags():
            self.setTextInteractionFlags(flags)

    def _tell_of_stroke(self, action: Callable[[], None]) -> None:
        """Tell of a character that an action brings, once the document may be changed again."""
        self._stroke = ""
        action()
        if len(self._stroke) == 1 and self._stroke != "\n":
            self.stroked.emit(self._typed_to)

    def _follow_pointer(self, at: QPoint) -> None:
        start, end = self.selection
        pointed = self._units.point(self.cursor_near(at.x(), at.y()).position())
        if not start <= pointed <= end:
            self.select(pointed)
