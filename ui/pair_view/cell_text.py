# SPDX-License-Identifier: GPL-3.0-or-later
"""A cell's text as a widget, with a caret and a selection: it stands exactly where the delegate would paint it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextEdit

from ui.pair_view.arrangement import MARGINS
from ui.pair_view.caret import Caret
from ui.pair_view.mark_painting import Ground, MarkPainter, Marks
from ui.pair_view.marks import Span
from ui.pair_view.paragraphs import Paragraph, unit_at
from ui.pair_view.shown_text import Units, difference, shown, typed
from ui.pair_view.viewport import give_text_viewport
from ui.theme.roles import Role
from ui.theme.theme import Theme

MIDDLE_OF_LINE = 0.6
"""Of a line's distance, where its letters are."""


class CellText(QTextEdit):
    """One text of a turn.

    Attributes:
        marks: what is marked in it.

    """

    def __init__(self, theme: Theme, table: QAbstractScrollArea, inset: QPoint) -> None:
        """`inset` is how far the cell begins inside the widget."""
        super().__init__(table.viewport())
        give_text_viewport(self)
        self._table = table
        self._theme = theme
        self._painter = MarkPainter(theme)
        self._inset = inset
        self._taking = False
        self._width = 0
        self._raw = ""
        self._units = Units("")
        self.marks = Marks()
        self._be_bare()
        self._composes = False
        self._caret = Caret(self)
        self.cursorPositionChanged.connect(self._caret.rest)

    def _be_bare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.rangeChanged.connect(lambda _low, high, bar=bar: bar.setRange(0, 0) if high else None)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # What it shows

    @property
    def text_height(self) -> int:
        """How high the text is, in pixels, without the margins of the cell."""
        top, bottom = MARGINS.top() + self._inset.y(), MARGINS.bottom()
        return round(self.document().size().height()) - top - bottom

    @property
    def units(self) -> Units:
        """The count of UTF-16 units and code points of the text that is shown."""
        return self._units

    def dress(self, text_width: int, ink: Role, ground: Role, *, bold: bool) -> None:
        """Take on a width, colours and weight."""
        palette = self._theme.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
            palette.setColor(group, QPalette.ColorRole.Base, self._theme.colour(ground))
            palette.setColor(group, QPalette.ColorRole.Text, self._theme.colour(ink))
            palette.setColor(group, QPalette.ColorRole.Highlight, self._theme.colour(Role.SELECTION))
            palette.setColor(group, QPalette.ColorRole.HighlightedText, self._theme.colour(Role.TEXT))
        if palette != self.palette():
            self.setPalette(palette)
        self._set_lines(self._theme.text_font(bold=bold), text_width)

    def show_text(self, text: str) -> None:
        """Show a turn's text, touching no more of what is shown than what differs: the caret stays with its words."""
        delta = difference(self._raw, shown(text))
        if delta is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.unit(delta.start))
        cursor.setPosition(self._units.unit(delta.end), QTextCursor.MoveMode.KeepAnchor)
        with self._taking_over():
            cursor.insertText(delta.text)

    @property
    def caret_rect(self) -> QRect:
        """Where the caret stands, in the coordinates of the widget."""
        return self._caret.rect

    # Positions, in code points

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._shown_caret

    @property
    def selection(self) -> Span:
        """What is selected; an empty span at the caret if nothing is."""
        return self._shown_selection

    def select(self, start: int, end: int | None = None) -> None:
        """Put the caret at `start`, or select from `start` to `end`."""
        self._select_shown(start, end)

    @property
    def _shown_caret(self) -> int:
        return self._units.point(self.textCursor().position())

    @property
    def _shown_selection(self) -> Span:
        cursor = self.textCursor()
        return self._units.point(cursor.selectionStart()), self._units.point(cursor.selectionEnd())

    def _select_shown(self, start: int, end: int | None) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._unit(start))
        if end is not None:
            cursor.setPosition(self._unit(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def put_caret_on(self, x: int, *, last: bool) -> None:
        """Put the caret on the first or the last line, as near to an `x` of the text as can be; the `x` is kept."""
        cursor = self.textCursor()
        cursor.setPosition(unit_at(self.paragraphs(), x, last=last))
        cursor.setVerticalMovementX(x)
        self.setTextCursor(cursor)

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs as they are laid out, in the coordinates of the widget."""
        self.document().size()
        block = self.document().begin()
        while block.isValid():
            layout = block.layout()
            layout.setCacheEnabled(True)
            at = layout.position()
            pending = Units(layout.preeditAreaText()).length if self._composes else 0
            start, length = block.position(), block.length() - 1
            yield Paragraph(layout, start, length, at.x(), at.y(), layout.preeditAreaPosition(), pending)
            block = block.next()

    def is_pending(self) -> bool:
        """Return whether an input method has unfinished text here."""
        return self._composes and self._has_unfinished_text()

    def cursor_near(self, x: int, y: int) -> QTextCursor:
        """Return a cursor on the line nearest to `y`; in the margins Qt itself would go to the start or the end."""
        return self.cursorForPosition(QPoint(x, self._within_text(y)))

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint tints, the text, and then what stands over it."""
        ground = Ground(list(self.paragraphs()), self._units, QRectF(event.rect()))
        if self.marks.have_tints:
            painter = QPainter(self.viewport())
            self._painter.paint_tints(painter, ground, self.marks)
            painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._painter.paint_underlines(painter, ground, self.marks)
        self._caret.paint(painter, self._theme.colour(Role.ACCENT))
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what stands over everything else."""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Take what an input method has to say, and note whether it has not finished."""
        self._composes = True
        super().inputMethodEvent(event)
        self._composes = self._has_unfinished_text()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Return what is selected as plain text, character by character."""
        start, end = self._shown_selection
        data = QMimeData()
        data.setText(typed(self._raw)[start:end])
        return data

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show the caret."""
        super().focusInEvent(event)
        self._caret.rest()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hide the caret."""
        super().focusOutEvent(event)
        self._caret.rest()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802
        """Leave the table: it would hand the keyboard straight back."""
        table = self._table
        policy = table.focusPolicy()
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        try:
            return super().focusNextPrevChild(next)
        finally:
            table.setFocusPolicy(policy)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Place the caret on the nearest line, also if the margin was pressed."""
        super().mousePressEvent(self._on_a_line(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select the nearest word, also if the margin was pressed."""
        super().mouseDoubleClickEvent(self._on_a_line(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select up to the nearest line."""
        super().mouseMoveEvent(self._on_a_line(event))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Let the table scroll; left alone, the event would end here."""
        QCoreApplication.sendEvent(self._table.viewport(), event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Change colours and fonts without telling anybody that the text changed."""
        with self._taking_over():
            super().changeEvent(event)

    @contextmanager
    def _taking_over(self) -> Iterator[None]:
        """Change the document without it being typing."""
        before, self._taking = self._taking, True
        try:
            yield
        finally:
            self._taking = before
        if not self._taking:
            self._note(self.document().toRawText())

    def _has_unfinished_text(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _within_text(self, y: int) -> int:
        """Return the middle of the line nearest to `y`.

        Lines are lower than their distance, and for a place between two of them Qt goes to the end of one.
        """
        top, high = MARGINS.top() + self._inset.y(), self._theme.line_height
        line = min(max((y - top) // high, 0), max(self.text_height // high - 1, 0))
        return top + line * high + round(high * MIDDLE_OF_LINE)

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        at = event.position()
        near = QPointF(at.x(), self._within_text(round(at.y())))
        return QMouseEvent(
            event.type(), near, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def _note(self, raw: str) -> None:
        if raw != self._raw:
            self._raw, self._units = raw, Units(raw)

    def _unit(self, point: int) -> int:
        return self._units.unit(min(max(point, 0), len(self._raw)))

    def _set_lines(self, font: QFont, text_width: int) -> None:
        width = text_width + MARGINS.left() + MARGINS.right() + self._inset.x()
        block: QTextBlock = self.document().begin()
        as_it_is = width == self._width and block.blockFormat().lineHeight() == self._theme.line_height
        if as_it_is and font == self.font():
            return
        with self._taking_over():
            self._width = width
            self.setFont(font)
            self.setLineWrapColumnOrWidth(width)
            self._set_margins()
            lines = QTextBlockFormat()
            lines.setLineHeight(self._theme.line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor = QTextCursor(self.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(lines)

    def _set_margins(self) -> None:
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        margins.setLeftMargin(MARGINS.left() + self._inset.x())
        margins.setTopMargin(MARGINS.top() + self._inset.y())
        margins.setRightMargin(MARGINS.right())
        margins.setBottomMargin(MARGINS.bottom())
        frame.setFrameFormat(margins)
