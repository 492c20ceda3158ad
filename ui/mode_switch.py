# SPDX-License-Identifier: GPL-3.0-or-later
"""The switch between editing and review."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from ui.theme.roles import Role
from ui.theme.theme import Theme

_WIDTH = 84
_HEIGHT = 29
_PADDING = 12
_RADIUS = 4


class ModeSwitch(QWidget):
    """Two buttons of which one is down.

    Signals:
        review_chosen: whether the review was chosen, by mouse or keyboard.

    """

    review_chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._edit = _Half(self.tr("Edit"), theme, is_left=True)
        self._review = _Half(self.tr("Review"), theme, is_left=False)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        halves = (self._edit, self._review)
        bold = QFontMetrics(theme.ui_font(13, QFont.Weight.DemiBold))
        width = max(_WIDTH, *(bold.horizontalAdvance(half.text()) + 2 * _PADDING for half in halves))
        for half in halves:
            self._group.addButton(half)
            row.addWidget(half, 0, Qt.AlignmentFlag.AlignVCenter)
            half.setFixedSize(width, _HEIGHT)
        self._group.buttonClicked.connect(lambda button: self.review_chosen.emit(button is self._review))
        self.show_mode(reviewing=False, enabled=False)

    def show_key(self, key: str) -> None:
        """Name the key that leads from one to the other and back."""
        edit, review = self.tr("Edit the text"), self.tr("Review the changes")
        self._edit.setToolTip(f"{edit} ({key})" if key else edit)
        self._review.setToolTip(f"{review} ({key})" if key else review)

    def show_mode(self, *, reviewing: bool, enabled: bool) -> None:
        """Show what is chosen, and whether there is anything to choose."""
        self.setEnabled(enabled)
        self._group.setExclusive(enabled)
        self._edit.setChecked(enabled and not reviewing)
        self._review.setChecked(enabled and reviewing)


class _Half(QAbstractButton):
    def __init__(self, text: str, theme: Theme, *, is_left: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_left = is_left
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(_WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(self._outline()), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.colour(self._fill()))
        painter.drawPath(self._shape())
        painter.setPen(self._theme.colour(self._words()))
        weight = QFont.Weight.DemiBold if self.isChecked() or not self.isEnabled() else QFont.Weight.Medium
        painter.setFont(self._theme.ui_font(13, weight))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _shape(self) -> QPainterPath:
        """Return a rectangle with two round corners: half of the switch."""
        inset = 1.0 if self.hasFocus() else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        edge = box.adjusted(box.width() / 2, 0, 0, 0) if self._is_left else box.adjusted(0, 0, -box.width() / 2, 0)
        round_, square = QPainterPath(), QPainterPath()
        round_.addRoundedRect(box, _RADIUS, _RADIUS)
        square.addRect(edge)
        return round_.united(square).simplified()

    def _outline(self) -> Role:
        if not self.isEnabled():
            return Role.BORDER
        return Role.ACCENT if self.isChecked() or self.hasFocus() else Role.BORDER

    def _fill(self) -> Role:
        if not self.isEnabled():
            return Role.WINDOW
        if self.isChecked():
            return Role.ACCENT_SOFT
        return Role.HOVER if self.underMouse() else Role.RAISED

    def _words(self) -> Role:
        if not self.isEnabled():
            return Role.TEXT_DISABLED
        return Role.ACCENT if self.isChecked() else Role.TEXT
