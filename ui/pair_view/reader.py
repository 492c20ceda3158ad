# SPDX-License-Identifier: GPL-3.0-or-later
"""The original of a turn, or its source text, to be selected and copied, never changed."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea

from ui.document import Document
from ui.pair_view.cell_text import CellText
from ui.pair_view.layouts import Side
from ui.pair_view.mark_painting import Marks
from ui.theme.theme import Theme

NO_INSET = QPoint(0, 0)


class OriginalReader(CellText):
    """The original or the source text of one turn.

    Signals:
        left: the keyboard went elsewhere, or Escape asks for it.

    Attributes:
        turn_id: the turn that is read; None before the first.
        side: which text of it.

    """

    left = Signal()

    def __init__(self, document: Document, theme: Theme, table: QAbstractScrollArea) -> None:
        super().__init__(theme, table, NO_INSET)
        self._document = document
        self.turn_id: int | None = None
        self.side = Side.ORIGINAL
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hide()

    def open(self, turn_id: int, side: Side, marks: Marks) -> None:
        """Show a text of a turn, with the caret at its start."""
        self.turn_id, self.side, self.marks = turn_id, side, marks
        source = side is Side.SOURCE
        self.show_text(self._document.source_text(turn_id) if source else self._document.original_text(turn_id))
        self.select(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Let Escape lead back to the correction."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Make way for the painted text, but for a menu."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
