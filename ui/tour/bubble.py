# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of the tour and the ring around what it speaks of, made like the card of a flag."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.flags.announcing import announce
from ui.flags.link_button import LinkButton
from ui.flags.panel_button import RING, PanelButton
from ui.theme.roles import Role
from ui.theme.theme import Theme
from ui.tour.steps import Step

WIDTH = 364
RADIUS = 6
INSET = 16
FOOTER = 50
GAP = 12
"""Between the card and what it points at."""


class Bubble(QFrame):
    """Enter goes on, Escape ends the tour.

    Signals:
        on_asked, back_asked, end_asked: what is wanted next.

    """

    on_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._place, self._text = QLabel(), QLabel(), QLabel(wordWrap=True)
        self._skip = LinkButton(self.tr("Skip the tour"), theme)
        self._back, self._on = PanelButton(theme), PanelButton(theme, primary=True)
        self._back.setText(self.tr("&Back"))
        self._lay_out()
        self._skip.clicked.connect(self.end_asked)
        self._back.clicked.connect(self.back_asked)
        self._on.clicked.connect(self.on_asked)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show a step, from 1, and have it read out."""
        last = number == count
        self._title.setText(step.title)
        self._place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self._text.setText(step.text)
        self._skip.setVisible(not last)
        self._back.setVisible(number > 1)
        self._on.setText(self.tr("&Done") if last else self.tr("&Next"))
        self._on.updateGeometry()
        self.setAccessibleName(self.tr("Tour, {title}, {place}").format(title=step.title, place=self._place.text()))
        self.setAccessibleDescription(step.text)
        self.setFixedHeight(self._height())
        self.show()
        self.raise_()
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.accessibleName()}. {step.text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter, whichever button has the keyboard is asked first; end with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.end_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            asked = {self._skip: self.end_asked, self._back: self.back_asked}
            next((signal for button, signal in asked.items() if button.hasFocus()), self.on_asked).emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw ground, outline, and the line above the buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(Role.CONTROL))
        painter.setBrush(self._theme.colour(Role.RAISED))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        line = QRect(1, self.height() - FOOTER - 1, self.width() - 2, 1)
        painter.fillRect(line, self._theme.colour(Role.BORDER_SOFT))

    def _height(self) -> int:
        words = self._text.heightForWidth(WIDTH - 2 * INSET)
        return 12 + self._title.sizeHint().height() + 6 + words + 12 + FOOTER

    def _lay_out(self) -> None:
        self.setFixedWidth(WIDTH)
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._place)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8 - 2 * RING)
        foot.addWidget(self._skip)
        foot.addStretch()
        foot.addWidget(self._back)
        foot.addWidget(self._on)
        holder = QWidget()
        holder.setFixedHeight(FOOTER)
        holder.setLayout(foot)
        column.setContentsMargins(INSET, 12, INSET - RING, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(holder)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._shadow()

    def _shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def _dress(self) -> None:
        theme = self._theme
        self._title.setFont(theme.ui_font(13, QFont.Weight.DemiBold))
        self._place.setFont(theme.ui_font(12, tabular=True))
        self._text.setFont(theme.ui_font(13))
        self.setPalette(theme.palette())
        muted = QPalette(theme.palette())
        muted.setColor(QPalette.ColorRole.WindowText, theme.colour(Role.TEXT_MUTED))
        self._place.setPalette(muted)
        self.update()


class TargetRing(QWidget):
    """A frame in the accent around a place; clicks go through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, target: QRect) -> None:
        """Show the frame around a place of the window."""
        self.setGeometry(target.adjusted(-4, -4, 4, 4).intersected(self._room.rect()))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Role.ACCENT), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def place_beside(size: QSize, target: QRect, room: QRect) -> QPoint:
    """Return where a card stands inside `room` without covering the target: under it, right, above, or left."""
    room = room.adjusted(GAP, GAP, -GAP, -GAP)
    below = QPoint(target.left(), target.bottom() + GAP)
    right = QPoint(target.right() + GAP, target.top())
    above = QPoint(target.left(), target.top() - GAP - size.height())
    left = QPoint(target.left() - GAP - size.width(), target.top())
    for corner in (below, right, above, left):
        place = _inside(QRect(corner, size), room)
        if room.contains(place) and not place.intersects(target.adjusted(-GAP // 2, -GAP // 2, GAP // 2, GAP // 2)):
            return place.topLeft()
    return _inside(QRect(below, size), room).topLeft()


def _inside(place: QRect, room: QRect) -> QRect:
    place.moveLeft(max(room.left(), min(place.left(), room.right() - place.width() + 1)))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() - place.height() + 1)))
    return place
