# SPDX-License-Identifier: GPL-3.0-or-later
"""The correction at the top of the dialog: the wrong words, an arrow, the right ones."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.proposals.correction import Correction
from ui.theme.roles import Role
from ui.theme.theme import Theme

HEIGHT = 28
BASELINE = 19
ARROW = " → "


class CorrectionHeading(QWidget):
    """One line; where there is not enough room, both sides are shortened."""

    def __init__(self, correction: Correction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correction = correction
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sentence = self.tr("{wrong} becomes {right}").format(wrong=correction.wrong, right=correction.right)
        self.setAccessibleName(sentence)
        self.setToolTip(f"{correction.wrong}{ARROW}{correction.right}")
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a line."""
        return QSize(200, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw both sides."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.text_font(px=16)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        room = max(self.width() - metrics.horizontalAdvance(ARROW) - 2, 0)
        wanted = metrics.horizontalAdvance(self._correction.right)
        wrong = metrics.elidedText(self._correction.wrong, Qt.TextElideMode.ElideRight, max(room / 2, room - wanted))
        rest = room - metrics.horizontalAdvance(wrong)
        right = metrics.elidedText(self._correction.right, Qt.TextElideMode.ElideRight, rest)
        x = self._paint_side(painter, 1, wrong, (Role.DEL_TEXT, Role.DEL_TINT, Role.DEL_LINE), -metrics.xHeight() / 2)
        painter.setPen(theme.colour(Role.TEXT_MUTED))
        painter.drawText(QPointF(x, BASELINE), ARROW)
        x += metrics.horizontalAdvance(ARROW)
        self._paint_side(painter, x, right, (Role.INS_TEXT, Role.INS_TINT, Role.INS_LINE), 3)

    def _paint_side(
        self, painter: QPainter, x: float, text: str, roles: tuple[Role, Role, Role], level: float
    ) -> float:
        """Draw one side at x; return where it ends."""
        metrics = QFontMetricsF(painter.font())
        ends = x + metrics.horizontalAdvance(text)
        ground = QRectF(x - 1, BASELINE - metrics.ascent() + 1, ends - x + 2, metrics.height())
        painter.fillRect(ground, self._theme.colour(roles[1]))
        painter.setPen(self._theme.colour(roles[0]))
        painter.drawText(QPointF(x, BASELINE), text)
        painter.setPen(QPen(self._theme.colour(roles[2]), 1))
        painter.drawLine(QPointF(x, BASELINE + level), QPointF(ends, BASELINE + level))
        return ends
