# SPDX-License-Identifier: GPL-3.0-or-later
"""A box to choose one of a few things from, painted with a quiet outline, and in the accent while it is not at rest."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 32
"""As high as the fields beside which most boxes stand."""
PADDING = 8
GAP = 6
CARET = 14
LETTERS = 6


class ChoiceBox(QComboBox):
    """Names with the values that they stand for.

    Signals:
        chosen: by the user.

    """

    chosen = Signal()

    def __init__(
        self, name: str, theme: Theme, *, height: int = HEIGHT, filters: bool = False, parent: QWidget | None = None
    ) -> None:
        """Stand out where another than the first is chosen, if the box `filters`: the first is no choice then."""
        super().__init__(parent)
        self._filters = filters
        self._theme = theme
        self._values: list[Any] = []
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setFont(theme.ui_font(13, tabular=True))
        # Measuring all that is offered would stall the window where that is thousands.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _: self.chosen.emit())
        self.currentIndexChanged.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def value(self) -> Any:  # noqa: ANN401 - whatever was offered
        """What is chosen."""
        return self._values[self.currentIndex()] if self._values else None

    def offer(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other names with their values; what was chosen stays so if it is among them."""
        before = self.value
        if choices == [(self.itemText(row), value) for row, value in enumerate(self._values)]:
            return
        self._values = [value for _, value in choices]
        self.clear()
        self.addItems([name for name, _ in choices])
        self.choose(before)

    def choose(self, value: object) -> None:
        """Show a value as chosen; one that is not offered gives way to the first."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def fit(self) -> None:
        """Be as wide as the longest name, and no wider."""
        metrics = QFontMetricsF(self.font())
        widest = max(metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count()))
        self.setFixedWidth(PADDING + ceil(widest) + GAP + CARET + PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the outline, and as much of the name as there is room for."""
        theme, in_use = self._theme, self._filters and self.currentIndex() > 0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(theme.colour(self._outline(in_use=in_use)), width))
        painter.setBrush(theme.colour(Role.ACCENT_SOFT if in_use else Role.RAISED))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4)
        room = self.rect().adjusted(PADDING, 0, -GAP - CARET - PADDING, 0)
        painter.setFont(self.font())
        painter.setPen(theme.colour(Role.TEXT if self.isEnabled() else Role.TEXT_DISABLED))
        shown = painter.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        at = QRect(self.width() - PADDING - CARET, (self.height() - CARET) // 2, CARET, CARET)
        theme.icon("caret-down", CARET, Role.TEXT_MUTED).paint(painter, at)

    def _outline(self, *, in_use: bool) -> Role:
        if self.hasFocus() or in_use:
            return Role.ACCENT
        return Role.CONTROL if self.isEnabled() else Role.BORDER
