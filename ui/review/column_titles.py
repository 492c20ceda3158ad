# SPDX-License-Identifier: GPL-3.0-or-later
"""The band above the table: what the columns hold, and how deleted and inserted words look."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.review.diff_table import GUTTER_WIDTH
from ui.review.layouts import SIDE
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 32
LEFT = 14
GAP = 30


class ColumnTitles(QWidget):
    """Painted; it has no controls."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height; the width is whatever there is."""
        return QSize(0, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint titles, samples and the line below."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Role.WINDOW))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour(Role.BORDER))
        title, plain = theme.ui_font(12, QFont.Weight.DemiBold), theme.ui_font(12)
        struck, underlined = QFont(plain), QFont(plain)
        struck.setStrikeOut(True)
        underlined.setUnderline(True)
        self._word(painter, LEFT, self.tr("Turn"), title, Role.TEXT)
        x = self._word(painter, GUTTER_WIDTH + SIDE, self.tr("Tracked changes"), title, Role.TEXT)
        x = self._word(painter, x + GAP, self.tr("deleted"), struck, Role.DEL_TEXT)
        self._word(painter, x + GAP // 2, self.tr("inserted"), underlined, Role.INS_TEXT)

    def _word(self, painter: QPainter, x: int, word: str, font: QFont, role: Role) -> int:
        width = QFontMetrics(font).horizontalAdvance(word)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(QRect(x, 0, width + 2, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, word)
        return x + width
