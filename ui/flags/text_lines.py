# SPDX-License-Identifier: GPL-3.0-or-later
"""Text of a few lines at most, some of it in another colour."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from app.transcript.utf16 import Utf16Map

Coloured = tuple[int, int, QColor]
"""Code points from, to, and their colour."""


class TextLines(QLabel):
    """A label that wraps, and elides what is too long for its last line."""

    def __init__(self, most_lines: int, line_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self._line_height = line_height
        self._coloured: Sequence[Coloured] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str, coloured: Sequence[Coloured] = ()) -> None:
        """Show another text, with some of its code points in other colours."""
        self._coloured = coloured
        self.setText(text)

    def lines_for(self, text: str, width: int) -> int:
        """Return how many lines a text takes in a width, were there room for all."""
        return len(wrapped(text, self.font(), width))

    def set_height(self, lines: int) -> None:
        """Make room for a number of lines, at most for those that are ever shown."""
        self.setFixedHeight(self._line_height * min(lines, self._most_lines))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        width = self.contentsRect().width()
        text = elided(self.text(), self.font(), width, self._most_lines)
        layout = _laid_out(text, self.font(), width)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            top = number * self._line_height + (self._line_height - line.height()) / 2
            line.setPosition(QPointF(0, top))
        # As selections: formats set now would undo the layout.
        coloured = [_format(text, piece) for piece in self._coloured if piece[0] < len(text)]
        layout.draw(painter, QPointF(self.contentsRect().topLeft()), coloured)


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Return the lines that a text breaks into."""
    layout = _laid_out(text, font, width)
    units = Utf16Map(text)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [text[units.point(line.textStart()) : units.point(line.textStart() + line.textLength())] for line in lines]


def elided(text: str, font: QFont, width: int, most_lines: int) -> str:
    """Return a text with as much of its last line as fits."""
    lines = wrapped(text, font, width)
    if len(lines) <= most_lines:
        return text
    kept, rest = lines[: most_lines - 1], "".join(lines[most_lines - 1 :])
    return "".join(kept) + QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)


def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _format(text: str, coloured: Coloured) -> QTextLayout.FormatRange:
    start, end, colour = coloured
    units = Utf16Map(text)
    format_ = QTextCharFormat()
    format_.setForeground(colour)
    piece = QTextLayout.FormatRange()
    piece.start = units.units(start)
    piece.length = units.units(min(end, len(text))) - piece.start
    piece.format = format_
    return piece
