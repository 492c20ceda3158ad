# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings places of the transcript into view: just enough while typing, in a short glide when a flag is gone to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QTableView

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

GLIDE = 120
"""Milliseconds."""
EDGE = 17
"""Pixels that stay free over and under the caret."""
UPPER_PART = 3
"""A place that is gone to comes to stand a third of the way down."""


class Scroller(QObject):
    """Scrolls a table.

    Attributes:
        glides: whether far places are come to in a glide rather than at once.

    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._bar = table.verticalScrollBar()
        self.glides = True
        self._glide: QVariantAnimation | None = None

    def reveal(self, rect: QRect) -> None:
        """Scroll no further than it takes for `rect`, of the viewport, to be in view."""
        high = self._table.viewport().height()
        if rect.top() - EDGE < 0:
            self._jump(self._bar.value() + rect.top() - EDGE)
        elif rect.bottom() + 1 + EDGE > high:
            self._jump(self._bar.value() + rect.bottom() + 1 + EDGE - high)

    def show_place(self, rect: QRect, below: int = 0) -> None:
        """Bring `rect`, of the viewport, a third of the way down unless it is in view with `below` pixels under it."""
        high = self._table.viewport().height()
        if rect.top() >= EDGE and rect.bottom() + below <= high - EDGE:
            return
        top = max(EDGE, min(high // UPPER_PART, high - EDGE - below - rect.height()))
        target = self._bar.value() + rect.top() - top
        target = min(max(target, self._bar.minimum()), self._bar.maximum())
        if not self.glides or not self._table.isVisible():
            self._jump(target)
            return
        start = min(max(self._bar.value(), target - high), target + high)
        self._jump(start)
        self._glide = self._glide or self._new_glide()
        self._glide.setStartValue(start)
        self._glide.setEndValue(target)
        self._glide.start()

    def stop(self) -> None:
        """Stay where we are."""
        if self._glide:
            self._glide.stop()

    def _jump(self, value: int) -> None:
        self.stop()
        self._bar.setValue(value)

    def _new_glide(self) -> "QVariantAnimation":
        from PySide6.QtCore import QEasingCurve, QVariantAnimation  # noqa: PLC0415 - the text is to be seen first

        glide = QVariantAnimation(self)
        glide.setDuration(GLIDE)
        glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        glide.valueChanged.connect(lambda value: self._bar.setValue(int(value)))
        return glide
