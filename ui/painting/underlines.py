# SPDX-License-Identifier: GPL-3.0-or-later
"""A pattern of underline for each group of flags, so that colour never has to tell them apart.

The middle of all patterns lies 3.8 px under the baseline. Lengths are pixels;
a height is that of the line, without its pen.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache
from math import pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ui.flag_groups import FlagGroup
from ui.theme.theme import Theme

BELOW_BASELINE = 3.8
SWATCH_WIDTH = 22
SWATCH_HEIGHT = 14


def _wave(length: float, period: float, height: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, 0))
    for half in range(1, int(2 * length) + 1):
        x = half / 2
        path.lineTo(x, -sin(2 * pi * x / period) * height / 2)
    return path


def _sine(length: float) -> QPainterPath:
    return _wave(length, 9.5, 3.8)


def _zigzag(length: float) -> QPainterPath:
    half, peak = 5.2 / 2, 3.4 / 2
    path = QPainterPath(QPointF(0, peak))
    for number in range(1, int(length / half) + 1):
        path.lineTo(number * half, peak if number % 2 == 0 else -peak)
    return path


def _double(length: float) -> QPainterPath:
    path = QPainterPath()
    for y in (-1.5, 1.5):
        path.moveTo(0, y)
        path.lineTo(length, y)
    return path


def _broken_wave(length: float) -> QPainterPath:
    path = QPainterPath()
    for start, end in _pieces(length, on=9, off=4):
        piece = _wave(end - start, 6, 3.4)
        path.addPath(piece.translated(start, 0))
    return path


def _battlement(length: float) -> QPainterPath:
    step, height = 4.0, 3.4 / 2
    path = QPainterPath(QPointF(0, height))
    x, y = 0.0, height
    while x < length:
        x = min(x + step, length)
        path.lineTo(x, y)
        if x < length:
            y = -y
            path.lineTo(x, y)
    return path


def _dots(length: float) -> QPainterPath:
    diameter, pitch = 2.7, 4.2
    path = QPainterPath()
    for number in range(max(1, int((length - diameter) / pitch) + 1)):
        path.addEllipse(QRectF(number * pitch, -diameter / 2, diameter, diameter))
    return path


def _dashes(length: float) -> QPainterPath:
    path = QPainterPath()
    for start, end in _pieces(length, on=5, off=3):
        path.moveTo(start, 0)
        path.lineTo(end, 0)
    return path


def _pieces(length: float, on: float, off: float) -> Iterator[tuple[float, float]]:
    start = 0.0
    while start < length:
        yield start, min(start + on, length)
        start += on + off


_PATTERNS: dict[FlagGroup, tuple[Callable[[float], QPainterPath], float]] = {
    FlagGroup.MEANING: (_sine, 1.8),
    FlagGroup.GRAMMAR: (_zigzag, 1.3),
    FlagGroup.WORD_ORDER: (_double, 1.1),
    FlagGroup.MISSING_WORD: (_broken_wave, 1.5),
    FlagGroup.CASING: (_battlement, 1.5),
    FlagGroup.SPELLING: (_dots, 0),
    FlagGroup.PUNCTUATION: (_dashes, 2),
}
"""The shape of each group, and the width of its pen; a pen of no width means that the shape is filled."""


@lru_cache(1024)
def _path(group: FlagGroup, length: int) -> QPainterPath:
    return _PATTERNS[group][0](length)


def paint_underline(  # noqa: PLR0913, PLR0917 - where, what and with what, called in the painting of each line
    painter: QPainter, group: FlagGroup, x1: float, x2: float, baseline: float, theme: Theme
) -> None:
    """Underline from `x1` to `x2` text that stands on `baseline`."""
    if x2 > x1:
        _paint(painter, group, QPointF(x1, baseline + BELOW_BASELINE), x2 - x1, theme)


def paint_swatch(painter: QPainter, rect: QRectF, group: FlagGroup, theme: Theme) -> None:
    """Paint a piece of a group's underline in the middle of `rect`, `SWATCH_WIDTH` wide."""
    _paint(painter, group, QRectF(rect).center() - QPointF(SWATCH_WIDTH / 2, 0), SWATCH_WIDTH, theme)


def _paint(painter: QPainter, group: FlagGroup, start: QPointF, length: float, theme: Theme) -> None:
    colour, width = theme.colour(group.role), _PATTERNS[group][1]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if width:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.RoundJoin))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    painter.translate(start)
    painter.drawPath(_path(group, max(1, round(length))))
    painter.restore()
