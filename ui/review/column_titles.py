# SPDX-License-Identifier: GPL-3.0-or-later
"""The band above the table: what the columns hold, and how deleted and inserted words look."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.review.columns import GUTTER_WIDTH, Arrangement, Columns
from ui.review.layouts import SIDE
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 32
LEFT = 14
GAP = 30
CHANGES_LEFT = 20


class ColumnTitles(QWidget):
    """Painted; it has no controls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = Columns(0, 0, 0)
        self._arrangement = Arrangement.INLINE
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def follow(self, columns: Columns, arrangement: Arrangement) -> None:
        """Stand above other columns."""
        self._columns, self._arrangement = columns, arrangement
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height; the width is whatever there is."""
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint titles, samples and the line below."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Role.WINDOW))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(Role.BORDER))
        title = theme.ui_font(12, QFont.Weight.DemiBold)
        self._word(painter, LEFT, self.tr("Turn"), title, Role.TEXT)
        left = GUTTER_WIDTH + SIDE
        match self._arrangement:
            case Arrangement.INLINE:
                x = self._word(painter, left, self.tr("Tracked changes"), title, Role.TEXT)
                x = self._deleted(painter, x + GAP)
                self._inserted(painter, x + GAP // 2)
            case Arrangement.SIDE_BY_SIDE:
                x = self._word(painter, left, self.tr("Before"), title, Role.TEXT)
                self._deleted(painter, x + GAP)
                x = self._word(painter, left + self._columns.text, self.tr("After"), title, Role.TEXT)
                self._inserted(painter, x + GAP)
            case Arrangement.AS_IT_WAS:
                x = self._word(painter, left, self.tr("The text as it was"), title, Role.TEXT)
                self._inserted(painter, x + GAP, self.tr("new then"))
        if self._columns.changes:
            left = GUTTER_WIDTH + self._columns.text + self._columns.after + CHANGES_LEFT
            self._word(painter, left, self.tr("Changes in this turn"), title, Role.TEXT)

    def _deleted(self, painter: QPainter, x: int) -> int:
        struck = self._theme.ui_font(12)
        struck.setStrikeOut(True)
        return self._word(painter, x, self.tr("deleted"), struck, Role.DEL_TEXT)

    def _inserted(self, painter: QPainter, x: int, word: str = "") -> int:
        underlined = self._theme.ui_font(12)
        underlined.setUnderline(True)
        return self._word(painter, x, word or self.tr("inserted"), underlined, Role.INS_TEXT)

    def _word(self, painter: QPainter, x: int, word: str, font: QFont, role: Role) -> int:
        width = QFontMetrics(font).horizontalAdvance(word)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(QRect(x, 0, width + 2, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, word)
        return x + width
