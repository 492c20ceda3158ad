# SPDX-License-Identifier: GPL-3.0-or-later
"""Underlines as small pictures: a curved line costs as much to draw as the text above it, again at every key."""

from collections import OrderedDict
from math import ceil, floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.flag_groups import FlagGroup
from ui.painting.underlines import paint_underline
from ui.theme.theme import Theme

KEPT = 600
HEIGHT = 12
ABOVE = 2
"""Pixels of a picture, and how many of them lie above the baseline."""
STEPS = 4
"""Heights in a pixel at which a baseline can lie; sideways whole pixels serve."""


class _Shape(NamedTuple):
    group: FlagGroup
    length: int
    baseline: int
    ratio: float


class UnderlineImages:
    """Draws underlines, each shape only once."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: OrderedDict[_Shape, QPixmap] = OrderedDict()
        theme.changed.connect(self._kept.clear)

    def draw(self, painter: QPainter, group: FlagGroup, left: float, right: float, baseline: float) -> None:
        """Underline from `left` to `right` what stands on `baseline`."""
        y = floor(baseline)
        shape = _Shape(
            group,
            max(1, round(right - left)),
            int((baseline - y) * STEPS),
            painter.device().devicePixelRatioF(),
        )
        image = self._kept.get(shape)
        if image is None:
            image = self._kept[shape] = self._drawn(shape)
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        painter.drawPixmap(QPointF(round(left) - 1, y - ABOVE), image)

    def _drawn(self, shape: _Shape) -> QPixmap:
        image = QPixmap(ceil((shape.length + 4) * shape.ratio), ceil(HEIGHT * shape.ratio))
        image.setDevicePixelRatio(shape.ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        baseline = ABOVE + shape.baseline / STEPS
        paint_underline(painter, shape.group, 1, 1 + shape.length, baseline, self._theme)
        painter.end()
        return image
