# SPDX-License-Identifier: GPL-3.0-or-later
"""The state of one checker: a dot and words; details on click."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from app.checking.report import CheckerReport, State
from ui.checker_names import state_details, state_words
from ui.theme.roles import Role
from ui.theme.theme import Theme

_DOT = 8
_GAP = 9
_SIDE = 4
_HEIGHT = 24


class CheckerButton(QAbstractButton):
    """A full dot means on; a hollow one that the checker is off, missing or failed."""

    def __init__(self, report: CheckerReport, theme: Theme) -> None:
        super().__init__()
        self.report = report
        self._theme = theme
        self._is_compact = False
        self.show_report(report)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_report(self, report: CheckerReport) -> None:
        """Show how the checker has done now: mostly as before, and then nothing is painted again."""
        state, self.report = self.report.state, report
        self.setToolTip(state_details(report))
        if state_words(report) != self.text():
            self.setText(state_words(report))
            self.setAccessibleName(self.text())
            self.updateGeometry()
        if state is not report.state:
            self.update()

    def show_compact(self, compact: bool) -> None:
        """Show the dot alone; the words are still in the tool tip and heard by screen readers."""
        if compact != self._is_compact:
            self._is_compact = compact
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for dot and words."""
        if self._is_compact:
            return QSize(_SIDE + _DOT + _SIDE, _HEIGHT)
        words = QFontMetrics(self._theme.ui_font(12)).horizontalAdvance(self.text())
        return QSize(_SIDE + _DOT + _GAP + words + _SIDE, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw dot and words."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Role.HOVER))
            painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        self._dot(painter)
        if self._is_compact:
            return
        painter.setPen(theme.colour(Role.TEXT))
        painter.setFont(theme.ui_font(12))
        words = self.rect().adjusted(_SIDE + _DOT + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _dot(self, painter: QPainter) -> None:
        place = QRectF(_SIDE, (self.height() - _DOT) / 2, _DOT, _DOT)
        if self.report.state is State.OK:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.CONFIRMED))
            painter.drawEllipse(place)
        else:
            painter.setPen(QPen(self._theme.colour(Role.DRAFT), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75))
