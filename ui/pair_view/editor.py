# SPDX-License-Identifier: GPL-3.0-or-later
"""The live editor on the focused row. What is typed goes to the document at once; nothing is kept here.

A reviewer sees the text as she proposes it; to others, positions are always those of the text as it stands.
"""

from collections.abc import Callable

from msgspec.structs import replace
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
from app.transcript.suggesting import Proposal
from ui.document import Document
from ui.pair_view.cell_text import CellText
from ui.pair_view.editing_keys import MODIFIERS, begins_paragraph, is_plain_letter, is_undo_or_redo, would_edit
from ui.pair_view.found import Found, NothingFound
from ui.pair_view.layouts import Side
from ui.pair_view.mark_painting import Marks
from ui.pair_view.marks import (
    Span,
    Underline,
    commented_spans,
    deleted_spans,
    inserted_spans,
    moved_spans,
    underlines,
    word_at,
)
from ui.pair_view.shown_text import Delta, is_shown_as, pasted, reported_change, shown, typed
from ui.pair_view.tracked import gaps_left, proposed_span, suggested_spans
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
        self._proposal = Proposal("", ())
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
        self._show_proposal(turn_id)
        self.select(start, end)
        blocker.unblock()
        self._gone = []
        self.marks = Marks()
        self.refresh_marks()
        self._caret.rest()

    @property
    def caret(self) -> int:
        """Where the caret stands in the text as it is."""
        return self._proposal.back(self._shown_caret)

    @property
    def selection(self) -> Span:
        """What of the text as it is is selected; an empty span at the caret if nothing is."""
        start, end = self._shown_selection
        return self._proposal.back(start), self._proposal.back(end)

    def select(self, start: int, end: int | None = None) -> None:
        """Put the caret at a place of the text as it is, or select from `start` to `end`."""
        proposal = self._proposal
        at_end = start == proposal.back(len(proposal.text))
        last = None if end is None else proposal.there(end, behind=True)
        self._select_shown(proposal.there(start, behind=at_end and end is None), last)

    def shown_span(self, span: Span) -> Span:
        """Return where a span of the text as it is stands in what is shown."""
        return proposed_span(self._proposal, span)

    def refresh(self) -> None:
        """Take over a text that was changed from elsewhere; what was typed here is there already."""
        if self._sending or self.turn_id is None:
            return
        self._show_proposal(self.turn_id)
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
        self.refresh_suggestions()
        self.refresh_found()

    def refresh_found(self) -> None:
        """Look again at what a search has found."""
        if self.turn_id is None:
            return
        spans = list(map(self.shown_span, self.found.spans(self.turn_id, Side.CORRECTED)))
        gone_to = self.found.current(self.turn_id, Side.CORRECTED)
        current = self.shown_span(gone_to) if gone_to else None
        if spans != self.marks.found or current != self.marks.current:
            self._mark(replace(self.marks, found=spans, current=current))

    def refresh_flags(self) -> None:
        """Look at the flags again; one at the word being typed is not shown."""
        if self.turn_id is None:
            return
        spared = self._word_at_caret() if self._typing else None
        lines = [
            Underline(*self.shown_span((one.start, one.end)), one.group)
            for one in underlines(self._document.flags(self.turn_id), spared)
        ]
        active = self._active.finding if self._active else None
        span = self.shown_span((active.start, active.end)) if active and active.turn_id == self.turn_id else None
        if lines != self.marks.underlined or span != self.marks.active:
            self._mark(replace(self.marks, underlined=lines, active=span))

    def refresh_comments(self) -> None:
        """Look at the comments again."""
        if self.turn_id is not None:
            spans = list(map(self.shown_span, commented_spans(self._document.comments.open_on(self.turn_id))))
            if spans != self.marks.commented:
                self._mark(replace(self.marks, commented=spans))

    def refresh_suggestions(self) -> None:
        """Look at the suggestions again: a reviewer's own are in the text, the words of others would go or come."""
        if self.turn_id is None:
            return
        suggestions = self._document.suggestions
        shown_here = suggestions.shown_on(self.turn_id)
        others = [one for one in shown_here if not (suggestions.mode and one.author == suggestions.author)]
        places = [(self.shown_span((one.start, one.end)), one) for one in others]
        struck = [span for span, one in places if one.deleted and span[0] < span[1]]
        gaps = gaps_left(self._proposal) + [(span[1], False) for span, one in places if one.inserted]
        coming = suggested_spans(self._proposal)
        if (struck, coming, gaps) != (self.marks.struck, self.marks.suggested, self.marks.gaps):
            self._mark(replace(self.marks, struck=struck, suggested=coming, gaps=gaps))

    def set_active(self, flag: Flag | None) -> None:
        """Tint the words of a flag."""
        self._active = flag
        self.refresh_flags()

    def _find_changes(self) -> None:
        if self.turn_id is None:
            return
        hunks = self._document.changes(self.turn_id)
        spans = list(map(self.shown_span, inserted_spans(hunks)))
        if spans != self.marks.changed:
            self._mark(replace(self.marks, changed=spans))
        gone = deleted_spans(hunks)
        if gone != self._gone:
            self._gone = gone
            self.deletions_changed.emit()

    def _follow_proposal(self) -> None:
        """Have marks stand where their words are now: what is suggested moves them, but the text stays as it is."""
        self.refresh_flags()
        self.refresh_comments()
        self.refresh_suggestions()
        self.refresh_found()

    def _word_at_caret(self) -> Span:
        start, end = word_at(self._raw, self._shown_caret)
        return self._proposal.back(start), self._proposal.back(end)

    def _show_proposal(self, turn_id: int) -> None:
        self._proposal = self._document.suggestions.proposal(turn_id)
        self.show_text(self._proposal.text)

    def _mark(self, marks: Marks) -> None:
        self.marks = marks
        self.viewport().update()

    # Typing

    def _contents_changed(self, unit: int, removed: int, _added: int) -> None:
        if self._taking:
            return
        raw = self.document().toRawText()
        delta = reported_change(self._raw, raw, unit, removed, self._units)
        self._note(raw)
        if delta and self.turn_id is not None:
            self._send(self.turn_id, delta)

    def _send(self, turn_id: int, delta: Delta) -> None:
        self._sending, self._typing = True, True
        text = typed(delta.text)
        self._typed_to = delta.start + len(text)
        self._stroke = text
        changed = moved_spans(self.marks.changed, delta.start, delta.end, len(text))
        if changed != self.marks.changed:
            self.marks = replace(self.marks, changed=changed)
        try:
            self._document.type_text(turn_id, delta.start, delta.end, text)
        finally:
            self._sending = False
        self._proposal = self._document.suggestions.proposal(turn_id)
        if not is_shown_as(self._raw, self._proposal.text):
            # It was refused. The document must not be changed while it tells of a change.
            QTimer.singleShot(0, self, self.refresh)
        self._pause.start()
        if self._document.suggestions.mode:
            self._follow_proposal()
        self.typed.emit()

    def _tell_of_caret(self) -> None:
        if self._taking or self.turn_id is None:
            return
        caret = self._shown_caret
        if self._typing and caret != self._typed_to:
            self._typing = False
            self._document.end_typing()
            self.refresh_flags()
        self.caret_moved.emit(self._proposal.back(caret))

    # Qt

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window: its undo is that of the whole transcript."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and is_undo_or_redo(event):
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
        if is_plain_letter(event) and not self.isReadOnly():
            self._stroke = ""
            super().keyPressEvent(event)
            self._tell_of_stroke()
        elif self.keys(event):
            event.accept()
        elif is_undo_or_redo(event):
            event.ignore()
        elif self.isReadOnly() and would_edit(event):
            self._document.refuse_editing()
        elif begins_paragraph(event):
            self.textCursor().insertText(shown("\n"))
        else:
            self._stroke = ""
            super().keyPressEvent(event)
            self._tell_of_stroke()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take what an input method has to say."""
        self._stroke = ""
        super().inputMethodEvent(event)
        self._tell_of_stroke()

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

    def _tell_of_stroke(self) -> None:
        """Tell of a character that an event has brought, now that the document may be changed again.

        What a reviewer types is no part of the text, and nobody polishes it.
        """
        if len(self._stroke) == 1 and self._stroke != "\n" and not self._document.suggestions.mode:
            self.stroked.emit(self._typed_to)

    def _follow_pointer(self, at: QPoint) -> None:
        start, end = self._shown_selection
        pointed = self._units.point(self.cursor_near(at.x(), at.y()).position())
        if not start <= pointed <= end:
            self._select_shown(pointed, None)
